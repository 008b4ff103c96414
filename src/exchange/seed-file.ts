// A page as the folder `seeds/<id>/` that this project's build takes, in a zip: the article, and what the reader wrote about it.
import type { SetDescription } from '../annotations/from-findings.ts';
import type { WrittenFile } from '../taxonomy/file-forms.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { isOwnFinding } from '../taxonomy/own-annotations.ts';
import { toPlainName } from './findings-file.ts';
import type { FoundPage } from './page-file.ts';
import { toSeedFolder } from './seed-folder.ts';
import { toZip } from './zip.ts';

/** How the reader signs what they write; empty where they do not. */
export interface Signature {
  readonly author: string;
  readonly licence: string;
}

export function toSeedFile(
  page: FoundPage,
  about: SetDescription,
  { author, licence }: Signature,
): WrittenFile {
  const { article, findings, published = '', address } = page;
  const day = /^\d{4}-\d\d-\d\d/.exec(published.trim())?.[0] ?? '';
  const outlet = about.outlet || toHost(address);
  const id = toPlainName([outlet, day, about.title].join(' ')) || 'article';
  const files = toSeedFolder({
    article,
    findings: toWritten(findings),
    about: { ...about, outlet, published: day, author, licence },
  });
  const inFolder = Object.entries(files).map(([name, text]) => [`${id}/${name}`, text]);
  return {
    name: `${id}.zip`,
    mediaType: 'application/zip',
    text: toBase64(toZip(Object.fromEntries(inFolder))),
    isBase64: true,
  };
}

/**
 * What the reader wrote, and the passages that it answers, which links lead to. All that was found, as a first draft, where they
 * wrote nothing.
 */
function toWritten(findings: readonly Finding[]): readonly Finding[] {
  const own = findings.filter(isOwnFinding);
  if (own.length === 0) return findings;
  const answered = new Set(
    own.flatMap(({ links }) => links.filter(({ rel }) => rel === 'answers').map(({ to }) => to)),
  );
  return findings.filter(finding => isOwnFinding(finding) || answered.has(finding.id));
}

function toHost(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** A stretch at a time: a call takes no more arguments than some ten thousand. */
function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}
