// The words of the options page about annotation sets, under the names by which the view knows them.
import { say, sayCount } from '../words/say.ts';
import { toWords } from '../words/words.ts';

export const SETS_WORDS = /* @__PURE__ */ toWords({
  bundled: 'sets_bundled',
  own: 'sets_own',
  added: (date: string) => say('sets_added', { date }),
  author: (author: string) => (author === '' ? say('sets_author_none') : say('sets_author', { author })),
  licence: (licence: string | undefined) =>
    licence === undefined ? say('sets_licence_none') : say('sets_licence', { licence }),
  annotations: (n: number) => sayCount('sets_annotations', n),
  mark: (title: string) => say('sets_mark', { title }),
  save: 'sets_save',
  saveName: (title: string) => say('sets_save_name', { title }),
  remove: 'sets_remove',
  removeName: (title: string) => say('sets_remove_name', { title }),
  none: 'sets_none',
  add: 'sets_add',
  addSays: 'sets_add_says',
  choose: 'sets_choose',
  chooseName: 'sets_choose_name',
  forms: {
    sayso: 'sets_form_sayso',
    'web-annotation': 'sets_form_web_annotation',
    hypothesis: 'sets_form_hypothesis',
  },
  preview: (file: string) => say('sets_preview', { file }),
  nothing: (file: string) => say('sets_nothing', { file }),
  kindCount: (kind: string, count: number) => say('sets_kind_count', { kind, count }),
  replaces: 'sets_replaces',
  rejected: (n: number) => sayCount('sets_rejected', n),
  rejectedItem: (where: string, why: string) =>
    where === '' ? why : say('sets_rejected_item', { where, why }),
  more: (count: number) => say('sets_more', { count }),
  confirm: (sets: number) => sayCount('sets_confirm', sets),
  cancel: 'sets_cancel',
  yourName: 'sets_your_name',
  yourNameSays: 'sets_your_name_says',
  yourLicence: 'sets_your_licence',
  yourLicenceSays: 'sets_your_licence_says',
  wasAdded: (titles: readonly string[]) =>
    titles.length === 1
      ? say('sets_was_added', { title: titles[0] as string })
      : say('sets_were_added', { count: titles.length }),
  wasRemoved: (title: string) => say('sets_was_removed', { title }),
  undone: 'sets_undone',
  notKept: 'sets_not_kept',
  notRead: 'sets_not_read',
});
