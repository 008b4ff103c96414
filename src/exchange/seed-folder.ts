// A set as the folder `seeds/<id>/` that this project's build takes: the article and what is said of its passages, without
// all that the build derives. What only a person can say is left empty where it is missing; `npm run check-seeds` asks for it.
import { ANATOMIES } from '../taxonomy/anatomy-fields.ts';
import type { Finding, Link } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { FoundArticle } from './findings-file.ts';

export interface SeedFolder {
  readonly 'article.txt': string;
  readonly 'annotations.json': string;
}

export function toSeedFolder({ article, findings, about }: FoundArticle): SeedFolder {
  const { title, outlet, source, published, author, licence, summary } = about;
  const text = toProse(article);
  // Passages never overlap, and stand in the article's own prose.
  const taken = findings.filter(({ quote }) => text.includes(quote));
  const seed = {
    title,
    outlet,
    ...(source !== undefined && { url: source }),
    published,
    annotators: author === '' ? [] : [author],
    licence: licence ?? '',
    ...(summary !== undefined && { summary }),
    annotations: taken.map(finding => toDraft(finding, article, text, taken)),
  };
  return { 'article.txt': `${text}\n`, 'annotations.json': `${JSON.stringify(seed, null, 2)}\n` };
}

/** The article's own blocks, one a line. */
function toProse({ text, blocks }: Article): string {
  return blocks
    .filter(({ kind }) => kind !== 'other')
    .map(({ from, to }) => text.slice(from, to))
    .join('\n');
}

function toDraft(finding: Finding, article: Article, text: string, all: readonly Finding[]): object {
  const { id, category, subtype, quote, span, anatomy, note = '', leftOpen, claim } = finding;
  const claimed = claim && article.text.slice(claim.from, claim.to);
  const linked = (rel: Link['rel']) =>
    finding.links
      .filter(link => link.rel === rel && all.some(other => other.id === link.to))
      .map(({ to }) => to);
  const answers = linked('answers');
  const sameSource = linked('same-source');
  const isRepeated = text.indexOf(quote) !== text.lastIndexOf(quote);
  return {
    id,
    subtype,
    quote,
    ...(isRepeated && { occurrence: countBefore(article, quote, span) + 1 }),
    ...(claimed !== undefined && text.includes(claimed) && { claim: claimed }),
    anatomy: toKnown(anatomy, Object.keys(ANATOMIES[category])),
    note,
    ...(leftOpen !== undefined && { leftOpen }),
    ...(answers.length > 0 && { answers }),
    ...(sameSource.length > 0 && { sameSource }),
  };
}

/** How often the words stand in the article's prose before the passage. */
function countBefore({ text, blocks }: Article, quote: string, { from }: Span): number {
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'other' || block.from > from) continue;
    for (let at = text.indexOf(quote, block.from); at >= 0 && at < block.to; at = text.indexOf(quote, at + 1))
      if (at < from) count++;
  }
  return count;
}

/** What the text gives, in the order in which seeds have it; `claim` has its place beside the quote. */
function toKnown(anatomy: object, names: readonly string[]): object {
  const values = anatomy as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    names
      .filter(name => values[name] !== undefined && values[name] !== null)
      .map(name => [name, values[name]]),
  );
}
