// The words that patterns know, each with a number, and the classes they belong to as bits. It knows the words' shapes
// only (folded spelling, inflected forms); which words there are is the lexicon's.
import { nounForms, verbForms } from './inflection.ts';

/** More words than this, and the tables below must grow: a thrown error says so at load. */
const CAPACITY = 12288;
const SLOTS = 32768; // open addressing, at most three eighths full

const slots = new Uint16Array(SLOTS);
const hashes = new Int32Array(CAPACITY);
const lengths = new Uint8Array(CAPACITY);
const spellings: string[] = [''];

/** Start value of a word's hash; fold each unit in with `addToHash`. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** FNV-1a, one UTF-16 unit of the folded (lower-case, straight-apostrophe) spelling at a time. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** FNV's low bits are weak for short words: mix the high ones in. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

export function hashOf(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = addToHash(hash, folded.charCodeAt(i));
  return hash;
}

/**
 * The number of a word, 0 if the lexicon has no such word. Compares hash and length only: among a few thousand words
 * of 32-bit hashes a wrong hit is rarer than one in a million different words, and comparing letters costs a slice.
 */
export function findWord(hash: number, length: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const id = slots[slot]!;
    if (id === 0) return 0;
    if (hashes[id] === hash && lengths[id] === length) return id;
  }
}

/** The number of a word, given to it if it has none yet. `folded` is lower case, with straight apostrophes. */
export function internWord(folded: string): number {
  const hash = hashOf(folded);
  const known = findWord(hash, folded.length);
  if (known) return known;
  const id = spellings.length;
  if (id >= CAPACITY) throw new RangeError(`The vocabulary holds ${CAPACITY} words; raise CAPACITY.`);
  spellings.push(folded);
  hashes[id] = hash;
  lengths[id] = folded.length;
  let slot = slotOf(hash);
  while (slots[slot]) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = id;
  return id;
}

/** The folded spelling of a word; '' for 0. */
export function spellingOf(id: number): string {
  return spellings[id] ?? '';
}

/** How many words there are; ids run from 1 to this. */
export function vocabularySize(): number {
  return spellings.length - 1;
}

/** A set of words. A member test is one bit test: `mask[id] & bit`. */
export interface WordClass {
  readonly mask: Int32Array;
  readonly bit: number;
}

let current = new Int32Array(CAPACITY);
let bits = 0;

function newClass(): WordClass {
  if (bits === 32) {
    current = new Int32Array(CAPACITY);
    bits = 0;
  }
  return { mask: current, bit: 1 << bits++ };
}

function add(to: WordClass, folded: string): void {
  const id = internWord(folded);
  to.mask[id] = to.mask[id]! | to.bit;
}

