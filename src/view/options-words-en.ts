// All words of the options page, in English; those it shares with card and popup are words-en's. No logic beyond putting a
// value in its place.
import type { Category } from '../taxonomy/taxonomy.ts';

const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Sections in the order of the page; each id is its anchor. */
export const OPTIONS_SECTIONS = {
  marks: {
    title: 'How marks look',
    lead: 'The line tells the three kinds apart without colour. Sayso reads the page’s own colours and picks the shade.',
  },
  kinds: {
    title: 'What is marked',
    lead: 'Each kind with an example. Switch off what you do not want to see.',
  },
  cards: { title: 'Cards', lead: 'When a card opens, and what else may be shown.' },
  sites: {
    title: 'Where Sayso runs',
    lead: 'Pages are read here, in the browser. Nothing is sent, wherever Sayso runs.',
  },
  sets: {
    title: 'Annotation sets',
    lead: 'What people wrote about an article. Its passages are marked wherever the article’s words stand.',
  },
  keys: { title: 'Shortcuts', lead: 'As your browser has them now.' },
  settings: {
    title: 'Your settings',
    lead: 'They are kept by your browser, which may copy them to your other devices.',
  },
  'looks-for': {
    title: 'What Sayso looks for',
    lead: 'Every pattern with its examples. They are invented, and each is a test that Sayso has to pass.',
  },
} as const;
export type OptionsSection = keyof typeof OPTIONS_SECTIONS;

