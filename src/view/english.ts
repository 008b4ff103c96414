// The bits of English grammar that phrases from an article need: numbers in words, agreement, articles, quotation marks. For
// short noun phrases that stay in the article's language, whatever ours is; no general parser, and no sentences of ours.
import { say } from '../words/say.ts';

const NUMBER_WORDS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const SILENT_NUMBERS = new Set(['', 'unspecified', 'unknown', 'none', '0']);

/** 2 → 'two', 30 → '30', 'several' → 'several'; undefined where the text gives no number. */
export function toNumberWord(number: number | string | null | undefined): string | undefined {
  const text = String(number ?? '')
    .trim()
    .toLowerCase();
  if (SILENT_NUMBERS.has(text) || Number(text) <= 0) return undefined;
  return NUMBER_WORDS[Number(text)] ?? text;
}

/** Whether a count wants the plural; undefined where there is none. */
export function isMany(number: number | string | null | undefined): boolean | undefined {
  const word = toNumberWord(number);
  return word === undefined ? undefined : !/^(?:one|an?|a single)$/.test(word);
}

const IRREGULAR_PLURALS = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['wife', 'wives'],
]);
const IRREGULAR_SINGULARS = new Map([...IRREGULAR_PLURALS].map(([one, many]) => [many, one]));
const ALWAYS_PLURAL = new Set(['police', 'staff', 'personnel', 'media']);
const SINGULAR_IN_S = /(?:ss|us|is|news|series|headquarters)$/;

/** Whether a common noun is plural by its form. */
export function isPluralWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (ALWAYS_PLURAL.has(lower) || IRREGULAR_SINGULARS.has(lower)) return true;
  return /men$/.test(lower) ? lower.length > 3 : /s$/.test(lower) && !SINGULAR_IN_S.test(lower);
}

