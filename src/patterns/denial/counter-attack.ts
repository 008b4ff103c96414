// D3 by content: an accused party belittles the case or turns on those behind it: "“This is a vendetta,” Harlow said",
// "said the prosecutors were out to get him", "hit back in a post: “…”". The case called baseless is called-untrue's.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, COLON, COMMA } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  keyedPhrases,
  keysOf,
  nounClass,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { BE, HE_SHE_OR_THEY, POINTING } from '../lexicon/function-words.ts';
import { ACCUSE } from '../lexicon/verbs.ts';
import { UNTRUE, WORTHLESS } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { type AccusedAnswer, findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import {
  countAccusations,
  isAccusedSide,
  isToldHere,
  isToldOfSide,
  mayDefendAccused,
  namesAccuser,
} from './accused-party.ts';
import {
  ACCUSED,
  ALLEGED,
  ANSWERED,
  ASKED,
  hasCueNear,
  isHeadline,
  REPORTED,
  TOLD,
} from './allegation-context.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findTakenTo } from './taken-to.ts';

/** Nobody says them of anything but what is brought against them. */
const ATTACKING = keyedPhrases(
  `witch hunt; witch hunts; witch-hunt; smear campaign; a smear; smears; a vendetta; political vendetta; hit job; hit jobs; hatchet job; political persecution; persecution;
  politically motivated; political motive; political motives; fishing expedition; kangaroo court; show trial; sham trial; con job; out to get; character assassination; assassination attempt;
  weaponized; weaponised; weaponizing; weaponising; weaponization; weaponisation; lynching; lynch mob; setup; political theater; political theatre; out to destroy; out to ruin; out to smear; out to discredit; out to embarrass; out to damage; out to silence; out for revenge; out for blood; out for money; being bullied; being harassed; being victimised; being victimized; being vilified; being smeared; being scapegoated; a scapegoat; scapegoat; thrown under; dragged through; trial by; tried in the media; look in the mirror; own house in order; take lessons; no lessons; lecture us; lectured by; point fingers; pointing fingers; glass houses; calling the kettle; grow up; history of making; history of lying; history of false; waited so long; gotcha; insulting; offensive; fishing trip; waste of taxpayer; waste of taxpayers; waste of police; disgrace; farce; charade; travesty; this circus; this farce; this spectacle; stop politicizing; stop politicising; stop smearing; stop slandering; stop spreading; stop attacking; stop playing; stop lying; stop hyping; stop defaming; stop fabricating; stop inventing; behind the claims; behind the allegations; behind the accusations; behind the story; behind the charges; behind the reports; behind the leak; behind the leaks; behind the lawsuit; spreading lies; spreading rumours; spreading rumors; trying to score; motivated by politics; credibility problems; credibility issues; politically driven; politically inspired; politically charged; an abuse of power; abuse of power; abuse of office; miscarriage of justice; an outrage; heavy-handed; heavy handed; excessive; disproportionate; overzealous; overreached; non-story; non-issue; nonissue; nonstory; ancient history; all about politics; trying to destroy; trying to ruin; trying to silence; trying to discredit; trying to smear; trying to bring; trying to damage; trying to undermine; tried to destroy; trying to take; trying to distract; taken out of context; out of context; victim of; victims of; political stunt; publicity stunt; election interference;
  politics at its worst; dirty tricks; gutter politics; gutter press; fake media; looking for attention; looking for money; attention-seeking; attention seeking; media circus; media frenzy; trial by media; put up to it; been put up; was put up; treated unfairly; unfairly treated; hounded; being hounded; stitch-up; stitched up; a stitch up; stitch up; set up by; attack on; attack against; assault on; assault against; axe-grinding; dishonest media; corrupt media; fake news media; crooked media; attempt to smear; attempt to discredit; pure politics; being persecuted; being targeted; been targeted; singled out; playing politics; settling old scores; settling scores; settling a score; seeking revenge; seeking attention; desperate for attention; attempt to distract; attempt to damage; attempt to undermine; attempt to destroy; attempt to silence; attempt to tarnish; desperate attempt; cynical attempt; political attack; politically-motivated; partisan attack; partisan witch; personal attack;
  a new low; desperate attack; election-year politics; is revenge; was revenge; it's revenge; a liar; trying to sell; was fired for; been fired for; were fired for; everyone does it; everybody does it; everyone did it; others did the same; politicians did the same; did the same thing; predecessor did; why now;
  who leaked it; tired of the lies; sick of the lies; tired of these lies; sick of these lies; from one person; from a single source; from a single person; changed his|her|their story; changing his|her|their story; was paid to; were paid to; been paid to; circumstantial; a provocation; its|their|his|her own record; its|their|his|her own house; money grab; cash grab; shakedown; ambulance chasers; disgruntled employee; disgruntled former; an axe to grind; an ax to grind; ax to grind; making up stories; making things up; making it up; made things up; axe to grind; bitter; a bitter; book to sell; a grudge; score to settle; scores to settle; torn from; from their context; from its context; from context; double standard; scare tactics; trumped-up; trumped up; blown out of proportion; storm in a teacup; much ado; nothing burger; nothingburger; old news; rehashed; recycled; cherry-picked; cherry-picking; cherry picked; mischaracterized; mischaracterised; mischaracterizes; mischaracterises; misrepresented; misrepresentation; twisted; being targeted; been targeted; is targeting; are targeting; political agenda; own agenda; hidden agenda; an agenda; do nothing democrats; radical left; deep state; fake story; hatred of; hit piece; hit pieces; clickbait; click bait; gossip; sour grapes; laughable; ridiculous; ludicrous; preposterous; nonsense; absurd; outrageous; reckless; irresponsible; disgraceful; a disgrace; a joke; pathetic; a farce; a charade; a circus; a sham; rubbish; garbage; total bs; propaganda; drivel; a stretch; far-fetched; far fetched; overblown; misguided; misplaced; inappropriate; unwarranted; unjustified; uncalled for; low blow; below the belt; opportunistic; slanderous; defamatory; libellous; libelous; greatest scam; biggest scam; political scam; total scam; con game; shameful; scurrilous; insane stories; crazy stories`,
);
const OUT_OF_CONTEXT = keyedPhrases(
  'taken out of context; quoted out of context; taken wildly out of context',
);
const OF_TELLER = keyedPhrases(
  'disgruntled employee; disgruntled former; disgruntled ex-employee; axe to grind; ax to grind; an axe; out to get; vendetta; a grudge; book to sell; looking for attention; looking for money',
);
/** So belittled are, but for elections and laws, proceedings and reports only: also by allies of the accused. */
const BELITTLING = keyedPhrases(
  `witch hunt; witch hunts; witch-hunt; sham; hit job; hit jobs; hatchet job; fishing expedition; kangaroo court; smear campaign; political theater;
  political theatre; politically motivated; political stunt; nothing burger; nothingburger; out of nothing; conspiracy theory;
  conspiracy theories; fairy tale; fairy tales; tall tale; tall tales; fake news; real scandal; real story; real crime; sore losers; bad losers; trumped-up; political payback;
  coup attempt; attempted coup; coup; smokescreen; smoke screen; distraction; sideshow; side show; grasping at straws; waste of time; wasting time;
  wild goose; goose chase; not credible; zero credibility; lacks credibility; lack credibility; purely political; all politics; just politics; for political gain; for political purposes; for political ends; score political points; scoring political points; political point-scoring; political point scoring; for political reasons; for partisan gain; political mischief; political games; political gamesmanship; point-scoring; mischief-making; mud-slinging; mudslinging; tittle-tattle; mere gossip; idle gossip;
  political hit; political ploy; partisan exercise; partisan hit; railroad; railroaded; railroading; overreach; shoddy; sloppy; scaremongering; fearmongering;
  coming after; after money; obvious shakedown; double standards; ashamed;
  going crazy; gone crazy; gone mad; going mad; unwatchable; blind hatred; bad novel; one-sided; jump to conclusions; travesty; constitutional travesty; affront to; perversion; dangerous perversion; mockery; flimsy; mccarthyism; new mccarthyism; inquisition; trying to turn; the goalposts; goalposts;
  any|no new light; nothing new; same old; how desperate; mischief makers; mischief-makers; handiwork of; paid bloggers; after a payday; misleading impression; media bias; liberal bias; hearsay; oldest ploy; oldest trick; diversionary; tired argument; as a pretext; a pretext;
  manufactured outrage; manufactured controversy; manufactured issue; rush to judgment; rush to judgement; rushing to judgment; rushing to judgement; sold down the river`,
);
/** As much a view on anything: only of the matter itself. */
const OPINION = wordClass(
  'farce charade travesty an heavy-handed heavy excessive disproportionate overzealous insulting offensive grow lecture lectured point pointing propaganda drivel far-fetched far overblown misguided misplaced inappropriate unwarranted unjustified uncalled opportunistic slanderous defamatory libellous libelous attack assault media set looking hounded treated unfairly was reckless irresponsible disgrace laughable ridiculous ludicrous preposterous nonsense absurd outrageous disgraceful pathetic rubbish garbage shameful gossip a twisted recycled old being been out',
);
/** "being persecuted": what the party says of itself */
const TARGETED = wordClass(
  'persecuted targeted bullied victimised victimized vilified smeared scapegoated hounded',
);
const THAT = internWord('that');
/** Who accuses, tells or looks into it. */
const ACCUSER = nounClass(
  `accuser prosecutor investigator judge reporter journalist whistleblower complainant press media newspaper paper
  outlet witness critic inquiry investigation probe prosecution case allegation accusation claim story report article charge lawsuit suit trial indictment author expert source plaintiff regulator official opponent rival enemy democrat republican impeachment process hearing proceeding leak leaker committee dossier scandal people network show controversy row furore uproar issue affair thing raid search accuser question`,
);
const ATTACKED = wordClass(
  'biased corrupt partisan dishonest disrespectful unfair political liars conflicted crooked compromised discredited desperate controlled owned funded obsessed jealous hateful rigged disgruntled hypocritical hypocrites envious prejudiced racist sexist vengeful spiteful malicious',
);
const HIT_BACK = verbClass('push hit fire shoot strike clap+ bite punch snap+ swipe');
const BACK = wordClass('back out');
const RETORT = verbClass('retort counter');
const PUSH = verbClass('push');
const BEHIND_PUSH = wordClass('by saying in with insisting arguing noting again forcefully strongly');
const QUOTING = verbClass(
  'reject denounce decry slam+ blast condemn dismiss blame deride rubbish attack trash lambast rip+ bash',
);

function openAnswer(r: Reading, i: number, accepts = isAccusedSide): AccusedAnswer | undefined {
  const open = accepts !== isAccusedSide && hasCueNear(r, i, REPORTED, 2);
  return open || hasAccusationNear(r, i) ? findAccusedAnswer(r, i, accepts) : undefined;
}

/** "called the prosecution [a vendetta]" */
function findCalled(r: Reading, i: number, accepts = isAccusedSide): AccusedAnswer | undefined {
  if (!hasAccusationNear(r, i) && (accepts === isAccusedSide || !hasCueNear(r, i, REPORTED, 2)))
    return undefined;
  for (let verb = i - 1; verb > i - 16 && verb >= r.sentenceFrom(i); verb--) {
    if (!r.is(verb, CALL)) continue;
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal || group.isPassive || group.isInfinitive) return undefined;
    const responder = findResponder(r, group);
    if (!responder?.subject || !accepts(r, responder.subject)) return undefined;
    const to = findResponseEnd(r, responder.from, Math.max(verb, i - 1));
    return { from: responder.from, to, speaker: responder.subject, words: { from: verb + 1, to } };
  }
  return undefined;
}
const CALL = verbClass('call describe brand label cast denounce decry characterize characterise portray');

