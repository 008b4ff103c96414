// What was found in an article as a file: the forms there are, what each is for, and how it is written. Reads no storage and
// starts no download; that is the entries'.
import { type SetDescription, toSet } from '../annotations/from-findings.ts';
import { toHypothesis } from '../annotations/hypothesis.ts';
import { toOwnFile } from '../annotations/own-set.ts';
import { toWebAnnotations } from '../annotations/web-annotation.ts';
import type { SetFormName } from '../taxonomy/file-forms.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { toTagName } from '../view/wording.ts';
import { toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';

export interface FoundArticle {
  readonly article: Article;
  /** Sorted by position. */
  readonly findings: readonly Finding[];
  readonly about: SetDescription;
}

export interface FileForm {
  /** With its dot; a file of ours is told by it. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (found: FoundArticle) => string;
}

const toFoundSet = ({ article, findings, about }: FoundArticle) => toSet(article.text, findings, about);

export const FILE_FORMS = {
  jsonld: {
    extension: '.jsonld',
    mediaType: 'application/ld+json',
    write: found => toWebAnnotations(toFoundSet(found), toTagName),
  },
  markdown: { extension: '.md', mediaType: 'text/markdown', write: toMarkdown },
  csv: { extension: '.csv', mediaType: 'text/csv', write: toCsv },
  hypothesis: {
    extension: '.hypothesis.json',
    mediaType: 'application/json',
    write: found => toHypothesis(toFoundSet(found), toTagName),
  },
  sayso: {
    extension: '.sayso.json',
    mediaType: 'application/json',
    write: found => toOwnFile(toFoundSet(found)),
  },
} as const satisfies Record<SetFormName, FileForm>;

/** 'ferry-line-hid-engine-faults.md' */
export function toFileName(title: string, { extension }: Pick<FileForm, 'extension'>): string {
  return `${toPlainName(title) || 'sayso'}${extension}`;
}

/** 'ferry-line-hid-engine-faults': words in letters that every file system takes; empty where there are none. */
export function toPlainName(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, '')
    .match(/[a-z\d]+/g);
  return (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
}
