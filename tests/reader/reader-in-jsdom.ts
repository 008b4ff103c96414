// What a page's reader needs in jsdom, which has no highlights: a registry, sheets, and settings with everything on. Starts nothing.
import { vi } from 'vitest';

export const EVERYTHING_ON = {
  isOn: true,
  kinds: { anonymous: true, denial: true, unverified: true },
  subtypesOff: [],
  marks: 'line-and-tint',
  colours: {},
  print: false,
  opens: 'hover',
  delay: 300,
} as const;

/** Registry, highlights and sheets as far as the painter uses them; `vi.unstubAllGlobals` takes them away. */
export function stubHighlights(): Map<string, Set<AbstractRange>> {
  const registry = new Map<string, Set<AbstractRange>>();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', Set);
  Object.assign(document, { adoptedStyleSheets: [] });
  Object.assign(document.defaultView!, {
    CSSStyleSheet: class {
      replaceSync() {}
    },
  });
  return registry;
}
