// The browser's extension API, typed once: Firefox calls it `browser`, Chrome `chrome`. Both answer with promises in every
// version that the manifest admits, as far as we call them, so that no page has to carry a polyfill.
type Api = typeof chrome;
const { browser: named, chrome: plain } = globalThis as unknown as { browser?: Api; chrome: Api };

/** In Chrome before 148 `browser` may be an element of the page with that id, in a content script too. */
export const browser: Api = typeof named?.runtime?.getURL === 'function' ? named : plain;
