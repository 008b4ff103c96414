// Reads and writes text with its marks in it: "[A senior official said]A3 the jets had left." Patterns' examples are written
// so, and the golden articles. Finds nothing itself.
import type { Finding } from '../taxonomy/finding.ts';
import { isSubtype, type Subtype } from '../taxonomy/taxonomy.ts';

export interface Expected {
  readonly from: number;
  readonly to: number;
  readonly subtype: Subtype;
  /** It should be found and is known not to be yet: "[…]A3~". */
  readonly isOpen?: true;
}

/** Takes the brackets out of `marked`; a bracket without a subtype behind it means `fallback`. */
export function parseMarked(marked: string, fallback: Subtype): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let open = -1;
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i]!;
    if (c === '[') open = text.length;
    else if (c === ']' && open >= 0) {
      const named = marked.slice(i + 1, i + 3);
      if (isSubtype(named)) i += 2;
      const isOpen = isSubtype(named) && marked[i + 1] === '~';
      if (isOpen) i++;
      expected.push({
        from: open,
        to: text.length,
        subtype: isSubtype(named) ? named : fallback,
        ...(isOpen && { isOpen }),
      });
      open = -1;
    } else text += c;
  }
  return { text, expected };
}

/** Puts findings into the text as brackets, each with its subtype behind it. */
export function toMarked(
  text: string,
  findings: readonly (Expected | Finding)[],
  label = (f: Expected | Finding): string => f.subtype,
): string {
  let marked = '';
  let at = 0;
  for (const finding of findings) {
    const { from, to } = 'span' in finding ? finding.span : finding;
    marked += `${text.slice(at, from)}[${text.slice(from, to)}]${label(finding)}`;
    at = to;
  }
  return marked + text.slice(at);
}