function toPlural(word: string): string {
  if (isPluralWord(word)) return word;
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (/[a-z]man$/.test(word)) return word.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function toSingular(word: string): string {
  if (!isPluralWord(word) || ALWAYS_PLURAL.has(word)) return word;
  const irregular = IRREGULAR_SINGULARS.get(word);
  if (irregular) return irregular;
  if (/[a-z]men$/.test(word)) return word.replace(/men$/, 'man');
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /(?:sses|xes|zes|ches|shes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Words that end the part of a noun phrase in which its head noun stands last. */
const AFTER_HEAD =
  /^(?:of|in|at|on|with|from|for|to|by|near|inside|within|under|who|whom|whose|that|which|not|close|familiar|briefed|involved|working|aware|meant|speaking)$/i;

/** A noun phrase in three parts: what stands before its head noun, the noun, the rest. */
function splitAtHead(phrase: string): [before: string, head: string, after: string] {
  const words = [...phrase.matchAll(/[^\s,;:(]+/g)];
  const stop = phrase.search(/[,;:(]/);
  let head = 0;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if ((stop >= 0 && word.index > stop) || AFTER_HEAD.test(word[0])) break;
    head = i;
  }
  const found = words[head];
  if (!found) return ['', '', phrase];
  const end = found.index + found[0].length;
  return [phrase.slice(0, found.index), found[0], phrase.slice(end)];
}

/** 'senior official' with true → 'senior officials'; 'officials in the north' with false → 'official in the north'. */
export function toAgreeing(phrase: string, isPlural: boolean): string {
  const [before, head, after] = splitAtHead(phrase);
  return before + (isPlural ? toPlural(head) : toSingular(head)) + after;
}

const DETERMINERS = new RegExp(
  `^(?:(?:an?|the|some|another|other|several|multiple|many|\\d+|${NUMBER_WORDS.slice(1).join('|')})\\s+)+`,
  'i',
);

/** A counted noun phrase: (2, 'official') → 'two officials'; (null, 'senior aide') → 'a senior aide'. No capital. */
export function toCounted(number: number | string | null | undefined, noun: string): string {
  const word = toNumberWord(number);
  if (word) return `${word} ${toAgreeing(noun.replace(DETERMINERS, ''), isMany(number) === true)}`;
  if (DETERMINERS.test(noun) || isPluralNoun(noun)) return noun;
  return toIndefinite(noun);
}

/** The same of people whom the article does not name: (2, 'official') → 'two unnamed officials'. */
export function toUnnamed(number: number | string | null | undefined, noun: string): string {
  return toCounted(number, `unnamed ${noun}`);
}

const SAID_AS_WORDS = /^(?:NATO|NASA|OPEC|SWAT|FIFA|UEFA|UNESCO|UNICEF)\b/;
const SPELT_WITH_VOWEL = /^(?:[AEFHILMNORSX](?:[A-Z]+\b|\.))/;
const SPELT_WITH_CONSONANT = /^(?:[BCDGJKPQTUVWYZ](?:[A-Z]+\b|\.))/;

/** With 'a' or 'an', by sound: 'an FBI agent', 'a U.S. official', 'a union leader', 'an hourly worker'. */
function toIndefinite(noun: string): string {
  if (SAID_AS_WORDS.test(noun)) return `${/^[AEIO]/.test(noun) ? 'an' : 'a'} ${noun}`;
  if (SPELT_WITH_VOWEL.test(noun)) return `an ${noun}`;
  if (SPELT_WITH_CONSONANT.test(noun)) return `a ${noun}`;
  const isVowel = /^(?:[aeiou]|hour|hono|heir)/i.test(noun) && !/^(?:uni|use|usu|uti|eu|one)/i.test(noun);
  return `${isVowel ? 'an' : 'a'} ${noun}`;
}

/** Whether a name or noun phrase takes a plural verb: 'two ministers', 'X and Y', 'Critics', but not 'James Jones'. */
export function isPluralNoun(phrase: string): boolean {
  const number = /^(?:the\s+)?(\S+)/i.exec(phrase)?.[1]?.toLowerCase() ?? '';
  if (/^(?:several|multiple|many|some|both|few|dozens|hundreds)$/.test(number)) return true;
  if (NUMBER_WORDS.indexOf(number) > 1 || Number(number) > 1) return true;
  const [before, head] = splitAtHead(phrase);
  // 'The Department of Health and Human Services' is one; 'the mayor and her office' are two.
  if (/^[^,(]*?\sand\s/i.test(phrase) && !/\b(?:of|for)\s.*\sand\s/i.test(phrase)) return true;
  // A capital inside a phrase is a name, whatever its last letter; a lone word may only begin a sentence.
  const isName = /^\p{Lu}/u.test(head) && (before !== '' || !LONE_PLURALS.test(head));
  return !isName && isPluralWord(head);
}

const LONE_PLURALS =
  /^(?:aides|advisers|allies|authorities|campaigners|colleagues|critics|doctors|employees|executives|experts|friends|investigators|insiders|lawmakers|lawyers|leaders|ministers|neighbours|officials|opponents|people|police|prosecutors|relatives|residents|scientists|sources|staff|supporters|witnesses|workers)$/i;

/** First letter large, opening quotation marks left alone. */
export function toSentenceStart(text: string): string {
  return text.replace(
    /^([\u2068“‘"'(]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}

/** In our quotation marks; those inside become single, those around it are not doubled, nor is a last comma kept. */
export function toQuoted(words: string): string {
  let inner = words.trim();
  if (/^[“"][^“”"]*[”"]$/.test(inner)) inner = inner.slice(1, -1);
  inner = inner.replace(/,$/, '');
  inner = inner.replaceAll('“', '‘').replaceAll('”', '’');
  inner = inner.replace(/"([^"]*)"/g, '‘$1’');
  return say('quoted', { words: inner });
}

/** A quoted clause without the 'that' before it, so that it can stand by itself; verbatim still. */
export function withoutThat(clause: string): string {
  return clause.replace(/^that\s+/i, '');
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
