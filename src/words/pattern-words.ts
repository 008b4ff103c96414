// What patterns say of themselves, in the catalogue's language. In English it is written in their declarations alone; the build
// makes messages of it (build/pattern-messages.ts), whose keys the compiler therefore does not know.
import { sayIfKnown } from './say.ts';

export const PATTERN_PARTS = ['title', 'explain', 'ask', 'notThis'] as const;
export type PatternPart = (typeof PATTERN_PARTS)[number];

export function toPatternKey(id: string, part: PatternPart): string {
  return `pattern_${id.replaceAll('-', '_')}_${part}`;
}

type Told = { readonly [Part in PatternPart]?: string };

/** A pattern's declaration, or what is shown of it, with its words in our language. */
export function inOurWords<T extends Told & { readonly id: string }>(pattern: T): T {
  return say(pattern.id, pattern);
}

function say<T extends Told>(id: string, pattern: T): T {
  const said = PATTERN_PARTS.flatMap(part => {
    const declared = pattern[part];
    return declared === undefined ? [] : [[part, sayIfKnown(toPatternKey(id, part)) ?? declared]];
  });
  return { ...pattern, ...Object.fromEntries(said) };
}

/** Of patterns by their ids. */
export function allInOurWords<T extends Told>(patterns: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(patterns).map(([id, pattern]) => [id, say(id, pattern)]));
}
