// All words of the options page about annotation sets, in English. No logic beyond putting a value in its place.
const plural = (n: number, one: string, many: string) =>
  n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${many}`;
const annotations = (n: number) => plural(n, 'annotation', 'annotations');

export const SETS_WORDS = {
  bundled: 'Comes with Sayso',
  own: 'Written by you',
  added: (date: string) => `Added ${date}`,
  author: (name: string) => (name === '' ? 'Author not stated' : `By ${name}`),
  licence: (name: string | undefined) => (name === undefined ? 'Licence not stated' : `Licence: ${name}`),
  annotations,
  mark: (title: string) => `Mark passages of “${title}”`,
  save: 'Save…',
  saveName: (title: string) => `Save “${title}” as a file`,
  remove: 'Remove',
  removeName: (title: string) => `Remove “${title}”`,
  none: 'You have not added any set yet.',
  yourName: 'Your name',
  yourNameSays: 'Signs what you write, in the sets that you hand on. Without it they have no author.',
  yourLicence: 'Licence of what you write',
  yourLicenceSays: 'What others may do with it, for example CC BY 4.0.',
  add: 'Add sets from a file',
  addSays:
    'Sayso’s own sets, W3C Web Annotations (JSON-LD) or an export from Hypothesis; at most 2 MB and 5,000 annotations a set. Drop files here, or choose them.',
  choose: 'Choose files…',
  chooseName: 'Files with annotation sets',
  forms: {
    sayso: 'Sayso set',
    'web-annotation': 'W3C Web Annotations',
    hypothesis: 'Hypothesis export',
  },
  preview: (file: string) => `What ${file} holds`,
  nothing: (file: string) => `Nothing in ${file} can be added.`,
  replaces: 'Replaces the set of the same name that you have.',
  rejected: (n: number) => `${plural(n, 'thing', 'things')} could not be taken:`,
  rejectedItem: (where: string, why: string) => (where === '' ? why : `${where}: ${why}`),
  more: (n: number) => `… and ${n.toLocaleString('en')} more.`,
  confirm: (sets: number) => (sets === 1 ? 'Add this set' : `Add these ${sets} sets`),
  cancel: 'Cancel',
  wasAdded: (titles: readonly string[]) =>
    titles.length === 1 ? `“${titles[0]}” was added.` : `${titles.length} sets were added.`,
  wasRemoved: (title: string) => `“${title}” was removed.`,
  undone: 'The sets are as they were.',
  notKept: 'The browser could not store this; all that was there still is.',
  notRead: 'The browser did not hand over your sets.',
} as const;
