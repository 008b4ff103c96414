// All words that Sayso itself says on the card and in the popup, in English. No logic beyond putting a value in its place.
import type { Category, Subtype } from '../taxonomy/taxonomy.ts';

/** One mark, on the card. */
export const KIND_OF_ONE: Record<Category, string> = {
  anonymous: 'Anonymous source',
  denial: 'Response',
  unverified: 'Unverified claim',
};

/** All marks of a kind, in lists and switches. */
export const KIND_OF_MANY: Record<Category, string> = {
  anonymous: 'Anonymous sources',
  denial: 'Denials and responses',
  unverified: 'Unverified claims',
};

export const SUBTYPE_NAMES: Record<Subtype, string> = {
  A1: 'name withheld',
  A2: 'known by access',
  A3: 'known by role',
  A4: 'nothing about the source',
  A5: 'unpublished material',
  A6: 'private person',
  D1: 'direct denial',
  D2: 'leaves the point open',
  D3: 'dismissal',
  D4: 'declined',
  D5: 'no reply received',
  U1: 'allegation',
  U2: 'legal claim',
  U3: 'not verified, says the text',
  U4: 'second-hand',
  U5: 'no claimant',
  U6: 'own interest',
};

/** What to ask; at most twelve words. Where the passage itself decides between two questions, see ask.ts. */
export const QUESTIONS: Record<Subtype, string> = {
  A1: 'Is the reason specific to this case?',
  A2: 'First-hand, or told by others?',
  A3: 'How senior, on which side, and why speak without a name?',
  A4: 'Who, how many, and how would they know?',
  A5: 'Complete? Authenticated? By whom?',
  A6: 'Does anyone else confirm it?',
  D1: 'Exactly which words are denied, and which are not?',
  D2: 'What was asked that this does not answer?',
  D3: 'Does it name one wrong fact?',
  D4: 'Is there a reason, or a legal bar?',
  D5: 'Was there time to reply? Silence is not an admission.',
  U1: 'With what evidence, and what is the reply?',
  U2: 'What stage is it at? An accusation is not a finding.',
  U3: 'What would settle it?',
  U4: 'Did this outlet confirm it? What did the original rest on?',
  U5: 'Who is speaking?',
  U6: 'What is the stake? Who else has measured it?',
};

/** What is said of a passage before it comes to a page, and in lists. Apart from the card's, so that no page is given it. */
export const PASSAGE_WORDS = {
  writtenByPerson: 'Written by a person',
  writtenByYou: 'Written by you',
  foundByPattern: 'Found by a pattern',
  answered: 'answered',
  onlyPronoun: (pronoun: string) =>
    /^(?:they|them|we|their)$/.test(pronoun)
      ? `the people meant by “${pronoun}”`
      : pronoun === 'it'
        ? 'what is meant by “it”'
        : `the person meant by “${pronoun}”`,
} as const;

/** On the card. Apart from the popup's, so that no page is given those. */
export const WORDS = {
  leftOpen: 'Left open',
  ask: 'Ask',
  more: 'More',
  less: 'Less',
  close: 'Close',
  back: 'Back',
  readersNote: 'Reader’s note',
  whyMarked: 'Why it is marked',
  inGeneral: 'In general',
  examples: 'Examples',
  notStated: 'Not stated',
  answeredBy: 'Answered by',
  answers: 'Answers',
  sameSource: 'More from the same source',
  thisPassage: 'This passage',
  claimedWords: 'What is claimed',
  deniedWords: 'What is denied',
  passage: 'Passage',
  nOf: (n: number, all: number) => `${n} of ${all}`,
  previousPassage: 'Previous passage',
  nextPassage: 'Next passage',
  passageOf: (quote: string, n: number, all: number) => `${quote}, ${n} of ${all}`,
  replyOf: (n: number, all: number) => `Reply ${n} of ${all}`,
  claimOf: (n: number, all: number) => `Claim ${n} of ${all}`,
  goToReply: 'Go to reply',
  goToClaim: 'Go to claim',
  previousReply: 'Previous reply',
  nextReply: 'Next reply',
  previousClaim: 'Previous claim',
  nextClaim: 'Next claim',
  patternStatement: (title: string | undefined) =>
    `${title === undefined ? 'Found by a pattern.' : `Found by the pattern “${title}”.`} What it says in general is not about this sentence. Patterns miss some passages and mark some they should not.`,
  setStatement: ({ author, title, outlet }: { author: string; title: string; outlet: string }) =>
    `Written by ${author.replace(/^The /, 'the ') || 'somebody who is not named'}, in notes on “${title}”${outlet && ` (${outlet})`}.`,
  edit: 'Edit',
  delete: 'Delete',
  copyLink: 'Copy link to this passage',
  linkCopied: {
    title: 'Link copied',
    text: 'It leads to these words; browsers that can, highlight them there.',
  },
  noLink: { title: 'No link could be made', text: 'Reload the page and try again.' },
  seeLess: 'See less of this',
  hidePassage: 'Hide this one',
  hideKind: (kinds: string) => `Hide ${kinds.toLowerCase()}`,
  hideSite: 'Off on this site',
  undo: 'Undo',
  hidden: {
    passage: {
      title: 'This passage is hidden',
      text: 'It stays unmarked wherever it stands like this. The popup can show it again.',
    },
    kind: { title: 'This kind is hidden', text: 'In every tab, until you switch it on again in the popup.' },
    site: { title: 'Sayso is off on this site', text: 'Until you switch it on again in the popup.' },
  },
  copied: { title: 'Copied with its explanation' },
  toCopy: { title: 'Ready to copy', text: 'Your browser wants you to press the button yourself.' },
  copy: 'Copy',
  notCopied: { title: 'The browser did not let Sayso copy', text: 'Nothing is on the clipboard.' },
  notHidden: { title: 'The browser did not keep this', text: 'Nothing has changed.' },
  noAnswer: {
    title: 'Sayso did not answer',
    text: 'This was probably not done. If Sayso was updated just now, load the page again; copy first what you have written.',
  },
  normallyKnown: 'Unnamed to us, normally known to the reporter.',
  anatomyCaption: {
    anonymous: 'What the text says about this source',
    denial: 'What the text says about this reply',
    unverified: 'What the text says about this claim',
  },
  cardName: (kind: string, subtype: string) => `${kind}, ${subtype}`,
} as const;

