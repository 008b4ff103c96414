// Words that deny by themselves, whoever is quoted. Whether there was anything to deny, the patterns ask.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { phrases } from '../../text/vocabulary.ts';

const DENIAL = phrases(
  `not true; isn't true; not accurate; not correct; no truth; nothing to do with; nothing wrong; nothing illegal;
  nothing improper; nothing inappropriate; never happened; did not happen; didn't happen; not guilty; not involved; wasn't involved; no involvement;
  no knowledge; no role in; not responsible; simply false; absolutely false; completely false; totally false;
  categorically false; patently false; just false; is false; are false; was false; were false; is untrue; are untrue;
  is fake; are fake; is fake news; are fake news; a lie; a total lie; all lies; total lies; complete lies; made up; made-up; a fabrication;
  none of our|my|his|her|their doing; not our|my|his|her|their doing; a complete fabrication; a hoax; am innocent; i'm innocent; no collusion; no basis in fact;
  no evidence; nothing of the kind; nothing of the sort; not the case; never the case; nothing could be further; far from the truth;
  further from the truth; anything wrong; categorically deny; strongly deny; vehemently deny; no such thing; is inaccurate;
  are inaccurate; is incorrect; is wrong; a falsehood; no quid pro quo; did no such; not a racist;
  not recognise these; not recognise this; not recognise those; not recognise the; not recognise that; don't recognise these; don't recognise this; don't recognise the; don't recognise that;
  no money changed hands; no laws were broken; no law was broken; no rules were broken; is baseless; are baseless; none of it is true; none of this is true; none of that is true; word of it is true; word of this is true; word of that is true;
  not telling the truth; isn't telling the truth; not been truthful; a shred of truth; a grain of truth; a word of truth; an ounce of truth; a scrap of truth; not a shred; not a scintilla; not one shred; not an iota; not one word; not a word of;
  never took place; did not take place; didn't take place; not how i remember; not what was said; not what i meant; completely innocent; totally innocent; entirely innocent; absolutely innocent; wholly innocent; not hurt a fly; never hurt a fly;
  nowhere near the; nowhere near her; nowhere near him; nowhere near there; nowhere near it; nowhere near that; nothing to it; nothing to this; nothing to that; nothing to these; nothing to the story; nothing to the report;
  not supported by the facts; not supported by the evidence; not supported by any; not based on fact; not based on the facts; not based in fact; not the truth; no money ever changed hands; no cash changed hands; no money has changed hands; not under investigation; not a target of`,
);
/** The start of the denying phrase that holds token `i`. */
export function findDenialPhrase(r: Reading, i: number, { from, to }: TokenRange): number | undefined {
  for (let start = i; start >= Math.max(from, i - 4); start--) {
    const end = r.findPhraseAt(start, DENIAL);
    if (end !== undefined && end > i && end <= to) return start;
  }
  return undefined;
}

/** "that was never the case": a spokesman says so of nothing but what others tell */
export function isContradiction(r: Reading, i: number, words: TokenRange): boolean {
  const phrase = findDenialPhrase(r, i, words);
  return phrase !== undefined && r.findPhraseAt(phrase, CONTRADICTION) !== undefined;
}
const CONTRADICTION = phrases(
  `not the case; never the case; never happened; not true; no truth; completely false; absolutely false; totally false;
  categorically false; patently false; made up; made-up; a fabrication; nothing of the kind; nothing of the sort`,
);
