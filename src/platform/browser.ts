// The browser's extension API, under one name for every part of the extension; no other file reaches for the global. In
// manifest version 3 `chrome` returns promises in both browsers. Not `browser`: where Chromium has no such global, an
// element of the page with that id is one.

export const browser: typeof chrome = globalThis.chrome;
