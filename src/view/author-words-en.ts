// All words about annotations that the reader writes, in English. No logic beyond putting a value in its place. They are sent to
// the page when they are needed, so that no page carries them.
export const AUTHOR_WORDS = {
  annotate: 'Annotate',
  edit: 'Edit your annotation',
  kind: 'What it is',
  choose: 'Choose what it is',
  note: 'Note (optional)',
  /** `{n}` is the number of words so far. */
  counted: (most: number) => `{n} of at most ${most} words`,
  answers: 'Answers',
  answersNothing: 'No other passage',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  cut: 'You selected more than one paragraph; the annotation is about the words in the first.',
  suggested: 'Suggested by what Sayso finds in these words.',
  noSelection: {
    title: 'Nothing is selected',
    text: 'Select the words that you want to annotate, then choose “Annotate with Sayso” again.',
  },
  off: { title: 'Sayso is off here', text: 'Switch it on in the popup to annotate this page.' },
  outside: {
    title: 'Not a part of the article',
    text: 'Sayso does not take these words for a part of the article, so it could not find them again. Select words of the article itself.',
  },
  tooLong: (most: number) => ({
    title: 'Too many words at once',
    text: `An annotation is about at most ${most.toLocaleString('en')} characters. Select fewer words.`,
  }),
  overlaps:
    'You have written about some of these words already. Change that annotation, or select other words.',
  gone: 'This annotation is no longer there; it was deleted elsewhere.',
  notKept: 'The browser could not keep this; all that was there still is.',
  deleted: {
    title: 'Your annotation is deleted',
    text: 'The words are marked no more, unless a pattern finds something in them.',
    undo: 'Undo',
  },
} as const;
