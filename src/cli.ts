#!/usr/bin/env node
// The command-line tool, and the module that other programs import: annotates text and HTML, from files or line by line from
// standard input, and prints what it found. Wiring only; what is written is exchange's.
import './words/bind-english.ts';
import { once } from 'node:events';
import { readFileSync, realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sets from 'sayso:sets';
import { parseHTML } from 'linkedom';
import { buildQuoteIndex } from './annotations/quote-index.ts';
import { annotate as annotateArticle } from './engine/annotate.ts';
import { annotateLine } from './exchange/json-lines.ts';
import { PRINTS } from './exchange/prints.ts';
import { attributesOnly } from './page/attribute-sight.ts';
import { readText } from './page/read-text.ts';
import type { Finding } from './taxonomy/finding.ts';
import { type Article, toArticle } from './text/article.ts';
import { say } from './words/say.ts';

const index = buildQuoteIndex(sets);

interface Found {
  article: Article;
  findings: Finding[];
}

/** Annotates plain text, one paragraph a line. Spans are UTF-16 units of `text`, which is kept as it is. */
export function annotate(text: string): Found {
  const article = toArticle(text);
  return { article, findings: annotateArticle(article, index) };
}

/** Annotates an HTML document by its markup alone: what only a style sheet hides is read. */
export function annotateHtml(html: string): Found {
  const { document } = parseHTML(html);
  const { article } = readText(document as unknown as Node, attributesOnly);
  return { article, findings: annotateArticle(article, index) };
}

/** Runs the tool. @returns the exit code: 0, 1 if a file or a line could not be read, 2 for wrong usage. */
async function run(args: string[]): Promise<number> {
  const options = {
    format: { type: 'string', default: 'json' },
    jsonl: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) {
    console.log(say('cli_usage'));
    return 0;
  }
  const [command, ...files] = positionals;
  if (command !== 'annotate' || (files.length === 0) !== Boolean(values.jsonl)) return fail(say('cli_usage'));
  if (values.jsonl) return annotateLines();
  const print = Object.hasOwn(PRINTS, values.format) ? PRINTS[values.format] : undefined;
  if (!print)
    return fail(
      say('cli_unknown_format', { format: values.format, formats: Object.keys(PRINTS).join(', ') }),
    );
  let code = 0;
  for (const file of files) {
    try {
      const text = readFileSync(file, 'utf8');
      console.log(print(file, /\.html?$/i.test(file) ? annotateHtml(text) : annotate(text)));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      code = 1;
    }
  }
  return code;
}

/** Holds one line at a time, and waits for a reader that is slower than we are. */
async function annotateLines(): Promise<number> {
  const readers = { readText: annotate, readHtml: annotateHtml };
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${annotateLine(line, number, readers)}\n`))
      await once(process.stdout, 'drain');
  }
  return 0;
}

function fail(message: string): 2 {
  console.error(message);
  return 2;
}

// Imported as a module, it runs nothing.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await run(process.argv.slice(2)).catch(error =>
    fail(`${error.message}\n\n${say('cli_usage')}`),
  );
