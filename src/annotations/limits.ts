// How large an annotation set from outside may be. Wide enough for what people write, narrow enough that no file can fill a
// browser's storage or slow a page down. Numbers only.

/** Of a file, in bytes of UTF-8. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** Of one set. */
export const MAX_ANNOTATIONS = 5_000;
/** Of a quote or a claim, in UTF-16 units: three long paragraphs. */
export const MAX_QUOTE = 2_000;
/** Of a note, a summary. */
export const MAX_NOTE = 2_000;
/** Of a title, a name, an id, one field of the anatomy. */
export const MAX_LINE = 500;
/** Of an address: what browsers and servers handle everywhere. */
export const MAX_ADDRESS = 2_000;
/** Links from one annotation. */
export const MAX_LINKS = 50;
/** Objects and lists within each other; our own form has five. */
export const MAX_DEPTH = 12;
