// Checks the form of annotations.json: which keys there are and what kind of value each holds. What passes becomes a
// draft; whether its words stand in the article is seed-places.ts's question.

import { ANATOMIES, type FieldKind } from '../src/taxonomy/anatomy-fields.ts';
import {
  CATEGORIES,
  type Category,
  categoryOf,
  isSubtype,
  SUBTYPES,
  type Subtype,
} from '../src/taxonomy/taxonomy.ts';
import { toKey } from './json-lines.ts';
import { toSuggestion } from './nearest-word.ts';
import type { SeedReport } from './seed-report.ts';

/** One annotation as far as its form is right; what is wrong is reported and left out. */
export interface DraftAnnotation {
  /** 'annotations[3]' */
  readonly key: string;
  readonly id?: string;
  readonly subtype?: Subtype;
  readonly quote?: string;
  /** Base 1. */
  readonly occurrence?: number;
  readonly claim?: string;
  readonly anatomy: Readonly<Record<string, string | number | boolean>>;
  readonly note?: string;
  readonly leftOpen?: string;
  readonly answers?: readonly string[];
  readonly sameSource?: readonly string[];
}

export interface DraftPassage {
  readonly key: string;
  readonly quote?: string;
}

export interface DraftSeed {
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly annotators?: readonly string[];
  readonly summary?: string;
  readonly annotations: readonly DraftAnnotation[];
  readonly notHighlighted: readonly DraftPassage[];
}

type Kind = FieldKind | 'texts' | 'date' | 'position' | 'id' | 'subtype' | 'list' | 'object';
interface Field {
  readonly kind: Kind;
  /** What it is for, where it must not be missing. */
  readonly required?: string;
}

const SEED_FIELDS: Readonly<Record<string, Field>> = {
  id: { kind: 'id' },
  title: { kind: 'text', required: 'the article’s headline, or a description of the article' },
  outlet: { kind: 'text', required: 'the name of the paper or site' },
  url: { kind: 'text' },
  published: { kind: 'date', required: 'the article’s date' },
  annotators: { kind: 'texts', required: 'who wrote the annotations' },
  licence: { kind: 'text', required: 'the licence of the annotations' },
  summary: { kind: 'text' },
  annotations: { kind: 'list', required: 'the list of annotations' },
  notHighlighted: { kind: 'list' },
};

const ANNOTATION_FIELDS: Readonly<Record<string, Field>> = {
  id: { kind: 'id', required: 'a name of its own in this set, such as “s01”' },
  subtype: { kind: 'subtype', required: 'one of the guideline’s subtypes, such as “U4”' },
  quote: { kind: 'text', required: 'the words to mark, as the article has them' },
  occurrence: { kind: 'position' },
  claim: { kind: 'text' },
  anatomy: { kind: 'object' },
  note: { kind: 'text', required: 'what the words tell the reader, and one thing to look for' },
  leftOpen: { kind: 'text' },
  answers: { kind: 'texts' },
  sameSource: { kind: 'texts' },
  doubt: { kind: 'text' },
};

const PASSAGE_FIELDS: Readonly<Record<string, Field>> = {
  quote: { kind: 'text', required: 'the words that were considered' },
  why: { kind: 'text', required: 'why they are not marked' },
};

/** Keys an author might well write, and what to do instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  category: 'The category follows from the subtype: take “category” out.',
  ...Object.fromEntries(
    ['start', 'end', 'prefix', 'suffix', 'exact', 'sentence', 'target'].map(key => [
      key,
      `The build works out “${key}” from the quote: take it out.`,
    ]),
  ),
};
const ELSEWHERE_IN_ANATOMY: Readonly<Record<string, string>> = {
  claim:
    'The claim belongs beside the quote, not in the anatomy: there it gets its place in the article too.',
  answers: 'Links belong beside the quote, not in the anatomy: move “answers” there.',
  response_id: 'The reply names what it answers, in its own “answers”: take “response_id” out.',
};

/** Everything of annotations.json that is well formed; the rest goes into the report. */
export function toDraft(value: unknown, report: SeedReport): DraftSeed {
  const seed = readFields(value, '', SEED_FIELDS, ELSEWHERE, report);
  const items = (key: string) => (seed[key] as unknown[] | undefined) ?? [];
  return {
    ...seed,
    annotations: items('annotations').map((item, n) =>
      toDraftAnnotation(item, toKey('annotations', n), report),
    ),
    notHighlighted: items('notHighlighted').map((item, n) => {
      const key = toKey('notHighlighted', n);
      return { ...readFields(item, key, PASSAGE_FIELDS, {}, report), key };
    }),
  };
}