/** "“This is a vendetta,” Harlow said", "said the case was a circus" */
function matchPhrase(r: Reading, key: number) {
  const belittling = r.findPhraseAround(key, BELITTLING);
  const found = belittling ?? r.findPhraseAround(key, ATTACKING);
  if (!found) return undefined;
  const i = found.from;
  // "said it would be inappropriate to comment"
  if (r.is(i, UNFIT) && r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 8), COMMENT) !== undefined)
    return undefined;
  const own = openAnswer(r, i) ?? findCalled(r, i);
  // "had been taken out of context": nobody says so but of what is held against somebody
  const plain = r.findPhraseAround(key, OUT_OF_CONTEXT) && findAccusedAnswer(r, i, mayDefendAccused);
  if (plain && !findOutletIn(r, plain.speaker))
    return toResponse(r, plain, plain.speaker, { subtype: 'D3', scope: 'other point' });
  // "a disgruntled former employee": of whoever tells it, also by one who is only told of
  const personal = r.findPhraseAround(key, OF_TELLER) !== undefined;
  const plainly = personal || !(belittling || r.is(i, OPINION));
  const told = !own && plainly && isToldHere(r, i) ? findAccusedAnswer(r, i, isToldOfSide) : undefined;
  const ofTeller = told ?? (personal ? own : undefined);
  if (ofTeller) return toResponse(r, ofTeller, ofTeller.speaker, { subtype: 'D3', scope: 'other point' });
  const answer =
    own ??
    (belittling ? (openAnswer(r, i, mayDefendAccused) ?? findCalled(r, i, mayDefendAccused)) : undefined);
  if (!answer) return undefined;
  const near = Math.max(answer.words.from, i - 10);
  const ofMatter =
    findSelf(r, near, i) ?? r.findIn(near, i + 2, ACCUSER) ?? (namesAccuser(r, near, i) ? near : undefined);
  if (!own && (ofMatter === undefined || findOutletIn(r, answer.speaker))) return undefined;
  if (
    r.is(i, OPINION) &&
    !r.is(i + 1, TARGETED) &&
    (ofMatter === undefined ||
      !hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | REPORTED, 2, isHeadline(r, i) ? 2 : 0))
  )
    return undefined;
  return toResponse(r, answer, answer.speaker, { subtype: 'D3', scope: 'other point' });
}

