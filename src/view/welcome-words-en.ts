// All words of the welcome page, in English; those it shares with the options page are options-words-en's. No logic.
import type { Category } from '../taxonomy/taxonomy.ts';

export const WELCOME_WORDS = {
  title: 'Welcome to Sayso',
  lead: 'On whose say-so? A news story tells how it knows what it says, in words that are easily read past. Sayso marks them: anonymous sources, denials and other responses, unverified claims.',

  try: {
    title: 'Try it here',
    says: 'Rest the pointer on a marked passage. A card says who says so, what is left open, and what to ask. A click keeps it open; Escape closes it.',
    touch: 'Tap a marked passage. A card says who says so, what is left open, and what to ask.',
    label: 'An invented article',
    paper: 'The Sound Gazette',
    paused: 'Sayso is paused, so nothing is marked here. Its button resumes it.',
    failed: 'Sayso got no answer from its own background. Reload this page to try again.',
    unsupported:
      'This browser cannot show the marks. Sayso needs Chrome or Edge 116, Firefox 140, or later, for that.',
  },
  article: {
    title: 'Ferry ramp was cracked for months before it closed',
    paragraphs: [
      'The operator of the Brannock ferry knew for five months that its loading ramp was cracked, according to two people familiar with the inspection.',
      'A manager at the yard, who asked not to be named because the inquiry is still open, said the report was shown to three directors in March. The ramp was closed in August, after the summer season.',
      'A former deckhand has accused the company of painting over the crack. She said she had told her supervisor twice.',
      'Brannock Ferries denied that the ramp was ever unsafe. It declined to say whether its directors had seen the report, citing the inquiry.',
      'The Sound Gazette could not independently verify the inspection report.',
    ],
  },

  kinds: {
    title: 'Three kinds of marks',
    lines: { anonymous: 'Dotted line', denial: 'Double line', unverified: 'Dashed line' } satisfies Record<
      Category,
      string
    >,
    says: {
      anonymous: 'someone is there, and the reader is not told who.',
      denial: 'those concerned deny, dismiss, decline, or do not reply.',
      unverified: 'it is said, and the text does not establish it.',
    } satisfies Record<Category, string>,
  },

  limits: {
    title: 'What marks do not say',
    says: [
      'No mark does not mean verified. A mark does not mean false.',
      'Sources that are unnamed to us are normally known to the reporter. Often there is good reason to withhold a name.',
      'Patterns find most plain wordings. They miss some, and mark some they should not. Sayso gives no verdict and no score.',
    ],
  },

  may: {
    title: 'What Sayso may do',
    says: [
      ['Read articles', 'on the listed news sites, to mark them there. On any other site only when you ask.'],
      ['Nothing leaves your browser.', 'There is no account, no server, no counting of what you read.'],
      ['Pages stay as they are.', 'Marks are painted over the words; the page itself is not changed.'],
      ['Keep your settings', 'in the browser’s own storage.'],
    ],
    sites: (n: number) => `See the ${n} sites, or choose others`,
  },

  hand: {
    title: 'Keep it at hand',
    pinned: 'Sayso’s button is in the toolbar: it lists the passages of the article you are reading.',
    pin: [
      'Put Sayso’s button into the toolbar; it lists the passages of the article you are reading.',
      'In Chrome, Edge and Brave: the puzzle piece, then the pin beside Sayso.',
      'In Firefox: the puzzle piece, the cog beside Sayso, then Pin to Toolbar.',
    ],
    keys: 'From the keyboard',
    change: 'Change shortcuts',
  },

  foot: { settings: 'Settings', looksFor: 'What Sayso looks for' },
} as const;
