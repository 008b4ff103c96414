// U1 by the verb "allege": "critics allege that", "a letter alleging", "is alleged to have". U2 where the claimant is an
// authority or the sentence speaks of a case. The adjective is the business of alleged.ts.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA, PUNCTUATION } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  PARTICIPLE,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findClauseEnd, findSubject } from '../grammar/clause.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup, isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import { AUXILIARY, CONJUNCTION, RELATIVE } from '../lexicon/function-words.ts';
import { FILING, WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import {
  accusationAnatomy,
  endsNounPhrase,
  findClauseStart,
  findDescribedStart,
  findOpeningFiling,
  isJudged,
  isLooseGerund,
} from './accusation.ts';
import { isAttributive } from './alleged.ts';
import { isAuthority, isFiling, isInCase } from './legal-case.ts';

const ALLEGE = verbClass('allege');
/** What no one signs: "the memo claims", "an anonymous letter says". */
const PAPER = nounClass('memo dossier letter leaflet note pamphlet flyer email');
/** "complained of threats": an accusation if a wrong follows. */
const COMPLAIN = verbClass('complain');
const WRONG = anyOf(
  WRONGDOING,
  wordClass('threats threat threatening mistreatment bullied harassed beaten spied'),
);
const ABOUT = wordClass('of about that');
const PAPER_CLAIM = verbClass('claim assert contend charge');
/** Putting forth what alleges: "posted a letter alleging", "filed a suit alleging". */
const PUBLISH = verbClass(
  'file post launch write release issue publish send sue lodge bring submit+ sign tweet',
);
const IT = internWord('it');
const BY = internWord('by');
const TO = internWord('to');
const THAT = internWord('that');
const AS = wordClass('as');
const NOT_DONE = wordClass('without of not from');

interface Found extends TokenRange {
  readonly claimant?: TokenRange | undefined;
  readonly claim?: TokenRange | undefined;
}

/** "is alleged to have added", "a man alleged to have fled", "it is alleged that", "as alleged by". */
function matchPassive(r: Reading, verb: number, group: VerbGroup): Found | undefined {
  const next = verb + 1;
  if (r.word[next] === BY) {
    const by = findNounPhraseAt(r, next + 1);
    const from = r.is(group.from - 1, AS) ? group.from - 1 : group.from;
    return by && { from, to: by.to, claimant: by };
  }
  if (group.from > 0 && r.word[group.from - 1] === IT) return { from: group.from - 1, to: next };
  if (r.word[next] !== TO) return undefined;
  let to = next + 1;
  while (to < next + 6 && (r.is(to, AUXILIARY) || isAdverb(r, to))) to++;
  let from = group.from;
  if (from === verb) from = endsNounPhrase(r, verb - 1) ? findPhraseStart(r, verb - 1) : verb;
  else if (!r.is(from - 1, RELATIVE)) from = findClauseStart(r, group);
  return { from, to: to + 1 };
}

/** "launched a campaign alleging that": with the claimant, if it stands close before. */
function matchGerund(r: Reading, verb: number): Found | undefined {
  if (r.is(verb - 1, NOT_DONE)) return undefined;
  const limit = Math.max(r.sentenceFrom(verb), verb - 18);
  const behindComma = r.word[verb - 1] === COMMA;
  for (let j = verb - (behindComma ? 2 : 1); j > limit; j--) {
    if (r.has(j, PUNCTUATION)) break;
    if (!r.is(j, PUBLISH) || r.is(j, GERUND)) continue;
    const group = findVerbGroup(r, j);
    const subject = group.isFinite ? findSubject(r, group) : undefined;
    if (!subject || subject.isInverted) continue;
    if (verb - subject.from > 22) break;
    return { from: subject.from, to: verb + 1, claimant: subject };
  }
  // The suit is told by sued.ts, cue and all.
  if (r.findIn(limit, verb, FILING) !== undefined && r.findIn(limit, verb, PUBLISH) !== undefined)
    return undefined;
  const holder = findDescribedStart(r, verb);
  const object = r.word[verb + 1] === THAT ? undefined : findNounPhraseAt(r, verb + 1);
  return { from: holder, to: object?.to ?? verb + 1 };
}

/** "the complaint [goes on to allege]": the verb whose infinitive is done */
function findGoesOn(r: Reading, { from, isInfinitive }: VerbGroup): VerbGroup | undefined {
  const on = from - 1;
  return isInfinitive && r.is(on, ON) && r.is(on - 1, GO) ? findVerbGroup(r, on - 1) : undefined;
}
const ON = wordClass('on');
const GO = verbClass('go');

function matchActive(r: Reading, group: VerbGroup): Found | undefined {
  const opening = findOpeningFiling(r, group);
  if (opening) return opening;
  const subject = findSubject(r, group);
  // "Mr Quill, alleged": a comma too many
  const stray =
    !subject && r.word[group.from - 1] === COMMA ? findNounPhraseBefore(r, group.from - 1) : undefined;
  if (stray) return { from: stray.from, to: group.to, claimant: stray };
  // "…, but alleged that": the subject of the verb before
  if (!subject) return r.is(group.from - 1, CONJUNCTION) ? { from: group.from, to: group.to } : undefined;
  if (subject.isInverted) return { from: group.from, to: subject.to, claimant: subject };
  return { from: findClauseStart(r, group), to: group.to, claimant: subject };
}

/** "Kelley, who had complained of threats", "cadets complained that officers beat them" */
function matchComplaint(r: Reading, group: VerbGroup) {
  const next = group.to;
  if (!group.isFinite || group.isPassive || !r.is(next, ABOUT)) return undefined;
  if (r.findIn(next + 1, Math.min(r.sentenceTo(group.main), next + 6), WRONG) === undefined) return undefined;
  const claimant = findSubject(r, group);
  if (!claimant || claimant.isInverted) return undefined;
  return {
    from: findClauseStart(r, group),
    to: group.to,
    anatomy: () => accusationAnatomy(r, { claimant, hedge: 'verb' }),
  };
}

/** "the memo claims that", "the dossier claimed": a paper whose writer is not told. */
function matchPaper(r: Reading, group: VerbGroup) {
  const subject = group.isFinite && !group.isPassive ? findSubject(r, group) : undefined;
  if (!subject || !r.is(subject.head, PAPER)) return undefined;
  const claimant = subject;
  return {
    from: subject.isInverted ? group.from : findClauseStart(r, group),
    to: subject.isInverted ? subject.to : group.to,
    claim: claimOf(r, group.main),
    anatomy: () => accusationAnatomy(r, { claimant, hedge: 'verb' }),
  };
}

/** "that the vote was rigged" */
function claimOf(r: Reading, verb: number): TokenRange | undefined {
  if (r.word[verb + 1] !== THAT) return undefined;
  return { from: verb + 2, to: findClauseEnd(r, verb + 2) };
}

export default pattern({
  id: 'alleges',
  category: 'unverified',
  subtype: 'U1',
  title: 'Somebody alleges',
  explain: 'This is what somebody alleges; the words do not say that it is established.',
  ask: 'Who alleges it, with what evidence, and what is the reply?',
  notThis: 'Somebody who is not alleged to have done it; a matter that is decided.',
  on: anyOf(ALLEGE, PAPER_CLAIM, COMPLAIN),
  unlessSettled: true,
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal || isVerdict(r, verb) || isHypothetical(r, verb)) return undefined;
    if (isJudged(r, group)) return undefined;
    if (r.is(verb, COMPLAIN)) return matchComplaint(r, group);
    if (r.is(verb, PAPER_CLAIM)) return matchPaper(r, group);
    if (r.is(verb, PARTICIPLE) && isAttributive(r, verb)) return undefined;
    const passive =
      group.isPassive ||
      (r.is(verb - 1, AS) && r.word[verb + 1] === BY) ||
      (r.is(verb, PARTICIPLE) && r.word[verb + 1] === TO);
    const isBareGerund = isLooseGerund(r, group);
    let found: Found | undefined;
    if (passive) found = matchPassive(r, verb, group);
    else if (isBareGerund) found = matchGerund(r, verb);
    else if (!group.isInfinitive) found = matchActive(r, group);
    else {
      const outer = findGoesOn(r, group);
      const told = outer?.isFinite && !outer.isNegated ? matchActive(r, outer) : undefined;
      found = told && { ...told, to: group.to };
    }
    if (!found) return undefined;
    const { claimant } = found;
    const legal = isInCase(r, verb) || (claimant && (isAuthority(r, claimant) || isFiling(r, claimant)));
    return {
      from: found.from,
      to: found.to,
      claim: passive ? undefined : claimOf(r, verb),
      subtype: legal ? 'U2' : 'U1',
      anatomy: () => accusationAnatomy(r, { claimant, hedge: 'verb' }),
    };
  },
  examples: [
    '[Two rivals and a former partner have alleged] that the surgeon hid his results.',
    'The fund was empty, [critics allege].',
    '[The group posted a letter alleging] that the vote was rigged.',
    '[The drummer is alleged to have taken] the tapes.',
    'Police want to find [a courier alleged to have carried] the money.',
    '[It was alleged] that the vote was rigged.',
    '[The indictment alleges]U2 that Quill hid the money.',
    '[Prosecutors alleged]U2 that Quill hid the money.',
    'He was asked about the threat, [as alleged by the coach].',
    '[Two pupils complained] of harassment by a coach.',
    'Guests complained of the noise.',
    '[The memo claims] that Quill hid the money.',
    '[An anonymous letter claimed] the coach beat his players.',
    '[The suit goes on to allege]U2 that Quill hid the money.',
    'She wrote about the club without alleging a crime.',
    'He is not alleged to have known.',
    'The guild baselessly alleged that the vote was rigged.',
    'If critics allege theft, the board will meet.',
    'They may allege that the vote was rigged.',
    'The brothers, it was alleged, hid the money; both were convicted of theft in May.',
    'The courier lives by the river.',
  ],
});