const UNFIT = wordClass('inappropriate irresponsible reckless');
const COMMENT = wordClass('comment discuss speculate');

/** "[this] is a sham", "[that] was a sham"; not "any fight that ends early is". */
function findSelf(r: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++)
    if (r.is(i, POINTING) && (!r.isWord(i, THAT) || r.is(i + 1, BE) || r.word[i + 1] === APOSTROPHE_S))
      return i;
  return undefined;
}

/** "said the paper was controlled by …", "said Democrats were being disrespectful" */
function matchAttacked(r: Reading, i: number) {
  let be = i - 1;
  while (be > i - 4 && !r.is(be, BE)) be--;
  if (!r.is(be, BE)) return undefined;
  const answer = openAnswer(r, i);
  if (!answer || !hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 1)) return undefined;
  const object = findNounPhraseAt(
    r,
    Math.max(answer.words.from, r.isQuoted(i) ? answer.words.from + 1 : answer.words.from),
  );
  const attacked =
    r.findIn(Math.max(answer.words.from, be - 6), be, ACCUSER) !== undefined ||
    namesAccuser(r, Math.max(answer.words.from, be - 6), be) ||
    (object !== undefined && object.to <= be && findOutletIn(r, object) !== undefined);
  return attacked
    ? toResponse(r, answer, answer.speaker, { subtype: 'D3', scope: 'other point' })
    : undefined;
}

