// Findings as a table for spreadsheets: one line each, RFC 4180, UTF-8 with the mark by which spreadsheets know it.
import type { Finding } from '../taxonomy/finding.ts';
import { toCardWords } from '../view/wording.ts';
import type { FoundArticle } from './findings-file.ts';
import { paragraphOf } from './paragraph.ts';

type Column = readonly [head: string, cell: (finding: Finding, found: FoundArticle) => string | number];

const linked = (finding: Finding, wanted: string) =>
  finding.links
    .filter(({ rel }) => rel === wanted)
    .map(({ to }) => to)
    .join(' ');

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['category', ({ category }) => category],
  ['subtype', ({ subtype }) => subtype],
  ['kind', finding => toCardWords(finding).kind],
  ['subtype name', finding => toCardWords(finding).subtypeName],
  ['quote', ({ quote }) => quote],
  ['paragraph', ({ span }, { article }) => paragraphOf(article, span)],
  ['start', ({ span }) => span.from],
  ['end', ({ span }) => span.to],
  ['who says so', finding => toCardWords(finding).who],
  ['left open', finding => toCardWords(finding).leftOpen],
  ['ask', finding => toCardWords(finding).ask],
  ['why it is marked', finding => toCardWords(finding).explanation],
  ['note', ({ note }) => note ?? ''],
  ['found by', finding => toCardWords(finding).origin],
  ['answers', finding => linked(finding, 'answers')],
  ['same source', finding => linked(finding, 'same-source')],
  ['article', (_, { about }) => about.title],
  ['address', (_, { about }) => about.source ?? ''],
];

export function toCsv(found: FoundArticle): string {
  const lines = [
    COLUMNS.map(([head]) => toCell(head)),
    ...found.findings.map(finding => COLUMNS.map(([, cell]) => toCell(cell(finding, found)))),
  ];
  return `\uFEFF${lines.map(line => `${line.join(',')}\r\n`).join('')}`;
}

/**
 * Spreadsheets take a cell that begins with one of these for a formula, and the text is a stranger's: an apostrophe in front
 * makes it text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
