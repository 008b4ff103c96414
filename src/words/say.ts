// Every word that Sayso itself says, by its key in _locales/<language>/messages.json. Where the words come from is bound once,
// when a program starts: from the browser in an extension, from the English file elsewhere. Holds no words.
import type messages from './_locales/en/messages.json';

type Messages = typeof messages;
export type Key = keyof Messages;

type Values<K extends Key> = Messages[K] extends { placeholders: infer P }
  ? { readonly [Name in keyof P]: string | number }
  : Record<never, never>;
/** None for a message without placeholders. */
type Rest<V> = Record<never, never> extends V ? [] : [values: V];
/** Of messages that have no placeholders. */
export type PlainKey = { [K in Key]: Record<never, never> extends Values<K> ? K : never }[Key];
/** Of messages that come in plural forms, without the form's name. */
type FormKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
type FormValues<B extends FormKey> = Values<`${B}_other` & Key>;
/** Of those that tell the number itself, too. */
type CountKey = { [B in FormKey]: 'count' extends keyof FormValues<B> ? B : never }[FormKey];

/** @returns the message with `values` for its placeholders `$1`, `$2` …; an empty text where there is no such message. */
export type Source = (key: string, values: string[]) => string;

let source: Source | undefined;

/** Called once at the start of every program, before anything is said. */
export function bindMessages(to: Source): void {
  source = to;
}

/** @param values for each placeholder by its name; numbers are written as the language writes them. */
export function say<K extends Key>(key: K, ...[values]: Rest<Values<K>>): string {
  return find(key, values);
}

/** In the form for so many; the number itself stands for the placeholder `count`. */
export function sayCount<B extends CountKey>(
  base: B,
  count: number,
  ...[values]: Rest<Omit<FormValues<B>, 'count'>>
): string {
  return findForm(base, count, { ...values, count });
}

/** In the form for so many, which the message does not tell in figures. */
export function sayForm<B extends Exclude<FormKey, CountKey>>(
  base: B,
  count: number,
  ...[values]: Rest<FormValues<B>>
): string {
  return findForm(base, count, values);
}

/** A message whose key is put together while we run. Undefined where there is none. */
export function sayIfKnown(key: string): string | undefined {
  return find(key) || undefined;
}

/** A language may have forms that English has not; one that it leaves out is told by 'other'. */
function findForm(base: string, count: number, values: object | undefined): string {
  const form = inLanguage(Intl.PluralRules).select(count);
  return find(`${base}_${form}`, values) || find(`${base}_other`, values);
}

/** Placeholders are numbered by the alphabet: browsers know them by number alone, and keep the names to themselves. */
function find(key: string, values: object = {}): string {
  if (!source) throw new Error(`No messages are bound, so “${key}” cannot be said.`);
  const ordered = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return source(
    key,
    ordered.map(([, value]) => (typeof value === 'number' ? toFigures(value) : toApart(String(value)))),
  );
}

/**
 * Words in a sentence that is written from right to left are set apart, by U+2068 and U+2069: the article's are not, and a full stop
 * or bracket at their end would go to the other side. Figures are not: in “4.5:1” they stand together. Nor is a part that is a
 * sentence of ours with such words in it.
 */
function toApart(words: string): string {
  const isApart = /\p{L}/u.test(words) && !words.includes('\u2068') && find('direction') === 'rtl';
  return isApart ? `\u2068${words.replaceAll('\u2069', '')}\u2069` : words;
}

/** 12345 → '12,345'. */
export function toFigures(number: number): string {
  return inLanguage(Intl.NumberFormat).format(number);
}

/** 'a, b and c'. */
export function toList(items: readonly string[]): string {
  return inLanguage(Intl.ListFormat).format(items);
}

/** The language of the words, as a BCP 47 tag: the catalogue's own, which need not be the browser's. */
export function toLanguage(): string {
  return find('language');
}

const made = new Map<unknown, { language: string; of: unknown }>();

/** The browser's own rules for our language, made once: that takes longer than asking them. */
function inLanguage<T>(Rules: new (language: string) => T): T {
  const language = toLanguage();
  const known = made.get(Rules);
  if (known?.language === language) return known.of as T;
  const of = new Rules(language);
  made.set(Rules, { language, of });
  return of;
}
