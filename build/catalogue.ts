// npm run catalogue: writes docs/patterns.md, the page of all patterns, from their own declarations. It adds no word of its
// own about a pattern: what is wrong on the page is put right in the pattern.
import '../src/words/bind-english.ts';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PATTERNS } from '../src/patterns/catalogue.ts';
import { parseMarked, toMarked } from '../src/patterns/marked-text.ts';
import type { AnyPattern } from '../src/patterns/pattern.ts';
import { CATEGORIES, type Category, SUBTYPES, type Subtype } from '../src/taxonomy/taxonomy.ts';
import { KIND_OF_MANY, SUBTYPE_NAMES } from '../src/view/page-words.ts';
import { isMain } from './is-main.ts';

/** From the project's folder. */
export const CATALOGUE_FILE = 'docs/patterns.md';

const HEAD = `# What the patterns mark

<!-- Written by \`npm run catalogue\` from the patterns' own declarations. What is changed here is lost; change the pattern. -->

A pattern is one file in \`src/patterns/\`; [its README](../src/patterns/README.md) tells how to write one. The words that a
pattern marks are **bold** in its examples; a code behind them, where it is not the pattern's own kind, says which kind they
are. All examples are invented, and each is a test.

No mark does not mean verified. A mark does not mean false.`;

/** The whole page. The same for the same patterns, in whatever order they come. */
export function toCatalogue(patterns: readonly AnyPattern[]): string {
  const ordered = [...patterns].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${[HEAD, toContents(ordered), ...CATEGORIES.map(category => toCategory(category, ordered))].join('\n\n')}\n`;
}

function patternsOf(subtype: Subtype, patterns: readonly AnyPattern[]): readonly AnyPattern[] {
  return patterns.filter(pattern => pattern.subtype === subtype);
}

function toContents(patterns: readonly AnyPattern[]): string {
  const rows = CATEGORIES.flatMap(category =>
    SUBTYPES[category].map(subtype => {
      const links = patternsOf(subtype, patterns).map(({ id, title }) => `[${toPlain(title)}](#${id})`);
      return `| ${KIND_OF_MANY[category]} | ${toSubtypeName(subtype)} | ${links.join(' · ') || '–'} |`;
    }),
  );
  return ['| | | |', '|---|---|---|', ...rows].join('\n');
}

function toCategory(category: Category, patterns: readonly AnyPattern[]): string {
  const sections = SUBTYPES[category].map(subtype => {
    const those = patternsOf(subtype, patterns);
    const body = those.length > 0 ? those.map(toPattern) : ['No pattern looks for this.'];
    return [`### ${toSubtypeName(subtype)}`, ...body].join('\n\n');
  });
  return [`## ${KIND_OF_MANY[category]}`, ...sections].join('\n\n');
}

function toSubtypeName(subtype: Subtype): string {
  return `${subtype} ${SUBTYPE_NAMES[subtype]}`;
}

function toPattern(pattern: AnyPattern): string {
  const { id, title, explain, ask, notThis, examples, subtype } = pattern;
  const marked = examples.filter(example => example.includes('['));
  const silent = examples.filter(example => !example.includes('['));
  // The id is the anchor: a title may be changed, or stand twice.
  return [
    `<a id="${id}"></a>`,
    `#### ${toPlain(title)}`,
    `${toPlain(explain)} *${toPlain(ask)}*`,
    `Not marked: ${toPlain(notThis)}`,
    toList('Marked', marked, subtype),
    toList('Silent', silent, subtype),
    `\`${id}\``,
  ].join('\n\n');
}

function toList(name: string, examples: readonly string[], subtype: Subtype): string {
  return [`${name}:`, '', ...examples.map(example => `- ${toBold(example, subtype)}`)].join('\n');
}

/** An example with its brackets as bold type. */
function toBold(example: string, own: Subtype): string {
  const { text, expected } = parseMarked(example, own);
  const marked = toMarked(text, expected, ({ subtype }) =>
    subtype === own ? '' : `${OTHER_KIND}${subtype}`,
  );
  return toPlain(marked.replaceAll('[', OPEN).replaceAll(']', CLOSE))
    .replace(new RegExp(`${CLOSE}${OTHER_KIND}(..)`, 'g'), `${CLOSE} ($1)`)
    .replaceAll(OPEN, '**')
    .replaceAll(CLOSE, '**');
}

// Private-use characters stand for the marks while the text is made plain; no example has them.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const OTHER_KIND = '\uE002';

/** Text that Markdown shows as it is. */
function toPlain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replaceAll('\n', '<br>');
}

if (isMain(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL(`../${CATALOGUE_FILE}`, import.meta.url)), toCatalogue(PATTERNS));
  console.log(`${CATALOGUE_FILE}: ${PATTERNS.length} patterns.`);
}
