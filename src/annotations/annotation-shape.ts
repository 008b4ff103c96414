// The checks that every annotation from outside passes, whichever form it came in: what may stand in a field, how long it may
// be. What passes holds nothing but the fields named here, as text, numbers and flags of their own; it is data, never markup.
import * as v from 'valibot';
import type { Anatomy } from '../taxonomy/anatomy.ts';
import { ANATOMIES, type FieldKind } from '../taxonomy/anatomy-fields.ts';
import { type Category, categoryOf, type Subtype } from '../taxonomy/taxonomy.ts';
import { say } from '../words/say.ts';
import type { Annotation, TextQuote } from './annotation-set.ts';
import { type Rejection, toPlace } from './import-report.ts';
import { MAX_ADDRESS, MAX_LINE, MAX_LINKS, MAX_NOTE, MAX_QUOTE } from './limits.ts';
import { CONTEXT } from './text-quote.ts';

/** Text of at least one letter or digit, no longer than that many UTF-16 units. */
export const textUpTo = (units: number) =>
  v.pipe(
    v.string(() => say('rejected_not_text')),
    v.maxLength(units, () => say('rejected_too_long', { number: units })),
    v.regex(/[\p{L}\p{N}]/u, () => say('rejected_no_letter')),
    v.check(isWellFormed, () => say('rejected_broken_text')),
  );

/** Context may be empty; what is longer than a quote's context ever is here is cut to the part beside the quote. */
const context = v.optional(
  v.string(() => say('rejected_not_text')),
  '',
);

/** Addresses that a link may lead to. Anything but http and https could run or read something. */
export const webAddress = v.pipe(
  v.string(() => say('rejected_not_address')),
  v.maxLength(MAX_ADDRESS, () => say('rejected_long_address', { number: MAX_ADDRESS })),
  v.check(isWebAddress, () => say('rejected_no_web_address')),
);

export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(value);
}

const offset = v.pipe(
  v.number(() => say('rejected_not_number')),
  v.safeInteger(),
  v.minValue(0),
);

export const quoteShape = v.object(
  {
    exact: textUpTo(MAX_QUOTE),
    prefix: context,
    suffix: context,
    start: v.optional(offset),
    end: v.optional(offset),
  },
  () => say('rejected_not_quote'),
);
export type QuoteShape = v.InferOutput<typeof quoteShape>;

const links = v.pipe(
  v.array(textUpTo(MAX_ADDRESS), () => say('rejected_not_ids')),
  v.maxLength(MAX_LINKS, () => say('rejected_many_links', { number: MAX_LINKS })),
);

/** What an annotation may have besides its quote and subtype. */
export const detailShape = v.object({
  claim: v.optional(quoteShape),
  note: v.optional(textUpTo(MAX_NOTE)),
  leftOpen: v.optional(textUpTo(MAX_LINE)),
  foundBy: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z\d-]{1,100}$/, () => say('rejected_no_pattern')),
    ),
  ),
  answers: v.optional(links),
  sameSource: v.optional(links),
});
export type DetailShape = v.InferOutput<typeof detailShape>;

function toFieldShape(kind: FieldKind) {
  if (typeof kind !== 'string')
    return v.picklist(kind, () => say('rejected_not_one_of', { choices: kind.join(', ') }));
  if (kind === 'flag') return v.boolean(() => say('rejected_not_flag'));
  if (kind === 'text') return textUpTo(MAX_LINE);
  return v.union([textUpTo(MAX_LINE), v.pipe(v.number(), v.safeInteger(), v.minValue(1))], () =>
    say('rejected_not_count'),
  );
}

function toAnatomyShape(category: Category) {
  const fields: Record<string, FieldKind> = { ...ANATOMIES[category], claim: 'text' };
  const shapes = Object.entries(fields).map(([name, kind]) => [
    name,
    v.optional(v.nullable(name === 'claim' ? textUpTo(MAX_QUOTE) : toFieldShape(kind))),
  ]);
  return v.object(Object.fromEntries(shapes), () => say('rejected_not_object'));
}

const anatomyShapes: Readonly<Record<Category, v.GenericSchema<unknown, Anatomy>>> = {
  anonymous: toAnatomyShape('anonymous'),
  denial: toAnatomyShape('denial'),
  unverified: toAnatomyShape('unverified'),
};

/** Checks a value. @returns what passed, or undefined with the first reason added to `rejected`. */
export function check<T>(
  shape: v.GenericSchema<unknown, T>,
  value: unknown,
  where: string,
  rejected: Rejection[],
): T | undefined {
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = (issue.path ?? []).reduce(
    (at, { key }) => toPlace(at, typeof key === 'number' ? key : String(key)),
    where,
  );
  rejected.push({ where: place, why: toReason(issue) });
  return undefined;
}

/** The library's own messages are for developers, and repeat what stands there at any length. */
function toReason({ message, received }: { message: string; received: string }): string {
  if (!message.startsWith('Invalid ')) return message;
  return say(received === 'undefined' ? 'rejected_missing' : 'rejected_other');
}

export interface Parts {
  readonly id: string;
  readonly subtype: Subtype;
  readonly quote: QuoteShape;
  readonly anatomy: unknown;
  readonly details: DetailShape;
  /** Where the anatomy stands in the file. */
  readonly anatomyAt: string;
}

/** Puts checked parts together; undefined, with a reason in `rejected`, when the anatomy is not one of its category. */
export function toAnnotation(
  { id, subtype, quote, anatomy, details, anatomyAt }: Parts,
  rejected: Rejection[],
): Annotation | undefined {
  const category = categoryOf(subtype);
  const checked = check(anatomyShapes[category], anatomy ?? {}, anatomyAt, rejected);
  if (!checked) return undefined;
  const { claim, note, foundBy, leftOpen, answers, sameSource } = details;
  return {
    id,
    category,
    subtype,
    target: toTarget(quote),
    ...(claim && { claim: toTarget(claim) }),
    anatomy: checked,
    ...(note !== undefined && { note }),
    ...(foundBy !== undefined && { foundBy }),
    ...(leftOpen !== undefined && { leftOpen }),
    ...(answers?.length ? { answers } : {}),
    ...(sameSource?.length ? { sameSource } : {}),
  };
}

/** Without a position of its own a quote gets 0: its words find it all the same, only its order among others proves nothing. */
function toTarget({ exact, prefix, suffix, start = 0, end }: QuoteShape): TextQuote {
  const before = prefix.slice(-CONTEXT);
  const behind = suffix.slice(0, CONTEXT);
  return {
    exact,
    prefix: isWellFormed(before) ? before : before.slice(1),
    suffix: isWellFormed(behind) ? behind : behind.slice(0, -1),
    start,
    end: end ?? start + exact.length,
  };
}

/** No half of a surrogate pair stands alone: browsers refuse to show or store such text, each in its own way. */
function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
