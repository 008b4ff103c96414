// The browser's extension API, typed once. The only file that imports webextension-polyfill; it ships no types, and its
// surface is the promise-returning one that @types/chrome describes.
import polyfill from 'webextension-polyfill';

export const browser: typeof chrome = polyfill;
