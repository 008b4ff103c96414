// The words of the options page, under the names by which the view knows them; those it shares with card and popup are
// page-words.ts's, those about sets options-sets-words.ts's.
import { say, sayCount, toList } from '../words/say.ts';
import { toWords } from '../words/words.ts';

/** Sections in the order of the page; each id is its anchor. */
export const OPTIONS_SECTIONS = /* @__PURE__ */ toWords({
  marks: { title: 'section_marks', lead: 'section_marks_lead' },
  kinds: { title: 'section_kinds', lead: 'section_kinds_lead' },
  cards: { title: 'section_cards', lead: 'section_cards_lead' },
  sites: { title: 'section_sites', lead: 'section_sites_lead' },
  sets: { title: 'section_sets', lead: 'section_sets_lead' },
  keys: { title: 'section_keys', lead: 'section_keys_lead' },
  settings: { title: 'section_settings', lead: 'section_settings_lead' },
  'looks-for': { title: 'section_looks_for', lead: 'section_looks_for_lead' },
});
export type OptionsSection = keyof typeof OPTIONS_SECTIONS;

export const OPTIONS_WORDS = /* @__PURE__ */ toWords({
  page: 'options_page',
  name: 'extension_name',
  title: 'options_title',
  sections: 'options_sections',
  problems: 'settings_problems',

  looks: {
    legend: 'section_marks',
    'line-and-tint': { name: 'look_line_and_tint', says: 'look_line_and_tint_says' },
    line: { name: 'look_line', says: 'look_line_says' },
    tint: { name: 'look_tint', says: 'look_tint_says' },
    sample: 'look_sample',
  },

  colours: {
    title: 'colours_title',
    lead: 'colours_lead',
    pick: {
      anonymous: 'colours_pick_anonymous',
      denial: 'colours_pick_denial',
      unverified: 'colours_pick_unverified',
    },
    reset: 'colours_reset',
    resetName: {
      anonymous: 'colours_reset_anonymous',
      denial: 'colours_reset_denial',
      unverified: 'colours_reset_unverified',
    },
    ratios: (white: string, sepia: string, black: string) => say('colours_ratios', { white, sepia, black }),
    shade: 'colours_shade',
    faint: (grounds: readonly ('white' | 'sepia')[]) =>
      say('colours_faint', { grounds: toList(grounds.map(ground => say(`ground_${ground}`))) }),
    better: 'colours_better',
  },

  kinds: {
    says: {
      anonymous: 'kind_says_anonymous',
      denial: 'kind_says_denial',
      unverified: 'kind_says_unverified',
    },
    noPattern: 'kinds_no_pattern',
  },

  cards: {
    opens: {
      legend: 'opens_legend',
      names: { hover: 'opens_hover', click: 'opens_click', keyboard: 'opens_keyboard' },
      says: { click: 'opens_click_says', keyboard: 'opens_keyboard_says' },
    },
    delay: 'delay',
    delayValue: (ms: number) => (ms === 0 ? say('delay_none') : sayCount('delay_seconds', ms / 1000)),
    overview: 'overview',
    overviewSays: 'overview_says',
    print: 'print',
    printSays: 'print_says',
  },

  sites: {
    legend: 'sites_legend',
    allowed: (count: number) => say('sites_allowed', { count }),
    only: 'sites_only',
    onlyEmpty: 'sites_only_empty',
    addOnly: 'sites_add_only',
    addOff: 'sites_add_off',
    addButton: 'sites_add',
    placeholder: 'sites_placeholder',
    remove: 'sites_remove',
    removeSite: (host: string) => say('sites_remove_site', { host }),
    needsPermission: 'sites_needs_permission',
    allow: 'sites_allow',
    allowSite: (host: string) => say('sites_allow_site', { host }),
    everywhere: 'sites_everywhere',
    everywhereOff: 'sites_everywhere_off',
    everywhereOn: 'sites_everywhere_on',
    everywhereAsk: 'sites_everywhere_ask',
    takeBack: 'sites_take_back',
    granted: 'sites_granted',
    grantedEmpty: 'sites_granted_empty',
    off: 'sites_off',
    offEmpty: 'sites_off_empty',
    mail: (hosts: readonly string[]) => say('sites_mail', { hosts: hosts.join(', ') }),
    listed: (count: number) => say('sites_listed', { count }),
    listedSearch: 'sites_listed_search',
    listedFound: (n: number) => (n === 0 ? say('sites_listed_none') : sayCount('sites_listed_found', n)),
    problem: {
      empty: 'sites_problem_empty',
      unreadable: (text: string) => say('sites_problem_unreadable', { text }),
      double: (host: string) => say('sites_problem_double', { host }),
      within: (host: string, site: string) => say('sites_problem_within', { host, site }),
    },
  },

  keys: {
    /** In the order of the page. */
    names: {
      toggle: 'keys_toggle',
      next: 'keys_next',
      previous: 'keys_previous',
      panel: 'keys_panel',
      _execute_action: 'keys_popup',
    },
    none: 'keys_none',
    noKeys: 'keys_no_keys',
    escape: 'keys_close',
    change: 'keys_change',
    how: 'keys_how',
  },

  settings: {
    export: 'settings_export',
    exportSays: 'settings_export_says',
    import: 'settings_import',
    importSays: 'settings_import_says',
    reset: 'settings_reset',
    resetSays: 'settings_reset_says',
    choose: 'settings_choose',
    wasReset: 'settings_was_reset',
    imported: (file: string, n: number) =>
      n === 0 ? say('settings_imported_none', { file }) : sayCount('settings_imported', n, { file }),
    refused: (file: string) => say('settings_refused', { file }),
    undone: 'settings_undone',
    undo: 'settings_undo',
    dismiss: 'settings_dismiss',
    notKept: 'trouble_not_kept',
    notAsked: 'trouble_not_asked',
  },

  catalogue: {
    search: 'catalogue_search',
    placeholder: 'catalogue_placeholder',
    found: (shown: number, all: number) =>
      shown === all
        ? sayCount('catalogue_all', all)
        : shown === 0
          ? say('catalogue_none')
          : sayCount('catalogue_found', all, { shown }),
    ask: 'catalogue_ask',
    marked: 'catalogue_marked',
    notMarked: 'catalogue_not_marked',
  },

  foot: {
    statement: ['statement_unmarked', 'statement_marked'],
    version: (version: string) => say('foot_version', { version }),
    changes: 'foot_changes',
    welcome: 'foot_welcome',
  },
});
