// The words of the welcome page, under the names by which the view knows them; those it shares with the options page are
// options-words.ts's.
import { say } from '../words/say.ts';
import { toWords } from '../words/words.ts';

export const WELCOME_WORDS = /* @__PURE__ */ toWords({
  title: 'welcome_title',
  lead: 'welcome_lead',
  try: {
    title: 'welcome_try',
    says: 'welcome_try_says',
    touch: 'welcome_try_touch',
    label: 'welcome_try_label',
    paused: 'welcome_paused',
    failed: 'welcome_failed',
    unsupported: 'welcome_unsupported',
  },
  kinds: {
    title: 'welcome_kinds',
    kind: (line: string, says: string) => say('welcome_kind', { line, says }),
    lines: {
      anonymous: 'welcome_line_anonymous',
      denial: 'welcome_line_denial',
      unverified: 'welcome_line_unverified',
    },
    says: {
      anonymous: 'welcome_says_anonymous',
      denial: 'welcome_says_denial',
      unverified: 'welcome_says_unverified',
    },
  },
  limits: { title: 'welcome_limits', says: ['welcome_limits_1', 'welcome_limits_2', 'welcome_limits_3'] },
  may: {
    title: 'welcome_may',
    read: ['welcome_may_read', 'welcome_may_read_says'],
    nothing: ['welcome_may_nothing', 'welcome_may_nothing_says'],
    pages: ['welcome_may_pages', 'welcome_may_pages_says'],
    keep: ['welcome_may_keep', 'welcome_may_keep_says'],
    sites: (count: number) => say('welcome_sites', { count }),
  },
  hand: {
    title: 'welcome_hand',
    pinned: 'welcome_pinned',
    pin: ['welcome_pin_1', 'welcome_pin_2', 'welcome_pin_3'],
    keys: 'welcome_keys',
    change: 'keys_change',
  },
  foot: { settings: 'welcome_settings', looksFor: 'welcome_looks_for' },
});
