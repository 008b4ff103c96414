// @vitest-environment jsdom
// What a reader sees of a page is what is read, block by block.
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { attributesOnly } from '../../src/page/attribute-sight.ts';
import { readText } from '../../src/page/read-text.ts';
import type { Sight } from '../../src/page/sight.ts';
import { Touched } from '../../src/page/touched.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Blocks as `kind: text` lines, which also shows that block spans fit the text. */
function blocksOf(html: string, sight?: Sight | 'all'): string[] {
  const { article } =
    sight === 'all' ? readText(parse(html), undefined, sight) : readText(parse(html), sight);
  expect(article.blocks.map(b => article.text.slice(b.from, b.to)).join('\n')).toBe(article.text);
  return article.blocks.map(b => `${b.kind}: ${article.text.slice(b.from, b.to)}`);
}

const texts = (html: string, sight?: Sight) => blocksOf(html, sight).map(b => b.slice(b.indexOf(': ') + 2));

describe('words and blocks', () => {
  it.each([
    [
      'inline elements do not break words',
      '<p>Un<b>break</b><i>able</i> <a href="#">link</a>, then.',
      ['Unbreakable link, then.'],
    ],
    [
      'comments, empty nodes and <wbr> do not either',
      '<p>super<!-- x -->cali<wbr>fra<span></span>gil',
      ['supercalifragil'],
    ],
    ['one <br> is a space', '<p>foo<br>bar', ['foo bar']],
    ['two <br> end a block', '<div>one<br> <br>two<br><br><br>three</div>', ['one', 'two', 'three']],
    ['a <br> at the edge leaves nothing', '<p><br>one<br></p><p><br></p>', ['one']],
    [
      'white space collapses, also across elements',
      '<p>  a \n\t b <b> c </b> d&nbsp;&nbsp;e&#x2009;f ',
      ['a b c d e f'],
    ],
    [
      'invisible characters vanish',
      '<p>co&shy;op\u200ber\u2060ate \ufeff\u200b now\u200e.',
      ['cooperate now.'],
    ],
    ['quotes stay the page’s own', '<p>“It’s” — he said', ['“It’s” — he said']],
    [
      'blocks without white space between them',
      '<div><p>one</p><p>two</p>three<ul><li>four<li>five</ul></div>',
      ['one', 'two', 'three', 'four', 'five'],
    ],
    [
      'an inserted block interrupts a paragraph',
      '<div>The minister <div class="box">More here</div> denied it.</div>',
      ['The minister', 'More here', 'denied it.'],
    ],
    [
      'an inserted frame does too',
      '<p>The minister <iframe src="about:blank"></iframe> denied it.',
      ['The minister', 'denied it.'],
    ],
    ['table cells', '<table><tr><td>a<td>b<tr><td>c', ['a', 'b', 'c']],
    [
      'preformatted text breaks at blank lines',
      '<pre>one\ntwo\n\n  three\r\n\r\nfour</pre>',
      ['one two', 'three', 'four'],
    ],
    ['white space in pre collapses', '<pre>a    b</pre>', ['a b']],
  ])('%s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe('what is left out', () => {
  it.each([
    ['code', '<script>a()</script><style>b{}</style><noscript>c</noscript><template>d</template>'],
    ['controls', '<textarea>a</textarea><select><option>b</select><button>c</button>'],
    ['pictures and frames', '<svg><text>a</text></svg><object>b</object><video>c</video><iframe>d</iframe>'],
    ['formula notes', '<math><semantics><annotation>a</annotation></semantics></math>'],
    ['hidden', '<p hidden>a</p><span hidden>b</span>'],
    [
      'hidden by its own style',
      '<div style="color: red; display:none">a</div><span style="visibility: hidden">b</span>',
    ],
    ['menus that only a style sheet hides', '<div aria-hidden="true">a</div><dialog>b</dialog>'],
    [
      'copies for screen readers',
      '<span class="sr-only">a</span><h2 class="x visually-hidden">b</h2><span class="screen-reader-text">c</span>',
    ],
    ['deleted text', '<del>a</del>'],
    ['icon names', '<i class="material-icons">share</i>'],
  ])('%s', (_name, html) => {
    expect(texts(`<p>before</p>${html}<p>after</p>`)).toEqual(['before', 'after']);
  });

  it('reads the letters of a drop cap, although they are hidden from screen readers, and their copy not', () => {
    expect(
      texts('<p><span class="sr-only">The</span><span aria-hidden="true"><b>T</b>he</span> minister'),
    ).toEqual(['The minister']);
  });

  it('skips the title of the document', () => {
    expect(texts('<title>Name</title><p>Text')).toEqual(['Text']);
  });
});

describe('kinds', () => {
  it('tells headline, standfirst, headings, items, quotations and posts from paragraphs', () => {
    expect(
      blocksOf(`<article><header><h1>Mill to close</h1><p class="article__standfirst">Owner blames costs</p></header>
        <p>The mill will <em>close</em>.</p><h2>Why</h2><ul><li>Costs</li><li><p>Age</p></li></ul>
        <blockquote><p>It is over.</p></blockquote>
        <blockquote class="twitter-tweet"><p>Sad day</p></blockquote></article>`),
    ).toEqual([
      'headline: Mill to close',
      'standfirst: Owner blames costs',
      'paragraph: The mill will close.',
      'heading: Why',
      'item: Costs',
      'item: Age',
      'quote: It is over.',
      'post: Sad day',
    ]);
  });

  it('puts beside the article what stands beside it', () => {
    const beside = [
      '<nav><p>t</p></nav>',
      '<footer><p>t</p></footer>',
      '<aside><p>t</p></aside>',
      '<header><p>t</p></header>',
      '<form><p>t</p></form>',
      '<figure><figcaption>t</figcaption></figure>',
      '<section class="comments-area"><article><p>t</p></article></section>',
      '<div id="disqus_thread"><p>t</p></div>',
      '<div role="complementary"><p>t</p></div>',
      '<section aria-label="Related stories"><p>t</p></section>',
      '<div class="c-newsletter__box"><p>t</p></div>',
      '<p class="byline">t</p>',
      '<div id="onetrust-banner-sdk"><p>t</p></div>',
      '<reader-comments style="display:block">t</reader-comments>',
      '<div class="wp-caption">t</div>',
    ];
    for (const html of beside) {
      const page = `<h1>H</h1><p>p</p>${html}`;
      expect([html, blocksOf(page, 'all')[2]]).toEqual([html, 'other: t']);
      if (!/^<(?:form|header)/.test(html)) expect([html, blocksOf(page)[2]]).toEqual([html, undefined]);
    }
  });

  it('reads what a name says stands beside the article where it is as long as one', () => {
    const long = `<p>${'The council voted again on Tuesday. '.repeat(20)}</p>`;
    expect(texts(`<h1>H</h1><div class="sidebar">${long}</div><p>a</p>`)).toHaveLength(3);
    expect(texts(`<h1>H</h1><div class="comments">${long}</div><p>a</p>`)).toEqual(['H', 'a']);
    // without the end of a sentence it is a menu
    const menu = '<a href="/">Town hall</a> <a href="/">Markets</a> '.repeat(40);
    expect(texts(`<h1>H</h1><div class="sidebar">${menu}</div><p>a</p>`)).toEqual(['H', 'a']);
  });

  it('does not take the article for its surroundings, whatever wraps it', () => {
    const page = '<h1>H</h1><p>t</p>';
    const wrappers = [
      `<form id="aspnetForm">${page}</form>`,
      `<div class="layout-sidebar">${page}</div>`,
      `<div class="has-comments with-newsletter"><div><p>t</p></div></div>`,
      `<article><header><p>t</p></header></article>`,
      `<div class="paywall">${page}</div>`,
      `<header>${page}</header>`,
    ];
    for (const html of wrappers) expect([html, blocksOf(html).at(-1)]).toEqual([html, 'paragraph: t']);
  });
});

describe('likeness', () => {
  it('does not take what looks like the wrapper of the article for one', () => {
    const page = '<div><form><h1>H</h1><p>a</p></form></div><div><form><p>t</p></form></div>';
    expect(blocksOf(page, 'all').at(-1)).toBe('other: t');
  });
});

describe('sight', () => {
  const seeing = (hidden: string, block: string): Sight => ({
    isShown: e => !e.closest(hidden),
    isBlock: e => (e.matches(block) ? true : attributesOnly.isBlock(e)),
  });

  it('leaves out what is not shown, with all that is in it', () => {
    expect(texts('<div class="m"><p>a</p></div><p>b</p><p class="m">c</p>', seeing('.m', '.none'))).toEqual([
      'b',
    ]);
  });

  it('reads what an attribute hides but style shows', () => {
    expect(texts('<p hidden>a</p>', seeing('.none', '.none'))).toEqual(['a']);
  });

  it('breaks at spans and custom elements that style makes blocks', () => {
    expect(
      texts('<div>a <span class="b">b</span> c <x-y>d</x-y> e</div>', seeing('.none', '.b,x-y')),
    ).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('breaks at any other element made a block where words would be joined', () => {
    expect(texts('<p><strong>Update.</strong>The mill</p>', seeing('.none', 'strong'))).toEqual([
      'Update.',
      'The mill',
    ]);
    expect(texts('<p><strong>Up</strong>date</p>', seeing('.none', 'i'))).toEqual(['Update']);
  });

  it('runs a block that style makes inline into its line', () => {
    expect(texts('<div>The <div style="display:inline">mill</div> closed</div>')).toEqual([
      'The mill closed',
    ]);
  });

  it('asks again where siblings differ, and now and then where they do not', () => {
    const asked: string[] = [];
    const sight: Sight = { isShown: e => asked.push(e.textContent ?? '') > 0, isBlock: () => true };
    const html = `${'<p>same</p>'.repeat(40)}<p class="x">other</p><p style="top:0">own</p>`;
    expect(texts(html, sight)).toHaveLength(42);
    expect(asked.filter(t => t === 'same').length).toBeLessThan(10);
    expect(asked.filter(t => t === 'same').length).toBeGreaterThan(1);
    expect(asked).toContain('other');
    expect(asked).toContain('own');
  });

  it('uses the window’s computed style by itself', () => {
    document.body.innerHTML =
      '<style>.gone{display:none}.mute{visibility:hidden}.line{display:block}</style>';
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML =
      '<p class="gone">a</p><p class="mute">b</p><p><span class="line">c</span><span class="line">d</span></p>';
    expect(readText(document).article.text).toBe('c\nd');
  });
});

describe('shadow roots', () => {
  /** Fills the element of an id with an open shadow root. */
  function shade(doc: Document, id: string, html: string, mode: 'open' | 'closed' = 'open'): ShadowRoot {
    const root = doc.getElementById(id)!.attachShadow({ mode });
    root.innerHTML = html;
    return root;
  }

  it('are read where their host stands, one within the other', () => {
    const doc = parse('<p>before</p><x-story id="story"></x-story><p>after</p>');
    const outer = shade(doc, 'story', '<h1>Head</h1><div id="body"></div>');
    const inner = outer.getElementById('body')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>one</p>two';
    const { article, map, roots } = readText(doc);
    expect(article.text).toBe('before\nHead\none\ntwo\nafter');
    expect(roots).toEqual([outer, inner]);
    const at = article.text.indexOf('two');
    expect(map.toRange({ from: at, to: at + 3 })!.startContainer).toBe(inner.lastChild);
    expect(map.elementOf(at)).toBe(outer.getElementById('body'));
  });

  it('show what is slotted in its slot, once, and their own words where nothing is', () => {
    const doc = parse(
      '<x-story id="story"><p slot="last">last</p><p>first</p>, second<p slot="none">lost</p></x-story>',
    );
    shade(
      doc,
      'story',
      '<div><slot></slot></div><p>middle</p><slot name="last"></slot><slot name="empty"><p>own</p></slot>',
    );
    expect(readText(doc).article.text).toBe('first\n, second\nmiddle\nlast\nown');
  });

  it('hand slotted words on to slots further in', () => {
    const doc = parse('<x-story id="story">words</x-story>');
    const outer = shade(doc, 'story', '<x-box id="box"><slot></slot></x-box>');
    outer.getElementById('box')!.attachShadow({ mode: 'open' }).innerHTML = '<p>in the <slot></slot></p>';
    expect(readText(doc).article.text).toBe('in the words');
  });

  it('stay unread where they are closed', () => {
    const doc = parse('<x-story id="story">light</x-story>');
    shade(doc, 'story', '<p>closed</p>', 'closed');
    expect(readText(doc).article.text).toBe('light');
  });
});

describe('roots and documents', () => {
  it('reads any node: document, element, fragment, text', () => {
    const doc = parse('<div id="a"><p>one</p><p>two <b>three</b></p></div>');
    const p = doc.querySelectorAll('p')[1]!;
    expect(readText(doc.documentElement).article.text).toBe('one\ntwo three');
    expect(readText(p).article.text).toBe('two three');
    expect(readText(p.firstChild!).article.text).toBe('two');
    const fragment = doc.createDocumentFragment();
    fragment.append(p);
    expect(readText(fragment).article.text).toBe('two three');
    expect(readText(document.createElement('div')).article).toEqual({ text: '', blocks: [] });
  });

  it('reads a document without a body, and XML', () => {
    const xml = new DOMParser().parseFromString('<a><b>one</b> <![CDATA[two]]></a>', 'text/xml');
    expect(readText(xml).article.text).toBe('one two');
    const bare = document.implementation.createDocument(null, null);
    expect(readText(bare).article.text).toBe('');
  });

  it('is not fooled by form fields named like DOM properties', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'attributes',
      'querySelector',
      'hasAttributes',
    ];
    const form = document.createElement('form');
    for (const name of names) {
      const input = form.appendChild(document.createElement('input'));
      input.name = name;
      Object.defineProperty(form, name, { value: input, configurable: true });
    }
    form.append('inside');
    const host = document.createElement('div');
    host.append('before ', form, ' after');
    expect(readText(host, undefined, 'all').article.text).toBe('before\ninside\nafter');
    expect(readText(form).article.text).toBe('inside');
  });

  it('reads linkedom documents alike', () => {
    const html =
      '<!doctype html><html><body><H1>Head</H1><P>One <B>two</B><br>three</P><p hidden>x</p></body></html>';
    const { article, map } = readText(parseHTML(html).document as unknown as Document);
    expect(article.text).toBe('Head\nOne two three');
    expect(article.blocks.map(b => b.kind)).toEqual(['headline', 'paragraph']);
    expect(map.size).toBeGreaterThan(0);
  });

  it('reads as deep as a parser nests, and of 50,000 nested elements no more', () => {
    // By linkedom: jsdom itself overflows at this depth.
    const read = (html: string) => readText(parseHTML(html).document as unknown as Document).article.text;
    const nest = (depth: number) =>
      `<html><body>${'<div><b>'.repeat(depth / 2)}deep${'</b></div>'.repeat(depth / 2)}<p>after</p>`;
    expect(read(nest(500))).toBe('deep\nafter');
    expect(read(nest(50_000))).toBe('after');
  });

  it('changes nothing', () => {
    const doc = parse('<h1>a</h1><p>b <i>c</i>\u00ad<span hidden>d</span></p>');
    const before = doc.documentElement.outerHTML;
    const { map } = readText(doc);
    map.toRange({ from: 0, to: 3 });
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that has changed', () => {
  const ENTRIES = 200;
  const entry = (n: number) =>
    `<section><h2>Entry ${n}</h2><p>The council sat at ${n} o’clock.</p></section>`;

  /** Reads again what has changed by `change`. @returns what is read then, and how many text nodes were looked into. */
  function reread(change: () => void): { blocks: number; looked: number } {
    document.body.innerHTML = `<main><h1>Live</h1>${Array.from({ length: ENTRIES }, (_, n) => entry(n)).join('')}</main>`;
    const { trace } = readText(document);
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    change();
    const touched = new Touched();
    for (const record of observer.takeRecords()) touched.add(record);
    observer.disconnect();
    const looked = vi.spyOn(CharacterData.prototype, 'data', 'get');
    try {
      const { article } = readText(document, undefined, undefined, { trace, touched });
      return { blocks: article.blocks.length, looked: looked.mock.calls.length };
    } finally {
      looked.mockRestore();
    }
  }

  it('is read only where it has', () => {
    const main = () => document.querySelector('main')!;
    expect(reread(() => main().insertAdjacentHTML('afterbegin', entry(ENTRIES)))).toEqual({
      blocks: 2 * ENTRIES + 3,
      looked: 2,
    });
    const last = reread(() => main().lastElementChild!.lastChild!.remove());
    expect(last).toEqual({ blocks: 2 * ENTRIES, looked: 0 });
  });

  it('is read as a whole where a style sheet has come', () => {
    const { looked } = reread(() => document.head.append(document.createElement('style')));
    expect(looked).toBeGreaterThan(2 * ENTRIES);
  });
});
