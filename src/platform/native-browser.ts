// The browser's own extension API in the place of webextension-polyfill, for the page's script; see build/bundle.ts.
type Api = typeof chrome;
const { browser: named, chrome: plain } = globalThis as unknown as { browser?: Api; chrome: Api };

/** In Chrome before 148 `browser` may be an element of the page with that id, in a content script too. */
const native: Api = typeof named?.runtime?.getURL === 'function' ? named : plain;
export default native;
