// What there is to say of selected words that have no mark, in words.
import type { WhyNot } from '../taxonomy/why-not.ts';
import { toQuoted } from './english.ts';
import { WHY_NOT_WORDS } from './page-words.ts';

export function toWhyNotNote(found: WhyNot): { title: string; text: string } {
  const { title, ...words } = WHY_NOT_WORDS;
  switch (found.why) {
    case 'near':
      return { title, text: words.near(found.name, toQuoted(found.quote)) };
    case 'unseen':
    case 'alone':
      return { title, text: words[found.why](found.name) };
    default:
      return { title, text: words[found.why] };
  }
}
