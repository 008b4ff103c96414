// What the command-line tool can print of a file: the forms of an export, and two of its own.
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { FILE_FORMS, type FileForm } from './findings-file.ts';
import { toPlainText } from './plain-text.ts';

interface Found {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** From a file's name and what was found in it to what is printed, without the last line break. */
export type Print = (file: string, found: Found) => string;

const toPrint =
  ({ write }: FileForm): Print =>
  (file, found) =>
    write({ ...found, about: toAbout(file, found) }).replace(/\r?\n$/, '');

export const PRINTS: Readonly<Record<string, Print>> = {
  json: (file, { article, findings }) => JSON.stringify({ file, text: article.text, findings }),
  text: (file, { findings }) => toPlainText(file, findings),
  ...Object.fromEntries(Object.entries(FILE_FORMS).map(([name, form]) => [name, toPrint(form)])),
};

function toAbout(file: string, { article }: Found) {
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  const title = headline ? article.text.slice(headline.from, headline.to) : file;
  return { id: file, title, outlet: article.outlet ?? '', published: '', author: '' };
}
