// Sixty-odd copies of the seed's article as sites make them: other markup, other typography, a desk's edits, cut short,
// and look-alikes that say something else. Each says which passages must be found in it, all others must not.
import { escapeHtml } from '../../build/seed-page.ts';
import { ARTICLE, SET } from './article-pages.ts';

export interface Copy {
  readonly name: string;
  readonly html: string;
  /** Ids of the passages that stand in it. */
  readonly ids: readonly string[];
  /** Where a passage must stand: within the element with this id. */
  readonly within?: string;
}

const ALL = SET.annotations.map(a => a.id);
const lines = ARTICLE.split('\n').filter(line => line.trim() !== '');

/** Ids whose passage, as annotated, lies wholly in `text`. */
const idsIn = (text: string) => SET.annotations.filter(a => text.includes(a.target.exact)).map(a => a.id);
const idsAt = (from: number, to: number) =>
  SET.annotations.filter(a => a.target.start >= from && a.target.end <= to).map(a => a.id);
const without = (...gone: string[]) => ALL.filter(id => !gone.includes(id));

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A copy</title></head><body>${body}</body></html>`;
const paragraphs = (text: readonly string[] = lines) =>
  text.map(line => `<p>${escapeHtml(line)}</p>`).join('\n');
const inArticle = (inner: string) =>
  page(`<main><article id="article"><h1>A copy</h1>${inner}</article></main>`);

/** Replaces words that must be there, so that no copy passes by being the original. */
function edit(...changes: [from: string, to: string][]): string[] {
  let text = lines.join('\n');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`The article does not say “${from}”.`);
    text = text.replaceAll(from, to);
  }
  return text.split('\n');
}

const eachWord = (line: string, wrap: (word: string, i: number) => string) =>
  line
    .split(' ')
    .map((word, i) => wrap(escapeHtml(word), i))
    .join(' ');

const markup: Record<string, string> = {
  'plain paragraphs': inArticle(paragraphs()),
  'paragraphs in divs': inArticle(
    lines.map(l => `<div class="p"><div>${escapeHtml(l)}</div></div>`).join(''),
  ),
  'spans made blocks by style': inArticle(
    lines.map(l => `<span style="display:block">${escapeHtml(l)}</span>`).join(''),
  ),
  'line breaks only': inArticle(lines.map(escapeHtml).join('<br><br>')),
  'single line breaks': inArticle(lines.map(escapeHtml).join('<br>')),
  'every word in a span': inArticle(
    lines.map(l => `<p>${eachWord(l, w => `<span>${w}</span>`)}</p>`).join(''),
  ),
  'a link every fifth word': inArticle(
    lines.map(l => `<p>${eachWord(l, (w, i) => (i % 5 ? w : `<a href="#x">${w}</a>`))}</p>`).join(''),
  ),
  'nested emphasis': inArticle(
    lines.map(l => `<p>${eachWord(l, (w, i) => (i % 7 ? w : `<b><i><em>${w}</em></i></b>`))}</p>`).join(''),
  ),
  'drop capitals': inArticle(
    lines
      .map(l => `<p><span class="dropcap">${escapeHtml(l.charAt(0))}</span>${escapeHtml(l.slice(1))}</p>`)
      .join(''),
  ),
  'comments and empty nodes': inArticle(
    lines.map(l => `<p>${eachWord(l, (w, i) => (i % 3 ? w : `<!-- x -->${w}<b></b>`))}</p>`).join(''),
  ),
  'word-break hints': inArticle(
    lines.map(l => `<p>${escapeHtml(l).replace(/([a-z]{4})([a-z]{3})/g, '$1<wbr>$2')}</p>`).join(''),
  ),
  'source indented over lines': inArticle(
    lines
      .map(l => `<p>\n      ${escapeHtml(l).replace(/((?:\S+ ){8})/g, '$1\n        ')}\n    </p>`)
      .join('\n'),
  ),
  'a table cell': page(`<table><tr><td>Menu</td><td id="article">${paragraphs()}</td></tr></table>`),
  'list items': page(`<main><ul>${lines.map(l => `<li>${escapeHtml(l)}</li>`).join('')}</ul></main>`),
  'a blockquote, as a forum would': page(`<main><blockquote>${paragraphs()}</blockquote></main>`),
  'adverts between paragraphs': inArticle(
    lines
      .map(
        l =>
          `<p>${escapeHtml(l)}</p><div class="ad"><span>Advertisement</span><a href="#">Buy two, get one</a></div>`,
      )
      .join(''),
  ),
  'paragraphs cut by an aside': inArticle(
    lines
      .map(l => {
        const at = l.search(/(?<=[a-z])\. /);
        return at < 0 || l.length < 300
          ? `<p>${escapeHtml(l)}</p>`
          : `<div>${escapeHtml(l.slice(0, at + 1))}<aside class="related"><p>Read more: five things to know about ferries</p></aside>${escapeHtml(l.slice(at + 1))}</div>`;
      })
      .join(''),
  ),
  'deep nesting': page(`${'<div>'.repeat(400)}${paragraphs()}${'</div>'.repeat(400)}`),
  'form around the page': page(
    `<form id="f"><input name="parentNode"><input name="childNodes">${paragraphs()}</form>`,
  ),
  'footnote marks': inArticle(lines.map((l, i) => `<p>${escapeHtml(l)}<sup>${i + 1}</sup></p>`).join('')),
  'scripts and styles within': inArticle(
    lines
      .map(
        l =>
          `<p><script type="text/plain">var a = "the paper wrote";</script>${escapeHtml(l)}<style>p{}</style></p>`,
      )
      .join(''),
  ),
};

const typography: Record<string, (text: string) => string> = {
  'straight quotes': t => t.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'curly apostrophes': t => t.replace(/'/g, '’'),
  'German quotes': t => t.replace(/“/g, '„').replace(/”/g, '“'),
  'double hyphens': t => t.replace(/—/g, '--'),
  'spaced en dashes': t => t.replace(/—/g, ' – '),
  'no-break spaces': t => t.replace(/ (?=\S{1,3} )/g, '\u00a0'),
  'thin and narrow spaces': t => t.replace(/ /g, (_, i) => (i % 3 ? ' ' : '\u202f')),
  'soft hyphens': t => t.replace(/([a-z]{3})(?=[a-z]{3})/g, '$1\u00ad'),
  'zero-width spaces': t =>
    t.replace(/([a-z])(?=[A-Z(])/g, '$1\u200b').replace(/ /g, (_, i) => (i % 5 ? ' ' : ' \u200b')),
  'decomposed letters': t => t.replaceAll('é', 'e\u0301').normalize('NFD'),
  ligatures: t => t.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  capitals: t => t.toUpperCase(),
  'no full stops in U.S.': t => t.replaceAll('U.S.', 'US'),
  'dots for an ellipsis and two spaces': t => t.replaceAll('…', '...').replaceAll('. ', '.  '),
  'a space lost before each name': t => t.replace(/(?<=[a-z]) (?=[A-Z])/g, ''),
  'a byte-order mark before each line': t => `\ufeff${t}`,
};

const gone: Record<string, [changes: [string, string][], ids: string[]]> = {
  'another outlet everywhere': [
    [
      ['Wall Street Journal', 'Washington Post'],
      ['the Journal', 'the Post'],
      ['The Journal', 'The Post'],
    ],
    ['s01', 's05', 's15', 's16', 's17'],
  ],
  'another person did not comment': [[['Musk did not provide', 'Bezos did not provide']], ['s05']],
  'he did comment': [[['Musk did not provide', 'Musk did provide']], ['s05']],
  'another desk asked': [[['reached by Fortune', 'reached by Bloomberg']], ['s06']],
  'another spokesman': [[['Dmitri Peskov denied', 'Maria Zakharova denied']], ['s09']],
  'confirmed instead': [[['denied to the paper', 'confirmed to the paper']], ['s09']],
  'the White House answered': [[['nor did the White House', 'but the White House did']], ['s10']],
  'he did deny': [[['he did not explicitly deny', 'he did explicitly deny']], ['s19', 's18']],
  'another agency': [[["Russia's state-controlled", "China's state-controlled"]], ['s11']],
  'another number': [[['over 30 internet domains', 'over 12 internet domains']], ['s03']],
  'not in violation': [[['It may violate the law', 'It does not violate the law']], ['s21']],
  'supporters say': [[['Critics have called', 'Supporters have called']], ['s20']],
  'a report on someone else': [[['The report said Musk', 'The report said Trump']], ['s13']],
};

const kept: Record<string, [string, string][]> = {
  'an adjective replaced': [['a bombshell report', 'an explosive report']],
  'an adjective dropped': [['a bombshell report', 'a report']],
  'a neutral verb replaced': [['the paper wrote', 'the newspaper wrote']],
  'the name shortened': [['the Wall Street Journal', 'the WSJ']],
  'an adverb put in': [['The report said Musk', 'The report also said Musk']],
  'a contraction': [['Musk did not provide', 'Musk didn’t provide']],
  'a name spelt otherwise': [['Dmitri Peskov', 'Dmitry Peskov']],
  'British spelling': [
    ['fabricated', 'fabricated, critics of the programme say'],
    ['favor', 'favour'],
  ].filter(([from]) => ARTICLE.includes(from as string)) as [string, string][],
};

const half = Math.ceil(lines.length / 2);
const positions = lines.map(line => ARTICLE.indexOf(line));
const upTo = (n: number) => idsAt(0, (positions[n - 1] as number) + (lines[n - 1] as string).length);
const from = (n: number) => idsAt(positions[n] as number, ARTICLE.length);

const cut: Copy[] = [
  { name: 'first half', html: inArticle(paragraphs(lines.slice(0, half))), ids: upTo(half) },
  { name: 'second half', html: inArticle(paragraphs(lines.slice(half))), ids: from(half) },
  {
    name: 'first paragraph and a teaser',
    html: inArticle(`${paragraphs(lines.slice(0, 1))}<p>Subscribe to read on.</p>`),
    ids: upTo(1),
  },
  {
    name: 'every second paragraph',
    html: inArticle(paragraphs(lines.filter((_, i) => i % 2 === 0))),
    ids: idsIn(lines.filter((_, i) => i % 2 === 0).join('\n')),
  },
  {
    name: 'cut within a sentence',
    html: inArticle(`<p>${escapeHtml((lines[0] as string).slice(0, 190))}…</p>`),
    ids: [],
  },
];

const twice: Copy[] = [
  {
    name: 'a hidden copy first',
    html: page(
      `<div style="display:none">${paragraphs()}</div><main><article id="article">${paragraphs()}</article></main>`,
    ),
    ids: ALL,
    within: 'article',
  },
  {
    name: 'a hidden copy by class',
    html: page(
      `<style>.m{display:none}</style><div class="m">${paragraphs()}</div><article id="article">${paragraphs()}</article>`,
    ),
    ids: ALL,
    within: 'article',
  },
  {
    name: 'a reader quotes two passages',
    html: page(
      `<article id="article">${paragraphs()}</article><section class="comments"><p>“Musk did not provide a comment to the Wall Street Journal.”</p><p>It may violate the law, they claim. Ha.</p></section>`,
    ),
    ids: ALL,
    within: 'article',
  },
  {
    name: 'a reader quotes what the copy dropped',
    html: page(
      `<article id="article">${paragraphs(edit(['Musk did not provide a comment to the Wall Street Journal. ', '']))}</article><section class="comments"><p>“Musk did not provide a comment to the Wall Street Journal.”</p></section>`,
    ),
    ids: without('s05'),
  },
  {
    name: 'a pull quote',
    html: inArticle(
      paragraphs().replace(
        '</p>',
        '</p><aside class="pullquote">“They don’t love it,” said one unnamed source cited by the Journal reported.</aside>',
      ),
    ),
    ids: ALL,
  },
  {
    name: 'nothing but noscript',
    html: page(`<noscript>${paragraphs()}</noscript><p>Please enable scripts.</p>`),
    ids: [],
  },
];

export const COPIES: readonly Copy[] = [
  ...Object.entries(markup).map(([name, html]) => ({ name, html, ids: ALL })),
  ...Object.entries(typography).map(([name, change]) => ({
    name,
    html: inArticle(paragraphs(lines.map(change))),
    ids: ALL,
  })),
  ...Object.entries(kept)
    .filter(([, c]) => c.length > 0)
    .map(([name, changes]) => ({ name, html: inArticle(paragraphs(edit(...changes))), ids: ALL })),
  ...Object.entries(gone).map(([name, [changes, ids]]) => ({
    name,
    html: inArticle(paragraphs(edit(...changes))),
    ids: without(...ids),
  })),
  ...cut,
  ...twice,
];
