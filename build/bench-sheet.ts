// What a benchmark tells, in words and tables: printed as it comes, and kept for BENCHMARKS.md. Measures nothing.
import { toTable } from './table.ts';

/** `left` as in toTable. */
export type Told =
  | { readonly words: string }
  | { readonly rows: readonly (readonly string[])[]; readonly left: number };

export interface Sheet {
  /** In the order in which it was told. */
  readonly told: readonly Told[];
  /** A paragraph; Markdown's backticks may stand in it. */
  say(words: string): void;
  /** The first row is the head. @param left how many columns, from the first, stand to the left. */
  table(rows: readonly (readonly string[])[], left?: number): void;
}

/** Columns of the terminal that words are broken to; tables are as wide as they are. */
const WIDTH = 100;

export function createSheet(print: (text: string) => void): Sheet {
  const told: Told[] = [];
  return {
    told,
    say(words) {
      told.push({ words });
      print(wrap(words, WIDTH));
    },
    table(rows, left = 1) {
      told.push({ rows, left });
      print(`\n${toTable(rows, left)}\n`);
    },
  };
}

/** The same words with line breaks, so that no line is longer than so many characters if its words are not. */
export function wrap(words: string, width: number): string {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** What was told as Markdown, its columns lined up for those who read the source. */
export function toMarkdown(told: readonly Told[]): string {
  return told
    .map(one => ('words' in one ? wrap(one.words, WIDTH) : toMarkdownTable(one.rows, one.left)))
    .join('\n\n');
}

function toMarkdownTable([head = [], ...rows]: readonly (readonly string[])[], left: number): string {
  const cells = [head, ...rows].map(row => row.map(cell => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map(row => row[column]!.length)));
  const rule = widths.map((width, column) =>
    column < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const toLine = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i < left ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  return [toLine(cells[0]!), toLine(rule), ...cells.slice(1).map(toLine)].join('\n');
}