function list(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

export function isIn(id: number, { mask, bit }: WordClass): boolean {
  return (mask[id]! & bit) !== 0;
}

/** Words exactly as written, separated by white space. */
export function wordClass(words: string): WordClass {
  const made = newClass();
  for (const word of list(words)) add(made, word);
  return made;
}

/** Which form of its verb a word is. A word may be several: "said" is past and participle. */
export const BASE_FORM = newClass();
export const THIRD_PERSON = newClass();
export const PAST = newClass();
export const PARTICIPLE = newClass();
export const GERUND = newClass();
/** Any form of any verb of the lexicon. Many are nouns too: "report", "claims". */
export const VERB = newClass();
/** Any form of any noun of the lexicon. */
export const NOUN = newClass();
export const PLURAL = newClass();

/** "signaled" in America is "signalled" in Britain. */
function toSpellings(entry: string): readonly string[] {
  return /[aeiou].*[^aeiou][aeiou]l$/.test(entry) ? [entry, `${entry}+`] : [entry];
}

/** Verbs with all their forms, from base forms separated by white space; see `verbForms` for the notation. */
export function verbClass(bases: string): WordClass {
  const made = newClass();
  for (const entry of list(bases).flatMap(toSpellings)) {
    const { base, third, past, participle, gerund } = verbForms(entry);
    for (const [form, word] of [
      [BASE_FORM, base],
      [THIRD_PERSON, third],
      [PAST, past],
      [PARTICIPLE, participle],
      [GERUND, gerund],
    ] as const) {
      add(form, word);
      add(VERB, word);
      add(made, word);
    }
  }
  return made;
}

/**
 * Pasts as they are written, of verbs whose other forms are as often something else ("fired", "placed"): a word that only a
 * wordClass knows would count as no verb at all.
 */
export function pastClass(words: string): WordClass {
  const made = newClass();
  for (const word of list(words)) for (const form of [PAST, PARTICIPLE, VERB, made]) add(form, word);
  return made;
}

/** Nouns in the singular and the plural, from singulars separated by white space. */
export function nounClass(singulars: string): WordClass {
  const made = newClass();
  for (const entry of list(singulars)) {
    const { singular, plural } = nounForms(entry);
    for (const word of [singular, plural]) {
      add(NOUN, word);
      add(made, word);
    }
    add(PLURAL, plural);
  }
  return made;
}

/** The words that are in any of the classes (as they are now: declare a class before its union). */
export function anyOf(...classes: readonly WordClass[]): WordClass {
  const made = newClass();
  for (let id = 1; id < spellings.length; id++)
    if (classes.some(one => isIn(id, one))) made.mask[id] = made.mask[id]! | made.bit;
  return made;
}

/** Expressions of several words. */
export interface Phrases {
  /** The words they begin with: one bit test tells that none begins here. */
  readonly openers: WordClass;
  /** By the number of their first word; the longer ones first. */
  readonly byFirst: ReadonlyMap<number, readonly Uint16Array[]>;
}

/**
 * Expressions of one or more words each, separated by semicolons or line breaks; words by spaces. Where several words can
 * stand in one place they are joined by bars, and a bar by itself stands for none: "give his|her full| name".
 */
export function phrases(expressions: string): Phrases {
  const made = new Map<number, Uint16Array[]>();
  for (const words of expressions.split(/[;\n]/).flatMap(spellOut)) {
    const ids = words.map(internWord);
    if (ids.length > 0) addTo(made, ids[0]!, Uint16Array.from(ids));
  }
  for (const same of made.values()) same.sort((a, b) => b.length - a.length);
  return { openers: classOf(made), byFirst: made };
}

/** Every way to read an expression whose places hold several words each. */
function spellOut(expression: string): string[][] {
  return list(expression)
    .reduce<string[][]>(
      (read, place) => read.flatMap(words => place.split('|').map(word => [...words, ...cutClitic(word)])),
      [[]],
    )
    .flatMap(negate);
}

/** "was not told" and "wasn't told" are one expression; so are "not told" and, of any subject, "wasn't told". */
function negate(words: string[]): string[][] {
  const not = words.indexOf('not');
  const before = words[not - 1];
  if (not === 0) return [words, ...OPENING_NOT.map(short => [short, ...words.slice(1)])];
  if (not > 0 && before !== undefined && AUXILIARIES.has(before))
    return [words, [...words.slice(0, not - 1), shorten(before), ...words.slice(not + 1)]];
  return [words];
}
const OPENING_NOT = ["isn't", "aren't", "wasn't", "weren't"];
const AUXILIARIES = new Set(
  'is are was were do does did has have had can could will would should'.split(' '),
);
const shorten = (auxiliary: string) =>
  auxiliary === 'can' ? "can't" : auxiliary === 'will' ? "won't" : `${auxiliary}n't`;

/** "i'm" and "sheriff's" are two words where a text is cut (clitics.ts), "workers'" a word and a mark. */
function cutClitic(word: string): string[] {
  const [, stem, clitic] = /^(.+?)('(?:s|d|m|ve|re|ll)?)$/.exec(word) ?? [undefined, word, ''];
  return [stem!, clitic!].filter(Boolean);
}

/** An expression of several words, and the place of its longest word in it. */
export interface KeyedPhrase {
  readonly ids: Uint16Array;
  readonly key: number;
}

/** Expressions by their longest word, which stands in fewer places than their first: "a [hoax]". */
export interface KeyedPhrases {
  readonly keys: WordClass;
  readonly byKey: ReadonlyMap<number, readonly KeyedPhrase[]>;
}

/** As `phrases`, to be found around their longest word. */
export function keyedPhrases(expressions: string): KeyedPhrases {
  const made = new Map<number, KeyedPhrase[]>();
  for (const ids of [...phrases(expressions).byFirst.values()].flat()) {
    const lengths = [...ids].map(id => spellings[id]!.length);
    const key = lengths.indexOf(Math.max(...lengths));
    addTo(made, ids[key]!, { ids, key });
  }
  for (const same of made.values()) same.sort((a, b) => b.ids.length - a.ids.length);
  return { keys: classOf(made), byKey: made };
}

function addTo<T>(lists: Map<number, T[]>, id: number, one: T): void {
  const same = lists.get(id);
  if (same) same.push(one);
  else lists.set(id, [one]);
}

/** The words that expressions begin with: the trigger of a pattern that looks for them. */
export function openersOf(...expressions: readonly Phrases[]): WordClass {
  return anyOf(...expressions.map(({ openers }) => openers));
}

/** The longest words of expressions: the trigger of a pattern that looks around them. */
export function keysOf(...expressions: readonly KeyedPhrases[]): WordClass {
  return anyOf(...expressions.map(({ keys }) => keys));
}

function classOf(words: ReadonlyMap<number, unknown>): WordClass {
  const made = newClass();
  for (const id of words.keys()) made.mask[id] = made.mask[id]! | made.bit;
  return made;
}
