// The page of all patterns: what stands in it, in which order, and that no example can break its Markdown.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CATALOGUE_FILE, toCatalogue } from '../../build/catalogue.ts';
import { PATTERNS } from '../../src/patterns/catalogue.ts';
import { type AnyPattern, pattern } from '../../src/patterns/pattern.ts';
import { wordClass } from '../../src/text/vocabulary.ts';

const own = (id: string, examples: readonly string[]): AnyPattern =>
  pattern({
    id,
    category: 'denial',
    subtype: 'D4',
    title: `The title of ${id}`,
    explain: 'What it tells.',
    ask: 'What to ask?',
    notThis: 'What it is not.',
    on: wordClass('declined'),
    match: () => undefined,
    examples,
  });

/** The part of the page from a pattern's title to its id. */
function sectionOf(id: string, page: string): string {
  return page.slice(page.indexOf(`#### The title of ${id}`), page.indexOf(`\`${id}\``));
}

test('a pattern’s section has its texts, its marked examples with bold marks, its silent ones', () => {
  const page = toCatalogue([
    own('refusal', [
      '[The bank declined to comment].',
      '[Two aides said]A3 it was over; [the bank declined to comment], and [he denied it]D1.',
      'The bank declined to raise rates.',
    ]),
  ]);
  expect(sectionOf('refusal', page)).toBe(`#### The title of refusal

What it tells. *What to ask?*

Not marked: What it is not.

Marked:

- **The bank declined to comment**.
- **Two aides said** (A3) it was over; **the bank declined to comment**, and **he denied it** (D1).

Silent:

- The bank declined to raise rates.

`);
});

test('the page is the same in whatever order the patterns come, and names the kinds without a pattern', () => {
  const patterns = [own('b', ['[x]']), own('a', ['[y]'])];
  const page = toCatalogue(patterns);
  expect(toCatalogue([...patterns].reverse())).toBe(page);
  expect(page.indexOf('`a`')).toBeLessThan(page.indexOf('`b`'));
  expect(page).toContain('### D5 no reply received\n\nNo pattern looks for this.');
});

test('signs that mean something in Markdown stay signs; a line break stays a break', () => {
  const page = toCatalogue([own('signs', ['5 * 4 _is_ <20> | `said` #1\nHe spoke.', '[He | she declined]'])]);
  expect(sectionOf('signs', page)).toContain(
    '- 5 \\* 4 \\_is\\_ \\<20\\> \\| \\`said\\` \\#1<br>He spoke.\n',
  );
  expect(sectionOf('signs', page)).toContain('- **He \\| she declined**\n');
});

test('every pattern has its section, with every example', () => {
  const page = toCatalogue(PATTERNS);
  for (const { id, examples } of PATTERNS) {
    const section = page.slice(page.indexOf(`<a id="${id}"></a>`), page.indexOf(`\n\`${id}\``));
    expect(section.match(/^- /gm), id).toHaveLength(examples.length);
  }
});

test('the committed page is what the script writes', () => {
  const committed = readFileSync(fileURLToPath(new URL(`../../${CATALOGUE_FILE}`, import.meta.url)), 'utf8');
  const isCurrent = committed === toCatalogue(PATTERNS);
  expect(isCurrent, `${CATALOGUE_FILE} is not what the patterns say now: run "npm run catalogue"`).toBe(true);
});
