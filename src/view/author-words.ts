// The words about annotations that the reader writes, under the names by which the view knows them. They are sent to the page when
// they are needed, so that no page carries them.
import { say } from '../words/say.ts';
import { toWords } from '../words/words.ts';

/** Stands for the number of words so far, which only the page knows. */
export const WRITTEN = '{n}';

export const AUTHOR_WORDS = /* @__PURE__ */ toWords({
  annotate: 'author_annotate',
  edit: 'author_edit',
  kind: 'author_kind',
  choose: 'author_choose',
  note: 'author_note',
  counted: (most: number) => say('author_counted', { most, written: WRITTEN }),
  answers: 'author_answers',
  answersNothing: 'author_answers_nothing',
  save: 'author_save',
  cancel: 'author_cancel',
  close: 'author_close',
  cut: 'author_cut',
  suggested: 'author_suggested',
  noSelection: { title: 'author_no_selection', text: 'author_no_selection_text' },
  off: { title: 'author_off', text: 'author_off_text' },
  outside: { title: 'author_outside', text: 'author_outside_text' },
  tooLong: (most: number) => ({
    title: say('author_too_long'),
    text: say('author_too_long_text', { most }),
  }),
  overlaps: 'author_overlaps',
  gone: 'author_gone',
  notKept: 'author_not_kept',
  deleted: { title: 'author_deleted', text: 'author_deleted_text', undo: 'author_undo' },
});
