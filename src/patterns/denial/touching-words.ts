// The quoted sentence that an attribution touches, from the attribution: in front of the speaker, or behind the verb (S5).
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findQuotedReply, type QuotedReply } from './quoted-reply.ts';

/** "[“We keep careful books,”] Harlow said", "Harlow said: [“We keep careful books.”]" */
export function findTouching(r: Reading, speaker: NounPhrase, verb: number): QuotedReply | undefined {
  const first = Math.min(speaker.from, verb);
  const before = r.word[first - 1] === COMMA ? first - 2 : first - 1;
  const quoted =
    before > r.sentenceFrom(verb) && r.quotationAt(before) ? findQuotedReply(r, before - 1) : undefined;
  if (quoted?.words.to === before + 1)
    return {
      from: quoted.words.from,
      to: Math.max(quoted.to, verb + 1, speaker.to),
      words: quoted.words,
      speaker,
    };
  const end = Math.min(r.sentenceTo(verb), verb + ADDRESSEE);
  for (let next = verb + 1; next < end; next++)
    if (r.quotationAt(next)?.from === next) {
      const behind =
        next === verb + 1 || r.isPunctuation(next - 1) ? findQuotedReply(r, next + 1) : undefined;
      return behind && { ...behind, from: Math.min(speaker.from, verb), speaker };
    }
  return undefined;
}
/** Tokens between the verb and the words: "told the Ledger on Monday: “…”" */
const ADDRESSEE = 8;
