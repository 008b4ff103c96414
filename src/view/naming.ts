// Turns what the anatomy or the passage says of a person or outlet into a name that can stand in a sentence of ours:
// 'he (Musk)' → 'Musk', 'The Kremlin; the White House' → 'The Kremlin and the White House'. Adds no knowledge.
import { toList } from '../words/say.ts';
import { countWords } from './english.ts';
import { PASSAGE_WORDS } from './page-words.ts';

const PRONOUN = /^(?:he|him|she|her|it|they|them|we|who|his|their)$/i;
const BACK_REFERENCE =
  /^(?:the|this|that)\s+(?:paper|newspaper|magazine|report|story|outlet|broadcaster|network|journal)$/i;

/**
 * A name or noun phrase as it can stand inside a sentence; undefined where the text gives none. A pronoun gives way to
 * the name behind it in brackets; with none there, the words say that only a pronoun is given.
 */
export function toName(field: string | null | undefined): string | undefined {
  const parts = (field ?? '')
    .split(';')
    .map(part => part.trim())
    .filter(Boolean)
    .map(toOneName);
  if (parts.length === 0) return undefined;
  return toList(parts.map((part, i) => (i > 0 ? part.replace(/^(The|A|An)\s/, lower) : part)));
}

function toOneName(part: string): string {
  const [, outside = part, inside] = /^(.+?)\s*\(([^)]+)\)$/.exec(part) ?? [];
  const isProper = inside !== undefined && /^\p{Lu}/u.test(inside);
  if (inside !== undefined && PRONOUN.test(outside)) return inside;
  if (isProper && BACK_REFERENCE.test(outside))
    return /^The\s/.test(inside) ? inside.replace(/^The/, 'the') : `the ${inside}`;
  if (PRONOUN.test(outside)) return PASSAGE_WORDS.onlyPronoun(outside.toLowerCase());
  // 'Harlow, 54, who is held in Leeds' is Harlow in a sentence of ours.
  return outside.replace(/,\s+(?:(?:who|which|whose|whom|an?|the)\b|\d{1,3}(?=,|$)).*$/s, '');
}

const lower = (word: string): string => word.toLowerCase();

const CUE_BEFORE =
  /^(?:(?:and|but|while|as)\s+)?(?:according to|in the words of|citing|quoting|quoted|cited by|said|says|told by|adds|added)\s+/i;
// 'told of' and 'told about' belong to the source ('people told of the plan'), all other telling is the cue.
const CUE_AFTER =
  /(?:,?\s+(?:who|which|that))?,?\s+(?:(?:has|have|had|also|later|then|as)\s+)*(?:said|saying|says|say|told(?!\s+(?:of|about)\b)|tells?|added|adds|confirmed|claimed|described|explained|recalled|warned|reported|shows?|showed|indicated?|revealed?|suggest(?:s|ed)?)(?:\s.*)?$/i;

/** The source's own words in a passage, without the cue: 'according to two people briefed on it' → 'two people briefed on it'. */
export function toSourcePhrase(quote: string): string | undefined {
  const phrase = quote
    .replace(/^[\s,“”"]+/, '')
    .replace(CUE_BEFORE, '')
    .replace(CUE_AFTER, '')
    .replace(/[\s,.;:]+$/, '');
  const words = countWords(phrase);
  return words >= 2 && words <= 14 && !/[“”"]/.test(phrase) ? phrase : undefined;
}