export const OPTIONS_WORDS = {
  name: 'Sayso',
  title: 'Settings',
  sections: 'Sections',
  problems: 'About your settings',

  looks: {
    legend: 'How marks look',
    'line-and-tint': { name: 'Line and tint', says: 'Easiest to find while reading.' },
    line: { name: 'Line only', says: 'Quietest.' },
    tint: {
      name: 'Tint only',
      says: 'Faint (below 3:1), and kinds are told by hue alone; the card still names each.',
    },
    sample: ['She ', 'asked not to be named', '. He ', 'denied it', '. It ', 'reportedly failed', '.'],
    grounds: { white: 'On white', sepia: 'On sepia', black: 'On black' },
  },

  colours: {
    title: 'Colours',
    lead: 'Of the line and its tint. On dark pages your colour is drawn lighter where it would be too faint.',
    pick: (kind: string) => `Colour for ${kind.toLowerCase()}`,
    reset: 'Reset',
    resetName: (kind: string) => `Reset the colour for ${kind.toLowerCase()}`,
    ratios: (white: string, sepia: string, black: string) =>
      `Contrast ${white}:1 on white, ${sepia}:1 on sepia, ${black}:1 on black.`,
    shade: 'On black it is drawn in a lighter shade.',
    faint: (grounds: string) => `On ${grounds} this line is fainter than 3:1 and easily missed.`,
    better: 'Use a darker shade',
  },

  kinds: {
    says: {
      anonymous: 'who told the reporter',
      denial: 'how those asked replied',
      unverified: 'what the text does not establish',
    } satisfies Record<Category, string>,
    noPattern: 'No pattern looks for this; only people’s annotations have it.',
  },

  cards: {
    opens: {
      legend: 'A card opens',
      hover: { name: 'when the pointer rests on a mark, or on a click', says: '' },
      click: { name: 'on a click only', says: 'Nothing opens in passing. On touch screens: on a tap.' },
      keyboard: {
        name: 'from the keyboard and the list only',
        says: 'Pointing and clicking do nothing; marks are still drawn.',
      },
    },
    delay: 'Rest before it opens',
    delayValue: (ms: number) =>
      ms === 0 ? 'At once' : `${Number((ms / 1000).toFixed(2))} ${ms === 1000 ? 'second' : 'seconds'}`,
    overview: 'Overview marks',
    overviewSays: 'Small marks beside the scrollbar show where in the article the passages are.',
    print: 'Print marks',
    printSays: 'Otherwise articles are printed as they are, without marks.',
  },

  sites: {
    legend: 'Articles are read',
    allowed: (n: number) => `on the ${n} listed news sites, and on sites you allow`,
    only: 'only on these sites',
    onlyEmpty: 'None yet, so nothing is read anywhere.',
    add: 'Add a site',
    addOnly: 'Add a site to read',
    addOff: 'Add a site to leave alone',
    addButton: 'Add',
    placeholder: 'example.com',
    remove: 'Remove',
    removeSite: (host: string) => `Remove ${host}`,
    needsPermission: 'Your browser has not let Sayso read this site.',
    allow: 'Allow…',
    allowSite: (host: string) => `Allow ${host}`,
    everywhere: 'All sites',
    everywhereOff: 'Articles on any site can be read without asking each time. Your browser asks you first.',
    everywhereOn: 'Your browser lets Sayso read articles on all sites.',
    everywhereAsk: 'Allow on all sites…',
    takeBack: 'Take back',
    granted: 'Sites you allowed',
    grantedEmpty: 'None. “Always on this site” in the popup adds one.',
    off: 'Never on these',
    offEmpty: 'None. The switch “Mark articles on this site” in the popup adds one.',
    mail: (hosts: string) => `Mail and sign-in pages are never read, whatever is chosen here: ${hosts}.`,
    listed: (n: number) => `The ${n} listed news sites`,
    listedSearch: 'Search the listed sites',
    listedFound: (n: number) => (n === 0 ? 'No listed site of that name.' : plural(n, 'site', 'sites')),
    problem: {
      empty: 'Type the name of a site, such as example.com.',
      unreadable: (text: string) => `“${text}” is not the name of a site. It should look like example.com.`,
      double: (host: string) => `${host} is already on the list.`,
      within: (host: string, site: string) => `${host} belongs to ${site}, which is on the list.`,
    },
  },

  keys: {
    names: {
      toggle: 'Show or hide all marks',
      next: 'Go to the next passage',
      previous: 'Go to the previous passage',
      panel: 'Open the side panel',
      _execute_action: 'Open the popup',
    } as Record<string, string>,
    none: 'no key',
    noKeys: 'This browser has no shortcuts for extensions.',
    escape: 'Close a card',
    change: 'Change shortcuts',
    how: 'Shortcuts belong to the browser. In Chrome, Edge and Brave they are at chrome://extensions/shortcuts; in Firefox under Add-ons and themes, the cog, Manage Extension Shortcuts.',
  },

  settings: {
    export: 'Export…',
    exportSays: 'Saves all of the above as a file.',
    import: 'Import…',
    importSays: 'Takes over the settings of such a file.',
    reset: 'Reset',
    resetSays: 'Everything is as it was when Sayso was installed. Permissions stay as they are.',
    file: 'sayso-settings.json',
    choose: 'Settings file',
    wasReset: 'All settings are reset.',
    imported: (file: string, n: number) =>
      n === 0 ? `${file} changes nothing.` : `${plural(n, 'setting', 'settings')} taken over from ${file}.`,
    refused: (file: string) => `${file} was not taken over.`,
    undone: 'Your settings are as they were.',
    undo: 'Undo',
    dismiss: 'Close this message',
    notKept: 'The browser did not keep this setting; it is as it was.',
    notAsked: 'The browser did not let Sayso ask for this site.',
  },

  catalogue: {
    search: 'Search the patterns',
    placeholder: 'for example: spokesman, lawsuit, emails',
    found: (n: number, all: number) =>
      n === all
        ? plural(all, 'pattern', 'patterns')
        : n === 0
          ? 'No pattern speaks of that.'
          : `${n} of ${all} patterns`,
    ask: 'Ask',
    marked: 'Marked',
    notMarked: 'Not marked',
  },

  foot: {
    statement: 'No mark does not mean verified. A mark does not mean false.',
    version: (version: string) => `Sayso ${version}`,
    changes: 'What changed',
    welcome: 'The welcome page',
  },
} as const;
