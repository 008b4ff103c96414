// From what is known of a selection to the form in which an annotation is written, words and all. Pure; annotation-form.ts
// draws it, on the page.
import type { AnnotationForm, DraftRequest } from '../taxonomy/own-annotations.ts';
import { CATEGORIES, SUBTYPES, type Subtype } from '../taxonomy/taxonomy.ts';
import type { Span } from '../text/span.ts';
import { AUTHOR_WORDS as WORDS } from './author-words.ts';
import { toQuoted, toSentenceStart } from './english.ts';
import { KIND_OF_ONE, SUBTYPE_NAMES } from './page-words.ts';

/** Words of a note that are advised, as in the sets that come with Sayso: a card is read in passing. */
const NOTE_WORDS = 30;
/** Characters of a passage in a list of them. */
const SHOWN = 60;

export interface FormFacts extends Pick<DraftRequest, 'article' | 'others' | 'edited'> {
  readonly span: Span;
  readonly isCut: boolean;
  readonly suggested: Subtype | undefined;
  /** Most characters of a note that are kept. */
  readonly mostUnits: number;
}

export function toAnnotationForm(facts: FormFacts): AnnotationForm {
  const { article, span, isCut, suggested, edited, others, mostUnits } = facts;
  const answered = edited?.links.find(({ rel }) => rel === 'answers')?.to;
  const subtype = edited?.subtype ?? suggested ?? '';
  return {
    span,
    title: edited ? WORDS.edit : WORDS.annotate,
    quote: toQuoted(article.text.slice(span.from, span.to)),
    notices: [...(isCut ? [WORDS.cut] : []), ...(!edited && suggested ? [WORDS.suggested] : [])],
    kinds: CATEGORIES.map(category => ({
      name: KIND_OF_ONE[category],
      choices: SUBTYPES[category].map(value => ({ value, name: toSentenceStart(SUBTYPE_NAMES[value]) })),
    })),
    subtype,
    note: edited?.note ?? '',
    mostWords: NOTE_WORDS,
    mostUnits,
    others: [
      { value: '', name: WORDS.answersNothing },
      ...others.map(({ id, quote }) => ({ value: id, name: toQuoted(toShort(quote)) })),
    ],
    answer: others.some(({ id }) => id === answered) ? (answered ?? '') : '',
    words: {
      kind: WORDS.kind,
      choose: WORDS.choose,
      note: WORDS.note,
      counted: WORDS.counted(NOTE_WORDS),
      answers: WORDS.answers,
      save: WORDS.save,
      cancel: WORDS.cancel,
      close: WORDS.close,
    },
  };
}

function toShort(quote: string): string {
  return quote.length <= SHOWN ? quote : `${quote.slice(0, SHOWN).replace(/\s+\S*$/, '')}…`;
}
