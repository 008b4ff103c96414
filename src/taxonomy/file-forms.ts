// The forms in which findings leave as a file, by name. What they are called is view's, how they are written exchange's.
export const SET_FORM_NAMES = ['markdown', 'csv', 'jsonld', 'hypothesis', 'sayso'] as const;
export type SetFormName = (typeof SET_FORM_NAMES)[number];

/** Of a page, whose article is at hand, also the folder of a seed. */
export const FILE_FORM_NAMES = [...SET_FORM_NAMES, 'seed'] as const;
export type FileFormName = (typeof FILE_FORM_NAMES)[number];

/** A file that is to be handed to the reader. */
export interface WrittenFile {
  /** As proposed for it. */
  readonly name: string;
  readonly mediaType: string;
  /** Its text; where it is none, its bytes in base64, for messages carry no bytes. */
  readonly text: string;
  readonly isBase64?: boolean;
}
