// U4: pictures and posts that others spread: "footage posted online appears to show", "video on state television showed",
// "posts on social media said". Pictures that a named body releases, and the outlet's own, are not its business.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbAfter } from '../grammar/clause.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findOutletAt } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { DETERMINER, POSSESSIVE, PREPOSITION, RELATIVE } from '../lexicon/function-words.ts';
import { SOCIAL_PLATFORM } from '../lexicon/media.ts';
import { SEEM } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { relayAnatomy } from './relay.ts';

const PICTURE = anyOf(
  nounClass('video clip image photo photograph picture post screenshot livestream recording message rumour'),
  wordClass('footage videos'),
);
/** Who speaks there without a name: “Telegram channels”, “users on Reddit”. */
const POSTER = nounClass('channel user');
const SPREAD = verbClass('circulate share post upload publish broadcast air spread surface distribute');
/** Verbs of that class that are nouns as well. */
const SPREADING = anyOf(SPREAD, nounClass('air share surface broadcast spread upload'));
const ONLINE = wordClass('online social viral internet web');
const SHOW = verbClass('show appear purport seem claim say suggest capture depict allege report');
const TO = internWord('to');
const REACH = 16;
/** Who posted it is told: then it is that party's. */
const BY = internWord('by');
const CAPTION = wordClass('caption copyright');
const SHE = wordClass('his her my their she he who');

interface Circulation {
  readonly verb: number;
  readonly kind: 'social' | 'state_media' | 'press';
}

/** The words between the noun and its verb say where it circulates. */
function findCirculation(r: Reading, head: number): Circulation | undefined {
  const end = Math.min(r.sentenceTo(head), head + REACH);
  let kind: Circulation['kind'] | undefined;
  for (let i = head + 1; i < end; i++) {
    const relayed = r.isWord(i, BY) && findOutletAt(r, i + 1)?.kind === 'state_media';
    if ((r.isWord(i, BY) && !relayed) || r.is(i, SHE) || r.is(i, CAPTION)) return undefined;
    if (r.is(i, ONLINE) || r.is(i, SOCIAL_PLATFORM)) kind ??= 'social';
    const outlet = findOutletAt(r, i);
    // "rumours about the mine, state media reported": another says it
    if (outlet && !r.is(i - 1, PREPOSITION) && r.is(outlet.to, SHOW)) return undefined;
    // "posts before the shooting, a monitoring group says": another says it, too
    if (r.word[i] === COMMA && r.is(i + 1, DETERMINER)) return undefined;
    if (outlet && outlet.kind === 'state_media') kind ??= 'state_media';
    if (r.is(i, SEEM) && !r.isWord(i + 1, TO)) continue;
    if (!r.is(i, SHOW) || r.is(i - 1, RELATIVE) || r.is(i, SPREADING)) continue;
    const group = findVerbGroup(r, i);
    if (!group.isFinite || group.isModal || group.isNegated || group.isPassive) continue;
    return kind && { verb: i, kind };
  }
  return undefined;
}

/** "social media posts claimed": the verb right behind. */
function findOwnVerb(r: Reading, head: number): Circulation | undefined {
  const verb = findVerbAfter(r, head + 1);
  if (verb === undefined || !r.is(verb, SHOW)) return undefined;
  const group = findVerbGroup(r, verb);
  return group.isFinite && !group.isModal && !group.isNegated ? { verb, kind: 'social' } : undefined;
}

