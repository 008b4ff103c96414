// Leaves out of a bundle what patterns say for the catalogue and the tests alone: near misses, questions, and the examples
// that no card shows. Works on the formatted source text; changes nothing else.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { toShownExamples } from '../src/patterns/shown-examples.ts';

const PATTERN_FILE = /[\\/]src[\\/]patterns[\\/](?:anonymous|denial|unverified)[\\/][^\\/]+\.ts$/;
/** One property of the declared object, as the formatter lays it out: two spaces deep, to the line's or the list's end. */
const PROPERTIES = [
  /^ {2}examples: \[\n([\s\S]*?)^ {2}\],\n/m,
  /^ {2}ask:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),\n/m,
  /^ {2}notThis:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),\n/m,
] as const;

/** @throws Error naming the file, where a pattern is not laid out as the formatter does it. */
export function toLeanSource(source: string, file: string): string {
  if (!/^export default pattern\(/m.test(source)) return source; // shared machinery or the folder's index
  return PROPERTIES.reduce((lean, property) => {
    const less = lean.replace(property, (_, examples: unknown) =>
      typeof examples === 'string'
        ? `  examples: [\n${toShownExamples(examples.split('\n')).join('\n')}\n  ],\n`
        : '',
    );
    if (less === lean)
      throw new Error(
        `${file}: “${/\w+/.exec(property.source.replace('^ {2}', ''))?.[0]}” was not found; run “npm run fix”.`,
      );
    return less;
  }, source);
}

export function leanPatterns(root: string): Plugin {
  return {
    name: 'lean-patterns',
    setup(build) {
      build.onLoad({ filter: PATTERN_FILE }, ({ path }) => ({
        contents: toLeanSource(readFileSync(path, 'utf8'), relative(root, path)),
        loader: 'ts',
      }));
    },
  };
}
