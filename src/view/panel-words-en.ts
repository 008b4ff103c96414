// All words of the panel that popup and card do not have, in English. No logic beyond putting a value in its place; the
// three sentences about a story are story-summary.ts's.
import type { Category } from '../taxonomy/taxonomy.ts';
import type { BlockKind } from '../text/article.ts';

/** On the buttons that choose what is listed. */
export const FILTER_NAMES: Record<Category | 'all', string> = {
  all: 'All',
  anonymous: 'Sources',
  denial: 'Replies',
  unverified: 'Claims',
};

/** Blocks that have no number of their own. */
const PLACE_NAMES: Partial<Record<BlockKind, string>> = {
  headline: 'Headline',
  standfirst: 'Intro',
  heading: 'Heading',
  other: 'Aside',
};

export const PANEL_WORDS = {
  title: 'How this story knows',
  options: 'Settings',
  start: 'Start',
  end: 'End',
  filters: 'What is listed',
  search: 'Search in passages',
  list: 'Passages, in order of reading',
  replies: 'Replies to this passage',
  reply: (subtype: string) => `Reply: ${subtype}`,
  reasonGiven: 'reason given',
  answersAt: (place: string) => `answers ${place}`,
  place: (block: BlockKind, paragraph: number) => PLACE_NAMES[block] ?? `¶ ${paragraph}`,
  placeSpoken: (block: BlockKind, paragraph: number) => PLACE_NAMES[block] ?? `Paragraph ${paragraph}`,
  more: (quote: string) => `More about ${quote}`,
  listed: (listed: number, all: number) =>
    listed === 0 ? 'No passage fits' : `${listed} of ${all} ${all === 1 ? 'passage' : 'passages'}`,
  kindsOff: (kinds: string) => `${kinds} are off in every tab; they are counted and not listed.`,
  own: {
    edit: 'Edit',
    editName: (quote: string) => `Edit your annotation of “${quote}”`,
    delete: 'Delete',
    deleteName: (quote: string) => `Delete your annotation of “${quote}”`,
    dismiss: 'Close this message',
  },
  statement:
    'No mark does not mean verified. A mark does not mean false. Sources unnamed to us are normally known to the reporter.',
  keys: {
    title: 'Keyboard',
    unbound: 'no keys yet',
    inList: [
      ['↑ ↓ Home End', 'Step through the list'],
      ['→ ←', 'Unfold and fold a passage'],
      ['Enter', 'Go to the passage on the page'],
      ['Del', 'Delete an annotation of your own'],
      ['Esc', 'Close or clear one thing'],
    ],
    change: 'Change shortcuts',
    where: 'Your browser keeps these keys, among the shortcuts of its extensions.',
  },
} as const;
