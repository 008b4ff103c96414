#!/usr/bin/env node
// The command-line tool, and the module that other programs import: annotates text and HTML files, prints what it found.
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sets from 'sayso:sets';
import { parseHTML } from 'linkedom';
import { buildQuoteIndex } from './annotations/quote-index.ts';
import { annotate as annotateArticle } from './engine/annotate.ts';
import { readText } from './page/read-text.ts';
import { attributesOnly } from './page/sight.ts';
import type { Finding } from './taxonomy/finding.ts';
import { type Article, toArticle } from './text/article.ts';
import { toQuoted } from './view/english.ts';
import { toCardWords } from './view/wording.ts';

const index = buildQuoteIndex(sets);

/** Annotates plain text, one paragraph a line. Spans are UTF-16 units of `text`, which is kept as it is. */
export function annotate(text: string): { article: Article; findings: Finding[] } {
  const article = toArticle(text);
  return { article, findings: annotateArticle(article, index) };
}

/** Annotates an HTML document by its markup alone: what only a style sheet hides is read. */
export function annotateHtml(html: string): { article: Article; findings: Finding[] } {
  const { document } = parseHTML(html);
  const { article } = readText(document as unknown as Node, attributesOnly);
  return { article, findings: annotateArticle(article, index) };
}

const USAGE = `Usage: sayso annotate FILE… [--format json|text]

Reads
  .txt         one paragraph a line; offsets are UTF-16 units of the file's own text
  .html, .htm  the text that the page shows
Prints
  json         one object for each file, {file, text, findings}
  text         for people: each passage, what kind it is, and why it is marked`;

type Print = (file: string, result: { article: Article; findings: readonly Finding[] }) => string;
const FORMATS: Record<string, Print> = {
  json: (file, { article, findings }) => JSON.stringify({ file, text: article.text, findings }),
  text: (file, { findings }) =>
    [
      `${file}: ${findings.length === 1 ? '1 passage' : `${findings.length} passages`}`,
      ...findings.map(finding => {
        const { kind, subtypeName, note, explanation } = toCardWords(finding);
        return `\n  ${toQuoted(finding.quote)}\n  ${kind}, ${subtypeName} (${finding.subtype})\n  ${note ?? explanation}`;
      }),
    ].join('\n'),
};

/** Runs the tool. @returns the exit code: 0, 1 if a file could not be read, 2 for wrong usage. */
function run(args: readonly string[]): number {
  const files: string[] = [];
  let print = FORMATS.json as Print;
  for (let i = 1; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '--format' || arg.startsWith('--format=')) {
      const format = arg.includes('=') ? arg.slice('--format='.length) : args[++i];
      const known = Object.hasOwn(FORMATS, format ?? '') ? FORMATS[format as string] : undefined;
      if (!known)
        return fail(
          `The format “${format ?? ''}” is not known; there are: ${Object.keys(FORMATS).join(', ')}.`,
        );
      print = known;
    } else if (arg.startsWith('--')) return fail(`The option “${arg}” is not known.`);
    else files.push(arg);
  }
  if (args[0] !== 'annotate' || files.length === 0) return fail(USAGE);
  let code = 0;
  for (const file of files) {
    try {
      const text = readFileSync(file, 'utf8');
      const result = /\.html?$/i.test(file) ? annotateHtml(text) : annotate(text);
      console.log(print(file, result));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      code = 1;
    }
  }
  return code;
}

function fail(message: string): 2 {
  console.error(message);
  return 2;
}

// Imported as a module, it runs nothing.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = run(process.argv.slice(2));
