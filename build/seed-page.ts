// Sets an article of seeds/ as a plain news page, for `npm start` and the end-to-end tests. The markup is ours; it
// imitates no outlet.

export interface SeedPage {
  readonly title: string;
  readonly outlet: string;
  /** ISO date. */
  readonly published: string;
}

/** Lines of an article as blocks of a page: a line that opens with a dash signs the post above it. */
type Part = { kind: 'p' | 'h2'; text: string } | { kind: 'post'; text: string; by: string };

/** A complete HTML page. `article` holds one paragraph a line; its words stand in the page unchanged. */
export function toSeedPage(article: string, { title, outlet, published }: SeedPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article">
<title>${escapeHtml(title)} | ${escapeHtml(outlet)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="masthead"><a href="/">${escapeHtml(outlet)}</a><nav><a href="/business">Business</a> <a href="/politics">Politics</a> <a href="/tech">Tech</a></nav></header>
<main>
<article>
<h1>${escapeHtml(title)}</h1>
<p class="byline">${escapeHtml(outlet)} · <time datetime="${published}">${toDate(published)}</time></p>
${toParts(article).map(toHtml).join('\n')}
</article>
</main>
<footer>A local copy of the article’s words, set for reading with Sayso. This page was served by your own machine.</footer>
</body>
</html>
`;
}

function toParts(article: string): Part[] {
  const parts: Part[] = [];
  for (const text of article.split(/\r?\n/).filter(line => line.trim() !== '')) {
    const last = parts.at(-1);
    if (text.startsWith('— ') && last) parts[parts.length - 1] = { kind: 'post', text: last.text, by: text };
    else parts.push({ kind: isHeading(text) ? 'h2' : 'p', text });
  }
  return parts;
}

function isHeading(text: string): boolean {
  return text.length < 80 && !/[.!?…][”"’)]?$/.test(text);
}

function toHtml(part: Part): string {
  if (part.kind !== 'post') return `<${part.kind}>${escapeHtml(part.text)}</${part.kind}>`;
  return `<blockquote class="post"><p>${escapeHtml(part.text)}</p><footer>${escapeHtml(part.by)}</footer></blockquote>`;
}

function toDate(iso: string): string {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1c1e; --soft: #62656b; --rule: #dcd9d2; --ground: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --soft: #a0a3aa; --rule: #3a3c41; --ground: #161719; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 18px/1.65 Charter, Georgia, "Noto Serif", serif; }
.masthead { display: flex; gap: 32px; align-items: baseline; max-width: 680px; margin: 0 auto; padding: 20px 24px; border-bottom: 1px solid var(--rule); font: 14px/1.4 system-ui, sans-serif; }
.masthead > a { font-size: 20px; font-weight: 700; letter-spacing: -.01em; }
.masthead nav { display: flex; gap: 16px; }
.masthead a { color: inherit; text-decoration: none; }
article { max-width: 680px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 38px; line-height: 1.15; letter-spacing: -.015em; margin: 0 0 12px; text-wrap: balance; }
h2 { font-size: 22px; line-height: 1.3; margin: 40px 0 12px; }
p { margin: 0 0 20px; }
.byline { color: var(--soft); font: 14px/1.4 system-ui, sans-serif; margin-bottom: 32px; }
.post { margin: 0 0 24px; padding: 16px 20px; border: 1px solid var(--rule); border-radius: 10px; font: 16px/1.5 system-ui, sans-serif; }
.post p { margin: 0 0 6px; }
.post footer { padding: 0; color: var(--soft); font-size: 14px; max-width: none; }
footer { max-width: 680px; margin: 0 auto; padding: 0 24px 48px; color: var(--soft); font: 13px/1.5 system-ui, sans-serif; }
`;
