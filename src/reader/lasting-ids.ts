// Names for passages that last: by the words they stand in, not by their number on the page, so that an entry that comes in
// above neither moves an open card to another passage nor leads a list's row astray.
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** Units at the start of a block that tell it from the others: this runs on each page before it is marked. */
const TELLING = 64;

/** @param findings of this article, in reading order. A person's annotation keeps the name it was given. */
export function withLastingIds({ text, blocks }: Article, findings: readonly Finding[]): Finding[] {
  let at = 0;
  return withIds(findings, ({ id, origin, span }) => {
    if (!('pattern' in origin)) return id;
    while (at + 1 < blocks.length && blocks[at + 1]!.from <= span.from) at++;
    const { from, to } = blocks[at] ?? { from: 0, to: text.length };
    return `${fingerprint(text, from, Math.min(to, from + TELLING)).toString(36)}.${span.from - from}`;
  });
}

/** Names findings anew, the links between them too. Where two would have the same name, the later ones are numbered. */
export function withIds(findings: readonly Finding[], toId: (finding: Finding) => string): Finding[] {
  const counts = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const finding of findings) {
    const id = toId(finding);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    ids.set(finding.id, count === 1 ? id : `${id}~${count}`);
  }
  return findings.map(finding => ({
    ...finding,
    id: ids.get(finding.id)!,
    links: finding.links.map(link => ({ ...link, to: ids.get(link.to) ?? link.to })),
  }));
}
