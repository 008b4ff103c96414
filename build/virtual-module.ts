// A module that no file holds, for esbuild: its value is worked out by the build and bundled as JSON.
import type { Plugin } from 'esbuild';

/** @param value called when a bundle imports the module; anything that JSON can hold. */
export function toVirtualModule(name: string, value: () => unknown): Plugin {
  const filter = new RegExp(`^${name}$`);
  return {
    name,
    setup(build) {
      build.onResolve({ filter }, () => ({ path: name, namespace: 'sayso' }));
      build.onLoad({ filter, namespace: 'sayso' }, () => ({
        contents: JSON.stringify(value()),
        loader: 'json',
      }));
    },
  };
}
