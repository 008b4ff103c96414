// Which of a pattern's examples its readers see on a card, where two must do. docs/patterns.md shows all of them.

const MOST = 2;

/**
 * Two in which something is marked; those first in which nothing of another subtype is. Works on the examples and on the
 * lines of the source that hold them: build/lean-patterns.ts leaves all others out of the bundles.
 */
export function toShownExamples(examples: readonly string[]): readonly string[] {
  const isPlain = (example: string) => !/\][A-Z]\d/.test(example);
  const marked = examples.filter(example => example.includes('['));
  return [...marked.filter(isPlain), ...marked.filter(example => !isPlain(example))].slice(0, MOST);
}
