// The module `sayso:sets`: the compiled annotation sets, as bundles and tests import them. It exists nowhere on disk, so
// esbuild and vite each get a small plugin that makes it. Compiles nothing itself; seeds.ts does.
import { join } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { AnnotationSet } from '../src/annotations/annotation-set.ts';
import { toVirtualModule } from './virtual-module.ts';

const NAME = 'sayso:sets';

/** For esbuild. `sets` is compiled by the caller, once for all bundles and with its own error report. */
export function toEsbuildPlugin(sets: readonly AnnotationSet[]): EsbuildPlugin {
  return toVirtualModule(NAME, () => sets);
}

/** For vite, thus vitest: the sets are compiled within the test that imports them, so that an edited seed counts at once. */
export function toVitePlugin(root: string): {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
} {
  const resolved = `\0${NAME}`;
  const [compiler, seeds] = ['build/seeds.ts', 'seeds'].map(path => JSON.stringify(join(root, path)));
  return {
    name: NAME,
    resolveId: id => (id === NAME ? resolved : undefined),
    load: id =>
      id === resolved
        ? `import { compileAllSeeds } from ${compiler};\nexport default compileAllSeeds(${seeds});`
        : undefined,
  };
}