/** "labelled him a “leaker”", "called Feld “totally delusional”": of whoever accuses, by the accused side */
function matchAbuse(r: Reading, i: number) {
  if (!hasCueNear(r, i, ALLEGED | ANSWERED | TOLD, 2)) return undefined;
  const start = Math.max(r.sentenceFrom(i), i - 9);
  for (let verb = i - 1; verb >= start; verb--) {
    const is = r.is(verb, BE) || r.word[verb] === APOSTROPHE_S;
    if (is && r.is(verb - 1, HE_SHE_OR_THEY)) {
      const answer = findAccusedAnswer(r, i);
      return answer && toResponse(r, answer, answer.speaker, { subtype: 'D3', scope: 'other point' });
    }
    if (!r.is(verb, CALL)) continue;
    const inner = findVerbGroup(r, verb);
    const group = inner.isInfinitive ? findTakenTo(r, inner) : inner;
    if (!group || group.isNegated || group.isModal || group.isPassive || group.isInfinitive) return undefined;
    const responder = findResponder(r, group);
    if (!responder?.subject || !isAccusedSide(r, responder.subject)) return undefined;
    const to = findResponseEnd(r, responder.from, Math.max(verb, i - 1));
    return toResponse(r, { from: responder.from, to }, responder.subject, {
      subtype: 'D3',
      scope: 'other point',
    });
  }
  return undefined;
}
const ABUSE = anyOf(
  nounClass(
    'liar leaker fabulist fantasist fraudster grifter crackpot lowlife slimeball opportunist turncoat',
  ),
  wordClass('delusional unhinged deranged vindictive embittered'),
);

/** "hit back: “…”", "fired back at the paper", "retorted: “…”" */
function matchHitBack(r: Reading, verb: number) {
  const retorts = r.is(verb, RETORT);
  if (!retorts && !r.is(verb + 1, BACK)) return undefined;
  // "pushed back the deadline"
  if (r.is(verb, PUSH) && !(r.isPunctuation(verb + 2) || r.is(verb + 2, BEHIND_PUSH))) return undefined;
  // "fired back by accusing the director of leaks": a new accusation (R11)
  if (r.isWord(verb + 2, BY) && r.is(verb + 3, ACCUSE)) return undefined;
  const inner = findVerbGroup(r, verb);
  // "took to the radio to hit back"
  const group = (inner.isInfinitive ? findTakenTo(r, inner) : undefined) ?? inner;
  if (group.isNegated || group.isModal || group.isInfinitive || group.isPassive) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject || findOutletIn(r, responder.subject)) return undefined;
  const accused = isAccusedSide(r, responder.subject);
  // Who accuses and is accused of nothing attacks anew.
  if (!accused && namesAccuser(r, responder.subject.from, responder.subject.to)) return undefined;
  const prompted = hasCueNear(
    r,
    verb,
    accused ? ALLEGED | ASKED | ANSWERED : ACCUSED | ANSWERED,
    accused ? 2 : 1,
    isHeadline(r, verb) ? 2 : accused ? 1 : 0,
  );
  const accusing = retorts && (hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 2) || countAccusations(r) > 2);
  if (!accused && !prompted && !accusing) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 14);
  for (let i = verb + 1; i < end; i++) {
    const quotation = r.quotationAt(i);
    if (!quotation || quotation.from !== i || !(r.word[i - 1] === COLON || r.word[i - 1] === COMMA)) continue;
    const to = Math.min(quotation.to, r.sentenceTo(verb));
    return toResponse(r, { from: responder.from, to }, responder.subject, { scope: 'other point' });
  }
  if (retorts || !prompted) return undefined;
  const to = findResponseEnd(r, responder.from, verb + 1);
  return toResponse(r, { from: responder.from, to }, responder.subject, { scope: 'other point' });
}

