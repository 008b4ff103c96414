// The words of the panel that popup and card do not have, under the names by which the view knows them; the three sentences
// about a story are story-summary.ts's.
import type { Category } from '../taxonomy/taxonomy.ts';
import type { BlockKind } from '../text/article.ts';
import { say, sayCount } from '../words/say.ts';
import { toWords } from '../words/words.ts';

/** On the buttons that choose what is listed. */
export const FILTER_NAMES: Record<Category | 'all', string> = /* @__PURE__ */ toWords({
  all: 'panel_filter_all',
  anonymous: 'panel_filter_anonymous',
  denial: 'panel_filter_denial',
  unverified: 'panel_filter_unverified',
});

/** Blocks that have no number of their own. */
const PLACE_NAMES: Partial<Record<BlockKind, string>> = /* @__PURE__ */ toWords({
  headline: 'place_headline',
  standfirst: 'place_standfirst',
  heading: 'place_heading',
  other: 'place_other',
});

export const PANEL_WORDS = /* @__PURE__ */ toWords({
  page: 'panel_page',
  title: 'panel_title',
  options: 'popup_settings',
  start: 'panel_start',
  end: 'panel_end',
  filters: 'panel_filters',
  search: 'panel_search',
  list: 'panel_list',
  replies: 'panel_replies',
  reply: (subtype: string) => say('panel_reply', { subtype }),
  reasonGiven: (subtype: string) => say('panel_reason_given', { subtype }),
  answersAt: (place: string) => say('panel_answers_at', { place }),
  place: (block: BlockKind, paragraph: number) => PLACE_NAMES[block] ?? say('place_paragraph', { paragraph }),
  placeSpoken: (block: BlockKind, paragraph: number) =>
    PLACE_NAMES[block] ?? say('place_paragraph_spoken', { paragraph }),
  more: (quote: string) => say('panel_more_about', { quote }),
  listed: (shown: number, all: number) =>
    shown === 0 ? say('panel_none_fits') : sayCount('panel_listed', all, { shown }),
  /** @param off a clause, as the popup has it. */
  counted: (off: string) => say('panel_counted', { off }),
  statement: ['statement_unmarked', 'statement_marked', 'statement_unnamed'],
  own: {
    edit: 'card_edit',
    editName: (quote: string) => say('own_edit_name', { quote }),
    delete: 'card_delete',
    deleteName: (quote: string) => say('own_delete_name', { quote }),
    dismiss: 'settings_dismiss',
  },
  keys: {
    title: 'panel_keys',
    unbound: 'panel_keys_unbound',
    step: 'panel_keys_step',
    fold: 'panel_keys_fold',
    go: 'panel_keys_go',
    delete: 'panel_keys_delete',
    close: 'panel_keys_close',
    change: 'panel_keys_change',
    where: 'panel_keys_where',
  },
});