/** Of selected words without a mark. Apart from the card's, so that no page is given those that are not its. */
export const WHY_NOT_WORDS = {
  title: 'Not marked',
  off: 'Sayso is off here, so nothing is marked.',
  unseen: (name: string) => `Found as ${name}, and not shown: you switched such marks off, or hid this one.`,
  outside: 'Sayso does not take these words for a part of the article.',
  notNews:
    'This page does not look like a news article, so no pattern reads it. “Annotate this page” in the menu has it read.',
  alone: (name: string) =>
    `By themselves they fit ${name}. What stands around them here, a name or an outcome perhaps, keeps the pattern silent.`,
  near: (name: string, quote: string) =>
    `No pattern fits these words. In the same paragraph ${quote} is marked as ${name}.`,
  none: 'No pattern fits these words. Sayso looks for sources without a name, for denials and other replies, and for claims that nobody has verified. What a named person or an institution says openly is not marked. That does not make it verified.',
} as const;

/** In the browser's own menu on a page. */
export const MENU_WORDS = {
  annotate: 'Annotate this page',
  author: 'Annotate with Sayso',
  why: 'Why is this marked?',
  copy: 'Copy with explanation',
} as const;

/** In the popup. */
export const POPUP_WORDS = {
  name: 'Sayso',
  openPanel: 'Open side panel',
  openOptions: 'Settings',
  marks: (n: number) => (n === 1 ? '1 mark in this article' : `${n} marks in this article`),
  marksShown: (shown: number, all: number) =>
    shown === 0 ? `None of ${all} marks shown` : `${shown} of ${all} marks shown`,
  hostAndBlocks: (host: string, n: number) =>
    n === 1 ? `${host} · 1 paragraph` : `${host} · ${n} paragraphs`,
  kindsOff: (kinds: string) => `${kinds} are off in every tab`,
  subtypesOff: (n: number) =>
    n === 1 ? '1 is of a sort you switched off' : `${n} are of sorts you switched off`,
  count: (shown: number, all: number) => (shown === all ? String(all) : `${shown} of ${all}`),
  allKindsOff: 'All three kinds are off in every tab',
  markKind: (kind: string) => `Mark ${kind.toLowerCase()}`,
  inOrder: 'In order of reading',
  showAll: (n: number) => `Show all ${n}`,
  showFirst: 'Show the first three',
  markSite: 'Mark articles on this site',
  hiddenHere: (n: number) => (n === 1 ? 'You hid one passage here' : `You hid ${n} passages here`),
  showHidden: 'Show again',
  statement: ['No mark does not mean verified.', 'A mark does not mean false.'],
  problems: 'About your settings',

  loading: { title: 'Reading the page', text: '' },
  nothingFound: {
    title: 'No marks in this article',
    text: (n: number) =>
      n === 0
        ? 'Sayso found no paragraphs to read here.'
        : n === 1
          ? 'None of the wordings Sayso knows occur in this paragraph. That does not make it verified.'
          : `None of the wordings Sayso knows occur in these ${n} paragraphs. That does not make them verified.`,
    explain: 'What Sayso looks for',
  },
  noneShown: {
    title: 'No marks shown',
    text: 'What Sayso found here you hid, or it is of a sort that you switched off. The popup can show it again.',
  },
  notAnArticle: {
    title: 'This does not look like an article',
    text: 'Sayso stays out of front pages, shops and apps. You can have this page read once.',
    read: 'Read this page',
  },
  notAllowed: {
    title: 'Not allowed on this site yet',
    text: (host: string) =>
      `Sayso does not read ${host} unless you ask; your browser then asks you once more. The page is read here, in the browser; nothing is sent.`,
    allow: 'Always on this site',
    once: 'Just this once',
    everywhere: 'On all sites',
  },
  notListed: {
    title: 'This page has not been read',
    text: (host: string) =>
      `Sayso does not read ${host} unless you ask. It reads the page here, in the browser; nothing is sent.`,
    once: 'Annotate this page',
  },
  notSeen: {
    title: 'Sayso has not read this page',
    text: 'It is on a site that is not listed, or one of the browser’s own. Press Sayso’s button in the toolbar to see what can be done.',
  },
  siteOff: {
    title: (host: string) => `Off on ${host}`,
    text: 'Nothing is read or marked on this site until you switch it on again.',
    on: 'Switch on',
  },
  paused: {
    title: 'Paused in all tabs',
    text: 'No page is read and nothing is marked. Your settings are kept.',
    resume: 'Resume',
  },
  cannotRead: {
    title: 'Sayso cannot read this page',
    text: 'Browsers keep settings pages, stores and some readers closed to every extension. Plain text and data are no web pages.',
  },
  failed: {
    title: 'This page could not be read',
    text: 'Sayso got no answer from its own background. Reload the page to try again.',
  },
  unsupported: {
    title: 'This browser cannot show the marks',
    text: 'Sayso marks words without changing the page, which needs Chrome or Edge 105, Firefox 140, Safari 17.2, or later.',
  },
} as const;
