// What an import yields: the sets that were read, and for each thing that was not, where it is and why, in words.
import type { AnnotationSet } from './annotation-set.ts';

export interface Rejection {
  /** Where in the file: 'rows[3].target[0].selector'; '' for the file as a whole. */
  readonly where: string;
  /** One sentence for the person who imports. */
  readonly why: string;
}

export type ImportForm = 'sayso' | 'web-annotation' | 'hypothesis';

export interface Import {
  /** Undefined when the file is none of them. */
  readonly form: ImportForm | undefined;
  /** Each with at least one annotation. */
  readonly sets: readonly AnnotationSet[];
  readonly rejected: readonly Rejection[];
}

/** 'rows', 3 → 'rows[3]'; 'rows[3]', 'uri' → 'rows[3].uri' */
export function toPlace(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  return parent === '' ? key : `${parent}.${key}`;
}
