// The browser's own extension API in the place of webextension-polyfill, for the page's script; see build/bundle.ts. Not the
// global `browser`: where Chromium has none, an element of the page with that id would be it.
const native: typeof chrome = globalThis.chrome;
export default native;
