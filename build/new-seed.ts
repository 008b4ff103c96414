// npm run new-seed -- <article.txt> [id]: starts a seed's folder from an article, with what the patterns find in it as a first
// draft for a person to correct. Overwrites nothing.
import '../src/words/bind-english.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detect } from '../src/engine/detect.ts';
import { toSeedFolder } from '../src/exchange/seed-folder.ts';
import { toArticle } from '../src/text/article.ts';
import { isMain } from './is-main.ts';

const USAGE =
  'Usage: npm run new-seed -- <article.txt> [id], for example: ferry.txt courier-2026-03-01-ferry.';

/**
 * Writes the folder.
 * @param root the project's folder. @param args the article's file, and the seed's id; without one it is the file's name.
 * @returns the paths written, from the root, and how many passages are in the draft; or the problems, as sentences, and then
 * nothing is written.
 */
export function createSeed(
  root: string,
  args: readonly string[],
): { written: string[]; passages: number } | { problems: string[] } {
  const [file = '', named, ...rest] = args;
  if (!file || rest.length > 0) return { problems: [USAGE] };
  const id =
    named ??
    basename(file)
      .replace(/\.[^.]*$/, '')
      .toLowerCase();
  const folder = `seeds/${id}`;
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))
    return {
      problems: [
        `“${id}” cannot be an id: write small letters, digits and hyphens, like courier-2026-03-01-ferry.`,
      ],
    };
  if (existsSync(join(root, folder))) return { problems: [`${folder} is there already; choose another id.`] };
  const text = readArticle(file);
  if (text === undefined) return { problems: [`${file} cannot be read.`] };
  if (text.trim() === '')
    return { problems: [`${file} is empty: paste the article’s text, one paragraph a line.`] };
  const article = toArticle(text);
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  const title = headline ? article.text.slice(headline.from, headline.to) : '';
  const findings = detect(article);
  const about = { id, title, outlet: '', published: '', author: '' };
  const files = Object.entries(toSeedFolder({ article, findings, about }));
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, content] of files) writeFileSync(join(root, folder, name), content);
  return { written: files.map(([name]) => `${folder}/${name}`), passages: findings.length };
}

/** With line feeds only and without a byte order mark, as seeds are kept. */
function readArticle(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

if (isMain(import.meta.url)) {
  const result = createSeed(fileURLToPath(new URL('..', import.meta.url)), process.argv.slice(2));
  if ('problems' in result) {
    console.error(result.problems.join('\n'));
    process.exitCode = 1;
  } else
    console.log(
      `${result.written.map(path => `Wrote ${path}`).join('\n')}
The draft has ${result.passages} ${result.passages === 1 ? 'passage' : 'passages'}, as the patterns see them. Correct them, write what only a person can
say (outlet, date, annotators, licence, a note for each), and let “npm run check-seeds” tell what is missing.`,
    );
}
