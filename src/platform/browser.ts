// The browser's extension API, typed once. The only file that imports webextension-polyfill; it ships no types, and its
// surface is the promise-returning one that @types/chrome describes. The page's script gets the browser's own API instead
// (build/bundle.ts), 3 kB less on every article; everything else goes through the polyfill, by an early decision of ours.
import polyfill from 'webextension-polyfill';

export const browser: typeof chrome = polyfill;
