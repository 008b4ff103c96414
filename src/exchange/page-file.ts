// What was found on a page as a file: the page is described by its headline and address. Reads no page; what it holds comes
// from the script on it.
import { isWebAddress } from '../annotations/annotation-shape.ts';
import type { SetDescription } from '../annotations/from-findings.ts';
import { MAX_ADDRESS, MAX_LINE } from '../annotations/limits.ts';
import type { FileFormName, WrittenFile } from '../taxonomy/file-forms.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { say } from '../words/say.ts';
import { FILE_FORMS, toFileName } from './findings-file.ts';
import { type Signature, toSeedFile } from './seed-file.ts';

/** A page as its script hands it out. */
export interface FoundPage {
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** The document's. */
  readonly title: string;
  readonly address: string;
  /** When the article was published, as the page tells it, whatever that is. */
  readonly published?: string | undefined;
}

/** @param signed by and under what; only a seed names them, for the rest of a page is not the reader's. */
export function toPageFile(page: FoundPage, form: FileFormName, now: Date, signed: Signature): WrittenFile {
  const { article, findings } = page;
  if (form === 'seed') return toSeedFile(page, toPageAbout(page, now), signed);
  const about = toPageAbout(page, now);
  const { mediaType, write } = FILE_FORMS[form];
  return {
    name: toFileName(about.title, FILE_FORMS[form]),
    mediaType,
    text: write({ article, findings, about }),
  };
}

/** The page as a set is described. Its date is not known: what pages say of it is seldom the article's own. */
export function toPageAbout({ article, title, address }: FoundPage, now: Date): SetDescription {
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  const named = headline ? article.text.slice(headline.from, headline.to) : title;
  const source = toPlainAddress(address);
  return {
    id: source ?? address.slice(0, MAX_LINE),
    title: named.trim().slice(0, MAX_LINE) || say('export_no_title'),
    outlet: article.outlet ?? '',
    published: '',
    author: '',
    ...(source !== undefined && { source }),
    modified: now.toISOString(),
  };
}

/** Without what only says where on the page somebody was; undefined for what no other reader could open. */
export function toPlainAddress(address: string): string | undefined {
  const plain = address.replace(/#.*$/s, '');
  return isWebAddress(plain) && plain.length <= MAX_ADDRESS ? plain : undefined;
}
