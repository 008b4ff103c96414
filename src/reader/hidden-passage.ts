// By what a passage that the reader hid is known again: its words with those around it, folded into a number. Whoever reads
// the number learns no words from it; the page's address plays no part.
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** Letters on either side: enough that “officials said” is not hidden everywhere when it is hidden once. */
const CONTEXT = 32;
/** White space and punctuation that may stand among those letters. */
const ROOM = 80;

/** The same for a copy in other typography. */
export function toPassageKey({ text }: Article, { from, to }: Span): string {
  const before = toLetters(text.slice(Math.max(0, from - ROOM), from)).slice(-CONTEXT);
  const after = toLetters(text.slice(to, to + ROOM)).slice(0, CONTEXT);
  return toHash(`${before}|${toLetters(text.slice(from, to))}|${after}`);
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** FNV-1a twice, with different beginnings: 64 bits. Two passages of one reader do not meet by chance. */
function toHash(text: string): string {
  return [0x811c9dc5, 0x1b873593]
    .map(start => {
      let hash = start;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('-');
}
