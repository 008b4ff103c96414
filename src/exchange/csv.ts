// Findings as a table for spreadsheets: one line each, RFC 4180, UTF-8 with the mark by which spreadsheets know it.
import type { Finding } from '../taxonomy/finding.ts';
import { toCardWords } from '../view/wording.ts';
import { type PlainKey, say } from '../words/say.ts';
import type { FoundArticle } from './findings-file.ts';
import { paragraphOf } from './paragraph.ts';

type Column = readonly [head: PlainKey, cell: (finding: Finding, found: FoundArticle) => string | number];

const linked = (finding: Finding, wanted: string) =>
  finding.links
    .filter(({ rel }) => rel === wanted)
    .map(({ to }) => to)
    .join(' ');

const COLUMNS: readonly Column[] = [
  ['column_id', ({ id }) => id],
  ['column_category', ({ category }) => category],
  ['column_subtype', ({ subtype }) => subtype],
  ['column_kind', finding => toCardWords(finding).kind],
  ['column_subtype_name', finding => toCardWords(finding).subtypeName],
  ['column_quote', ({ quote }) => quote],
  ['column_paragraph', ({ span }, { article }) => paragraphOf(article, span)],
  ['column_start', ({ span }) => span.from],
  ['column_end', ({ span }) => span.to],
  ['column_who', finding => toCardWords(finding).who],
  ['column_left_open', finding => toCardWords(finding).leftOpen],
  ['column_ask', finding => toCardWords(finding).ask],
  ['column_why', finding => toCardWords(finding).explanation],
  ['column_note', ({ note }) => note ?? ''],
  ['column_found_by', finding => toCardWords(finding).origin],
  ['column_answers', finding => linked(finding, 'answers')],
  ['column_same_source', finding => linked(finding, 'same-source')],
  ['column_article', (_, { about }) => about.title],
  ['column_address', (_, { about }) => about.source ?? ''],
];

export function toCsv(found: FoundArticle): string {
  const lines = [
    COLUMNS.map(([head]) => toCell(say(head))),
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
