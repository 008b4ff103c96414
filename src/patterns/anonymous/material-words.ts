// Unpublished material: which nouns are material, which of it lies open to all (R7), which words are the outlet that got
// it. The patterns of A5 share it.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { anyOf, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletAt, findOutletIn } from '../grammar/outlets.ts';
import { AUTHORITY, GOVERNMENT, INSTITUTION, ORGANISATION_SUFFIX } from '../lexicon/institutions.ts';
import { DOCUMENT, OUTLET_NOUN } from '../lexicon/media.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';

export const MATERIAL = anyOf(
  DOCUMENT,
  nounClass(
    `opinion communication copy proposal list minute form return clip chat exchange directive order notice bill budget
    assessment analysis schedule agenda application agreement version material page filing transcription voicemail
    schedule blueprint dossier plan extract excerpt`,
  ),
  wordClass(
    'data figures correspondence evidence guidance audio footage notes minutes papers tape tapes cctv testimony',
  ),
);
const OPEN = wordClass(
  `indictment complaint lawsuit suit filing filings affidavit affidavits ruling study survey poll census warrant bodycam
  dashcam subpoena`,
);
const OPEN_MODIFIER = wordClass(
  'court public arrest charging police surveillance campaign-finance property tax',
);
const REQUESTED = phrases(
  `freedom of information; foia; public records request; public records requests; open records; records request;
  public record; information act; right to know; published by; posted online; wikileaks; court; lawsuit`,
);
export const SHOW = anyOf(
  ANY_SAYING,
  verbClass('show find appear purport capture contain indicate suggest detail outline allege lay'),
);

/** R7: court papers and what was handed out on request lie open. */
export function liesOpen(r: Reading, from: number, head: number): boolean {
  if (r.is(head, OPEN)) return true;
  for (let i = from; i < head; i++) if (r.is(i, OPEN_MODIFIER)) return true;
  const start = Math.max(r.sentenceFrom(head), head - 12);
  const end = Math.min(r.sentenceTo(head), head + 25);
  for (let i = start; i < end; i++) if (r.findPhraseAt(i, REQUESTED) !== undefined) return true;
  return false;
}

const NEWS = wordClass('news');
const THIS = wordClass('this');
const US = wordClass('us reporters journalists');
const NOT_AN_OUTLET = anyOf(AUTHORITY, GOVERNMENT, INSTITUTION, ORGANISATION_SUFFIX);

/** The end of the outlet (or outlets) that got the material, from token `i`; undefined if no outlet stands there. */
export function findReceiverEnd(r: Reading, i: number): number | undefined {
  if (r.is(i, US)) return i + 1;
  // "seen by this newspaper"
  if (r.is(i, THIS) && r.is(i + 1, OUTLET_NOUN)) return i + 2;
  const phrase = findNounPhraseAt(r, i);
  const outlet = findOutletAt(r, i) ?? (phrase && findOutletIn(r, phrase));
  if (outlet) return outlet.to;
  if (phrase && r.findIn(phrase.from, phrase.to, NEWS) !== undefined) return phrase.to;
  if (!phrase || !r.has(phrase.head, CAPITAL) || isPerson(r, phrase.head)) return undefined;
  for (let j = phrase.from; j < phrase.to; j++) if (r.is(j, NOT_AN_OUTLET)) return undefined;
  return phrase.to;
}
