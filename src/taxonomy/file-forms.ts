// The forms in which findings leave as a file, by name. What they are called is view's, how they are written exchange's.
export const FILE_FORM_NAMES = ['markdown', 'csv', 'jsonld', 'hypothesis', 'sayso'] as const;
export type FileFormName = (typeof FILE_FORM_NAMES)[number];

/** A file that is to be handed to the reader. */
export interface WrittenFile {
  /** As proposed for it. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}