/** "according to posts on social media" */
function matchAccording(r: Reading, from: number, head: number): TokenRange | undefined {
  if (!r.isWord(from - 1, TO) || !r.isWord(from - 2, ACCORDING)) return undefined;
  for (let i = from; i < Math.min(r.sentenceTo(head), head + 5) && !r.isPunctuation(i); i++) {
    if (r.isWord(i, BY) || r.is(i, POSSESSIVE)) return undefined;
    if (r.is(i, ONLINE) || r.is(i, SOCIAL_PLATFORM))
      return { from: from - 2, to: Math.max(i + (r.isWord(i + 1, MEDIA) ? 2 : 1), head + 1) };
  }
  return undefined;
}
/** "In video posted on social media, the woman appears to be arguing" */
function matchOpening(r: Reading, from: number, head: number): TokenRange | undefined {
  const start = r.sentenceFrom(head);
  if (from - 1 !== start || !r.isWord(start, IN)) return undefined;
  const end = Math.min(r.sentenceTo(head), head + REACH);
  let comma = head + 1;
  while (comma < end && r.word[comma] !== COMMA) comma++;
  const spread = r.findIn(head + 1, comma, SPREAD);
  const online = r.findIn(head + 1, comma, ONLINE) ?? r.findIn(head + 1, comma, SOCIAL_PLATFORM);
  if (comma === end || spread === undefined || online === undefined) return undefined;
  if (r.findIn(head + 1, comma, SHE) !== undefined) return undefined;
  const seems = r.findIn(comma, r.sentenceTo(head), SEEM);
  return seems === undefined ? undefined : { from: start, to: seems + 1 };
}
const IN = internWord('in');
const ACCORDING = internWord('according');
const MEDIA = internWord('media');

export default pattern({
  id: 'circulating-footage',
  category: 'unverified',
  subtype: 'U4',
  title: 'Pictures or posts in circulation',
  explain: 'The fact rests on pictures or posts that others spread.',
  ask: 'Who made them, when and where, and has that been checked?',
  notThis: 'Pictures that a named body released.',
  on: anyOf(PICTURE, POSTER),
  match(r, head) {
    const from = findPhraseStart(r, head);
    const according = matchAccording(r, from, head) ?? matchOpening(r, from, head);
    if (according)
      return {
        ...according,
        anatomy: relayAnatomy(
          r,
          { from, to: according.to },
          { claimant_named: false, relay_kind: 'social', stake: 'unknown' },
        ),
      };
    // "In a post on Telegram, the governor said": he is the source
    if (r.is(from, POSSESSIVE) || r.is(from - 1, PREPOSITION)) return undefined;
    const before =
      r.findIn(from, head, ONLINE) !== undefined || r.findIn(from, head, SOCIAL_PLATFORM) !== undefined;
    const found = findCirculation(r, head) ?? (before ? findOwnVerb(r, head) : undefined);
    if (!found) return undefined;
    let to = found.verb + 1;
    if (r.isWord(to, TO)) to += 2;
    const range: TokenRange = { from, to };
    return {
      ...range,
      anatomy: relayAnatomy(
        r,
        { from, to: found.verb },
        {
          claimant_named: false,
          relay_kind: found.kind,
          stake: found.kind === 'state_media' ? 'state' : 'unknown',
        },
      ),
    };
  },
  examples: [
    '[Footage circulating online appears to show] the bridge falling.',
    '[A video posted on Twitter showed] the bus on fire.',
    '[Footage on state television showed] the bridge falling.',
    '[Posts on social media said] the bank had closed.',
    '[Images shared on Telegram appeared to show] a burning tank.',
    '[Social media posts claimed] the bank had closed.',
    '[In video posted on social media, the guard appears] to be shouting.',
    'The bank had closed, [according to posts on social media].',
    '[Telegram channels reported] explosions near the port.',
    '[Users on Reddit claimed] the bank had closed.',
    'Two men were fined for spreading rumours as part of a stunt, [state media reported]U4.',
    'A user wrote posts on Twitter before the fire, a watch group says.',
    'The channel said it would show the match.',
    'Users on Reddit like the film.',
    'The video was long.',
    'A video released by the police showed the bus.',
    'He posted a photo of his dog online.',
    'Photographs show the bridge as it was.',
    'The message said nothing new.',
    'Her post on Facebook said she was well.',
  ],
});
