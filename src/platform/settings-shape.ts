// What settings there are: each with its check and its default. Reads and stores nothing; settings.ts does.
import * as v from 'valibot';
import { SUBTYPES } from '../taxonomy/taxonomy.ts';

/** Milliseconds. Whoever wants to wait longer wants to click. */
export const LONGEST_DELAY = 2000;

const KindSwitches = v.object({
  anonymous: v.optional(v.boolean(), true),
  denial: v.optional(v.boolean(), true),
  unverified: v.optional(v.boolean(), true),
});

/** A host name is at most 253 characters long; a list that does not fit into storage.sync is refused by the browser. */
const HostNames = v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []);
const LineColour = v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i), v.toLowerCase()));

/** One entry a setting: its check and, within it, its default. */
const fields = {
  /** Which kinds are marked. */
  kinds: v.optional(KindSwitches, {}),
  /** Of these, the subtypes that are not. */
  subtypesOff: v.optional(
    v.array(v.picklist([...SUBTYPES.anonymous, ...SUBTYPES.denial, ...SUBTYPES.unverified])),
    [],
  ),
  /** How marks look: DESIGN's line and tint, or quieter, or line-less. */
  marks: v.optional(v.picklist(['line-and-tint', 'line', 'tint']), 'line-and-tint'),
  /** The reader's own line colours, `#rrggbb`; kinds without one have ours. */
  colours: v.optional(v.object({ anonymous: LineColour, denial: LineColour, unverified: LineColour }), {}),
  /** Whether marks are printed with the page. */
  print: v.optional(v.boolean(), false),
  /** What opens a card besides the list and the keyboard commands: resting and clicking, clicking alone, nothing. */
  opens: v.optional(v.picklist(['hover', 'click', 'keyboard']), 'hover'),
  /** Rest on a mark before its card opens, in milliseconds. */
  delay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_DELAY)), 300),
  /** Marks beside the scrollbar, where in the page the passages are. */
  overview: v.optional(v.boolean(), false),
  /** Nothing is read or marked anywhere while true. */
  paused: v.optional(v.boolean(), false),
  /** Host names on which the reader switched Sayso off; sites within them belong to them. */
  sitesOff: HostNames,
  /** By which the reader signs annotations; empty for none. */
  author: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''),
  /** Under which the reader hands annotations on; empty for none. */
  licence: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''),
  /** 'allowed': all listed sites and those that the browser lets us read. 'only': of these, `sitesOnly`. */
  where: v.optional(v.picklist(['allowed', 'only']), 'allowed'),
  /** The host names that count while `where` is 'only'. */
  sitesOnly: HostNames,
};
const Fields = v.object(fields);

export type Settings = v.InferOutput<typeof Fields>;

export const DEFAULT_SETTINGS: Settings = v.parse(Fields, {});

export const SETTING_NAMES = Object.keys(fields) as (keyof Settings)[];

/** Checks one setting's value, or takes its default where there is none. Undefined when the value does not fit. */
export function parseSetting<K extends keyof Settings>(
  name: K,
  value: unknown,
): { value: Settings[K] } | undefined {
  const result = v.safeParse(fields[name], value);
  return result.success ? { value: result.output as Settings[K] } : undefined;
}
