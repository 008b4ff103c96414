// Our own surfaces' style texts without the white space between their declarations: it is for who reads the source, and every page
// would be sent it. Leaves all else in a source as it is.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Sources that hold nothing in template literals but style texts. */
const STYLES = /src[\\/](?:view|page)[\\/](?:[a-z-]+-style|tokens)\.ts$/;

export function leanStyles(): Plugin {
  return {
    name: 'lean-styles',
    setup(build) {
      build.onLoad({ filter: STYLES }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/`[^`]*`/g, toLean),
        loader: 'ts',
      }));
    },
  };
}

function toLean(css: string): string {
  return css
    .replace(/([{};,])\n\s*/g, '$1')
    .replace(/([:;,]) /g, '$1')
    .replace(/ \{ ?/g, '{')
    .replace(/;? \}/g, '}');
}