const BY = internWord('by');

/** "rejects ‘smear’", "blames “witch hunt”" */
function matchQuoting(r: Reading, verb: number) {
  const quotation = r.quotationAt(verb + 1);
  if (!quotation || quotation.from !== verb + 1 || quotation.to - quotation.from > 8) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive || (!group.isFinite && !r.is(verb, GERUND)))
    return undefined;
  const untrue = r.findIn(verb + 2, quotation.to, UNTRUE) !== undefined;
  let worthless = r.findIn(verb + 2, quotation.to, WORTHLESS) !== undefined;
  for (let i = verb + 2; i < quotation.to && !worthless; i++)
    worthless = r.findPhraseAround(i, ATTACKING) !== undefined;
  if (!untrue && !worthless) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject || findOutletIn(r, responder.subject)) return undefined;
  const to = findResponseEnd(r, responder.from, verb);
  return toResponse(r, { from: responder.from, to }, responder.subject, { subtype: untrue ? 'D1' : 'D3' });
}

export default pattern({
  id: 'counter-attack',
  category: 'denial',
  subtype: 'D3',
  title: 'A counter-attack',
  explain: 'The accused party turns on the case or on those behind it.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Harsh words about a policy, a rival or a match where nothing is alleged.',
  on: anyOf(keysOf(ATTACKING, BELITTLING, OUT_OF_CONTEXT), ABUSE, ATTACKED, HIT_BACK, RETORT, QUOTING),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, QUOTING) && !r.isQuoted(i)) {
      const match = matchQuoting(r, i);
      if (match) return match;
    }
    if ((r.is(i, HIT_BACK) || r.is(i, RETORT)) && !r.isQuoted(i)) return matchHitBack(r, i);
    if (r.is(i, ABUSE)) {
      const match = matchAbuse(r, i);
      if (match) return match;
    }
    return matchPhrase(r, i) ?? (r.is(i, ATTACKED) ? matchAttacked(r, i) : undefined);
  },
  examples: [
    'A report said the match was off. The coach says any match that ends early is a waste of time.',
    '[Harlow is accused of theft]U1. [“This is a vendetta against my family,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow said the prosecutors were out to get him].',
    '[Harlow is accused of theft]U1. [He hit back in a post: “I have more friends than they do.”]',
    '[Harlow is accused of theft]U1. [“The whole case is a circus,” he said].',
    '[Harlow is accused of theft]U1. [“The Ledger is owned by my rivals,” Harlow said].',
    '[Harlow rejects ‘smear’]',
    '[Harlow is accused of theft]U1. [His lawyer said the report took his words out of context].',
    '[Harlow is accused of theft]U1. Harlow met his friends. [“This whole thing is a sham,” a friend, Ann Reed, said].',
    '[Harlow is accused of theft]U1. [Ann Reed called the inquiry “a witch hunt”].',
    '[Harlow is accused of theft]U1. [“They are trying to make something out of nothing,” Harlow said].',
    '[Harlow is accused of theft]U1. The vicar called the vote a sham.',
    'The coach said the defeat was a disgrace.',
    '“This is a circus,” the clown said.',
    'The batter hit back to the pitcher.',
    'The critic called the play ridiculous.',
    '[Harlow is accused of theft]U1. The vicar said the street was a circus.',
    'The minister hit back at the rain with an umbrella.',
    'The mayor said the plan was absurd.',
    '[Harlow is accused of theft]U1. [Harlow called Quill a “fabulist”].',
    'The clip was shown on Sunday. [The network said the audio had been taken out of context].',
  ],
});
