// From a finding to the words that are shown: on the card, in a list, to a screen reader. Pure; draws nothing.
import type { CardWords } from '../taxonomy/card-words.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { isOwnFinding } from '../taxonomy/own-annotations.ts';
import { type Category, categoryOf, type Subtype } from '../taxonomy/taxonomy.ts';
import { say } from '../words/say.ts';
import { toAnatomyTable } from './anatomy-rows.ts';
import { toQuoted, toSentenceStart } from './english.ts';
import { toExplanation } from './explanation.ts';
import { toAsk, toLeftOpen } from './left-open.ts';
import { KIND_OF_ONE, PASSAGE_WORDS, SUBTYPE_NAMES } from './page-words.ts';
import { toWho } from './who-says-so.ts';

export interface CardContext {
  /** The outlet the reader is on, where it is known. */
  readonly outlet?: string | undefined;
}

export function toCardWords(finding: Finding, { outlet }: CardContext = {}): CardWords {
  return {
    kind: KIND_OF_ONE[finding.category],
    subtypeName: SUBTYPE_NAMES[finding.subtype],
    who: toWho(finding, outlet),
    leftOpen: finding.leftOpen ?? toLeftOpen(finding),
    ask: toAsk(finding),
    explanation: toExplanation(finding, outlet),
    ...tableOf(finding),
    ...(finding.note !== undefined && { note: finding.note }),
    origin: toOriginWords(finding),
  };
}

function toOriginWords(finding: Finding): string {
  if (isOwnFinding(finding)) return PASSAGE_WORDS.writtenByYou;
  return isByPerson(finding) ? PASSAGE_WORDS.writtenByPerson : PASSAGE_WORDS.foundByPattern;
}

/** With the words of their cards: so they travel to a page, which holds nothing to make words with. */
export function withWords(findings: readonly Finding[]): Finding[] {
  return findings.map(finding => ({ ...finding, words: toCardWords(finding) }));
}

function tableOf(finding: Finding): Pick<CardWords, 'anatomyRows' | 'notStated'> {
  const { anatomyRows, notStated } = toAnatomyTable(finding);
  return { anatomyRows, notStated };
}

export function isByPerson(finding: Finding): boolean {
  return !('pattern' in finding.origin);
}

/** One row of a list: the passage, and beneath it what it is and whether it is answered. */
export function toListLine(finding: Finding): { quote: string; meta: string } {
  const name = toSentenceStart(SUBTYPE_NAMES[finding.subtype]);
  const isAnswered = finding.links.some(({ rel }) => rel === 'answered-by');
  return { quote: finding.quote, meta: isAnswered ? `${name} · ${PASSAGE_WORDS.answered}` : name };
}

/** As it stands in a sentence of ours: 'anonymous source, known by role'. */
export function toFoundName(category: Category, { subtypeName }: Pick<CardWords, 'subtypeName'>): string {
  return say(`found_${category}`, { subtype: subtypeName });
}

/** What a screen reader says when the reader steps to a passage: its words, which its card does not repeat. */
export function toAnnouncement({ quote }: Finding, at: number, all: number): string {
  return say('card_passage_of', { quote: toQuoted(quote), at, all });
}

/** All that matters in one breath, for screen readers: kind, the passage, the note or else the explanation. */
export function toSentence(finding: Finding): string {
  const { kind, subtypeName, explanation, note } = toCardWords(finding);
  return PASSAGE_WORDS.spoken(
    say('card_name', { kind, subtype: subtypeName }),
    toQuoted(finding.quote),
    note ?? explanation,
  );
}

/** What a subtype is called in a tag, where no card is beside it: 'Anonymous source: known by role'. */
export function toTagName(subtype: Subtype): string {
  return PASSAGE_WORDS.tag(KIND_OF_ONE[categoryOf(subtype)], SUBTYPE_NAMES[subtype]);
}