function toDraftAnnotation(value: unknown, key: string, report: SeedReport): DraftAnnotation {
  const fields = readFields(value, key, ANNOTATION_FIELDS, ELSEWHERE, report);
  const subtype = fields.subtype as Subtype | undefined;
  const anatomy = fields.anatomy
    ? readAnatomy(fields.anatomy, toKey(key, 'anatomy'), subtype, report)
    : ({} as DraftAnnotation['anatomy']);
  return { ...fields, key, anatomy };
}

function readAnatomy(
  value: unknown,
  key: string,
  subtype: Subtype | undefined,
  report: SeedReport,
): DraftAnnotation['anatomy'] {
  // Without a subtype nobody knows which keys belong; that is reported, and one message is enough.
  if (!subtype) return {};
  const category = categoryOf(subtype);
  const kinds = ANATOMIES[category];
  const fields = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, { kind }]));
  const strangers = CATEGORIES.filter(other => other !== category).flatMap(other =>
    Object.keys(ANATOMIES[other]).map(name => [name, toStranger(name, other, category, subtype)] as const),
  );
  const elsewhere = { ...Object.fromEntries(strangers), ...ELSEWHERE_IN_ANATOMY };
  return readFields(value, key, fields, elsewhere, report) as DraftAnnotation['anatomy'];
}

const NAMES: Readonly<Record<Category, string>> = {
  anonymous: 'an anonymous source',
  denial: 'a denial or response',
  unverified: 'an unverified claim',
};

function toStranger(name: string, other: Category, category: Category, subtype: Subtype): string {
  const known = Object.keys(ANATOMIES[category]).join(', ');
  return `“${name}” is told of ${NAMES[other]}; ${subtype} is ${NAMES[category]}, which has ${known}.`;
}

/** The fields of an object that are known and well formed; null counts as left out. */
function readFields(
  value: unknown,
  key: string,
  fields: Readonly<Record<string, Field>>,
  elsewhere: Readonly<Record<string, string>>,
  report: SeedReport,
): Record<string, unknown> {
  if (!isObject(value)) {
    report.add(key, `This is ${toKindName(value)}; an object in braces should stand here.`);
    return {};
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(fields, name)) continue;
    const suggestion =
      toSuggestion(name, Object.keys(fields)) || ` The keys are ${Object.keys(fields).join(', ')}.`;
    const known = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
    report.add(toKey(key, name), known ?? `There is no key “${name}” here.${suggestion}`);
  }
  const read: Record<string, unknown> = {};
  for (const [name, { kind, required }] of Object.entries(fields)) {
    const field = Object.hasOwn(value, name) ? value[name] : undefined;
    if (field === undefined || field === null) {
      if (required) report.add(toKey(key, name), `“${name}” is missing: ${required}.`);
      continue;
    }
    const problem = findValueProblem(field, name, kind);
    if (problem) report.add(toKey(key, name), problem);
    else read[name] = field;
  }
  return read;
}

/** What is wrong with a value, as a sentence; undefined if nothing is. */
function findValueProblem(value: unknown, name: string, kind: Kind): string | undefined {
  const wanted = (what: string) => `“${name}” is ${toKindName(value)}; ${what} should stand here.`;
  if (typeof kind !== 'string') {
    if (kind.some(allowed => allowed === value)) return undefined;
    const suggestion = typeof value === 'string' ? toSuggestion(value, kind) : '';
    return `${toShown(value)} is none of the values of “${name}”: ${kind.join(', ')}.${suggestion}`;
  }
  switch (kind) {
    case 'text':
      return isText(value) ? undefined : wanted('text');
    case 'flag':
      return typeof value === 'boolean' ? undefined : wanted('true or false');
    case 'count':
      return isText(value) || isPositive(value)
        ? undefined
        : wanted('a count such as 2, or a word such as “several”');
    case 'position':
      return isPositive(value) ? undefined : wanted('a whole number from 1');
    case 'texts':
      return Array.isArray(value) && value.length > 0 && value.every(isText)
        ? undefined
        : wanted('a list of texts, in brackets,');
    case 'list':
      return Array.isArray(value) ? undefined : wanted('a list in brackets');
    case 'object':
      return isObject(value) ? undefined : wanted('an object in braces');
    case 'date':
      return isDate(value) ? undefined : `${toShown(value)} is not a date; write it as “2024-10-25”.`;
    case 'id':
      return typeof value === 'string' && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(value)
        ? undefined
        : `${toShown(value)} cannot be an id; write small letters, digits and hyphens, such as “s01”.`;
    default:
      return isSubtype(value)
        ? undefined
        : `There is no subtype ${toShown(value)}. The subtypes are ${CATEGORIES.map(toRange).join(', ')}.`;
  }
}

/** 'A1 to A6' */
function toRange(category: Category): string {
  const subtypes = SUBTYPES[category];
  return `${subtypes[0]} to ${subtypes.at(-1)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isPositive(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function toKindName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'text';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? `${value}` : 'an object';
}

function toShown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : toKindName(value);
}
