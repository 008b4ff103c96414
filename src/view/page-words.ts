// The words in the popup and in lists, under the names by which the view knows them. The words themselves are in
// src/words/_locales; what the card says, it asks for
// by itself.
import type { Category, Subtype } from '../taxonomy/taxonomy.ts';
import { type PlainKey, say, sayCount, toFigures } from '../words/say.ts';
import { toWords } from '../words/words.ts';

/** One mark, on the card. */
export const KIND_OF_ONE: Record<Category, string> = /* @__PURE__ */ toWords({
  anonymous: 'kind_one_anonymous',
  denial: 'kind_one_denial',
  unverified: 'kind_one_unverified',
});

/** All marks of a kind, in lists and switches. */
export const KIND_OF_MANY: Record<Category, string> = /* @__PURE__ */ toWords({
  anonymous: 'kind_many_anonymous',
  denial: 'kind_many_denial',
  unverified: 'kind_many_unverified',
});

export const SUBTYPE_NAMES: Record<Subtype, string> = /* @__PURE__ */ toWords({
  A1: 'subtype_A1',
  A2: 'subtype_A2',
  A3: 'subtype_A3',
  A4: 'subtype_A4',
  A5: 'subtype_A5',
  A6: 'subtype_A6',
  D1: 'subtype_D1',
  D2: 'subtype_D2',
  D3: 'subtype_D3',
  D4: 'subtype_D4',
  D5: 'subtype_D5',
  U1: 'subtype_U1',
  U2: 'subtype_U2',
  U3: 'subtype_U3',
  U4: 'subtype_U4',
  U5: 'subtype_U5',
  U6: 'subtype_U6',
});

/** What is said of a passage before it comes to a page, and in lists. Apart from the card's, so that no page is given it. */
export const PASSAGE_WORDS = /* @__PURE__ */ toWords({
  writtenByPerson: 'passage_by_person',
  writtenByYou: 'passage_by_you',
  foundByPattern: 'passage_by_pattern',
  answered: 'passage_answered',
  onlyPronoun: (pronoun: string) =>
    /^(?:they|them|we|their)$/.test(pronoun)
      ? say('pronoun_people', { pronoun })
      : pronoun === 'it'
        ? say('pronoun_thing', { pronoun })
        : say('pronoun_person', { pronoun }),
  spoken: (name: string, quote: string, note: string) => say('card_spoken', { name, quote, note }),
  tag: (kind: string, subtype: string) => say('found_name', { kind, subtype }),
});

/** Of selected words without a mark. Apart from the card's, so that no page is given those that are not its. */
export const WHY_NOT_WORDS = /* @__PURE__ */ toWords({
  title: 'why_not',
  off: 'why_not_off',
  unseen: (name: string) => say('why_not_unseen', { name }),
  outside: 'why_not_outside',
  notNews: 'why_not_no_news',
  alone: (name: string) => say('why_not_alone', { name }),
  near: (name: string, quote: string) => say('why_not_near', { name, quote }),
  none: 'why_not_none',
});

/** In the browser's own menu on a page. */
export const MENU_WORDS = /* @__PURE__ */ toWords({
  annotate: 'menu_annotate',
  author: 'menu_author',
  why: 'menu_why',
  copy: 'menu_copy',
});

/** Of switches that act in every tab: what each marks. */
export const MARK_KIND: Record<Category, string> = /* @__PURE__ */ toWords({
  anonymous: 'mark_kind_anonymous',
  denial: 'mark_kind_denial',
  unverified: 'mark_kind_unverified',
});

/** Of the kinds that are off, in their order. */
type KindsOff = Extract<PlainKey, `kinds_off_${string}`>;

/** In the popup. */
export const POPUP_WORDS = /* @__PURE__ */ toWords({
  name: 'extension_name',
  openPanel: 'popup_open_panel',
  openOptions: 'popup_settings',
  marks: (n: number) => sayCount('popup_marks', n),
  marksShown: (shown: number, all: number) =>
    shown === 0 ? say('popup_marks_none', { all }) : say('popup_marks_shown', { shown, all }),
  hostAndBlocks: (host: string, n: number) => sayCount('popup_paragraphs', n, { host }),
  /** @param kinds one or more, in their order. */
  kindsOff: (kinds: readonly Category[]) => say(`kinds_off_${kinds.join('_')}` as KindsOff),
  subtypesOff: (n: number) => sayCount('subtypes_off', n),
  count: (shown: number, all: number) =>
    shown === all ? toFigures(all) : say('popup_count', { shown, all }),
  inOrder: 'popup_in_order',
  showAll: (count: number) => say('popup_show_all', { count }),
  showFirst: 'popup_show_first',
  markSite: 'popup_mark_site',
  hiddenHere: (n: number) => sayCount('hidden_here', n),
  showHidden: 'hidden_show_again',
  statement: ['statement_unmarked', 'statement_marked'],
  problems: 'settings_problems',
  sentence: (words: string) => say('sentence_end', { words }),

  loading: { title: 'page_loading' },
  nothingFound: {
    title: 'page_nothing',
    text: (n: number) => (n === 0 ? say('page_nothing_empty') : sayCount('page_nothing_text', n)),
    explain: 'page_nothing_explain',
  },
  noneShown: { title: 'page_none_shown', text: 'page_none_shown_text' },
  notAnArticle: { title: 'page_no_article', text: 'page_no_article_text', read: 'page_no_article_read' },
  notAllowed: {
    title: 'page_not_allowed',
    text: (host: string) => say('page_not_allowed_text', { host }),
    allow: 'page_allow',
    once: 'page_once',
    everywhere: 'page_allow_everywhere',
  },
  notListed: {
    title: 'page_not_listed',
    text: (host: string) => say('page_not_listed_text', { host }),
    once: 'page_not_listed_once',
  },
  notSeen: { title: 'page_not_seen', text: 'page_not_seen_text' },
  siteOff: {
    title: (host: string) => say('page_site_off', { host }),
    text: 'page_site_off_text',
    on: 'page_site_on',
  },
  paused: { title: 'page_paused', text: 'page_paused_text', resume: 'page_resume' },
  cannotRead: { title: 'page_closed', text: 'page_closed_text' },
  failed: { title: 'page_failed', text: 'page_failed_text' },
  unsupported: { title: 'page_unsupported', text: 'page_unsupported_text' },
});

/** What went wrong just now, in popup and panel. */
export const TROUBLE_WORDS = /* @__PURE__ */ toWords({
  stillHidden: 'trouble_still_hidden',
  notCopied: 'trouble_not_copied',
  noAnswer: 'trouble_no_answer',
  notKept: 'trouble_not_kept',
  notAsked: 'trouble_not_asked',
  noPanel: 'trouble_no_panel',
  noShortcuts: 'trouble_no_shortcuts',
});
