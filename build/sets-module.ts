// The module `sayso:sets`: the compiled annotation sets, as bundles and tests import them. It exists nowhere on disk, so
// esbuild and vite each get a small plugin that makes it. Compiles nothing itself; seeds.ts does.
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { AnnotationSet } from '../src/annotations/annotation-set.ts';

const NAME = 'sayso:sets';

/** For esbuild. `sets` is compiled by the caller, once for all bundles and with its own error report. */
export function toEsbuildPlugin(sets: readonly AnnotationSet[]): EsbuildPlugin {
  return {
    name: NAME,
    setup(build) {
      build.onResolve({ filter: /^sayso:sets$/ }, () => ({ path: NAME, namespace: 'sayso' }));
      build.onLoad({ filter: /^sayso:sets$/, namespace: 'sayso' }, () => ({
        contents: JSON.stringify(sets),
        loader: 'json',
      }));
    },
  };
}

/** For vite, thus vitest. `readSets` runs when a test first imports the module. */
export function toVitePlugin(readSets: () => Promise<readonly AnnotationSet[]>) {
  const resolved = `\0${NAME}`;
  return {
    name: NAME,
    resolveId: (id: string) => (id === NAME ? resolved : undefined),
    load: async (id: string) =>
      id === resolved ? `export default ${JSON.stringify(await readSets())};` : undefined,
  };
}
