// Annotations that the reader writes on a page: a form for the selected words, and what becomes of it. What a form says, and
// where annotations are kept, the background decides.
import { nameDocument } from '../page/frames.ts';
import type { Finding } from '../taxonomy/finding.ts';
import {
  type AnnotatedPage,
  type AnnotationDraft,
  type AnnotationForm,
  type DraftRequest,
  type FormValues,
  isOwnFinding,
  type NoticeWords,
  type OwnKey,
  type RemoveReply,
  type SaveReply,
} from '../taxonomy/own-annotations.ts';
import { isOverlapping } from '../text/span.ts';
import { say } from '../words/say.ts';
import type { CardDesk } from './card-desk.ts';
import type { PageMarks } from './page-marks.ts';
import { findSelected, readSelection, toSelectedSpan } from './selection.ts';

/** The background's part; each rejects when no answer comes. */
export interface AuthoringStore {
  readonly draft: (request: DraftRequest) => Promise<AnnotationForm | NoticeWords>;
  readonly save: (draft: AnnotationDraft) => Promise<SaveReply>;
  readonly remove: (key: OwnKey) => Promise<RemoveReply>;
  /** @returns why it could not be put back. */
  readonly putBack: (removed: string) => Promise<string | null>;
}

export interface AuthoringParts {
  readonly document: Document;
  readonly marks: PageMarks;
  readonly desk: CardDesk;
  readonly store: AuthoringStore;
  readonly isOn: () => boolean;
  readonly whenRead: () => Promise<void>;
}

export class Authoring {
  readonly #parts: AuthoringParts;

  constructor(parts: AuthoringParts) {
    this.#parts = parts;
  }

  /** Offers a form for the selected words, or for the annotation of the reader's that stands there. */
  async annotateSelection(): Promise<void> {
    const { document, marks, whenRead, isOn } = this.#parts;
    const range = readSelection(document);
    if (range && isOn()) await whenRead();
    const own = range && findSelected(range, marks).find(isOwnFinding);
    if (own) await this.edit(own);
    else await this.#offer(range, undefined);
  }

  edit(finding: Finding): Promise<void> {
    return this.#offer(this.#parts.marks.rangesOf(finding)?.range, finding);
  }

  async remove(finding: Finding): Promise<void> {
    const { marks, desk, store } = this.#parts;
    const range = marks.rangesOf(finding)?.range;
    const reply = await answerOf(store.remove(toKey(finding)));
    if (!reply) return desk.say(noAnswer(), range);
    const { removed, undo, ...words } = reply;
    const putBack = async () => {
      const problem = await answerOf(store.putBack(removed as string));
      if (problem === null) desk.await(finding.id);
      else desk.say(problem === undefined ? noAnswer() : { title: problem }, range);
    };
    desk.say(
      {
        ...words,
        button: removed === undefined ? undefined : { words: undo, onPress: () => void putBack() },
      },
      range,
    );
  }

  async #offer(range: Range | undefined, edited: Finding | undefined): Promise<void> {
    const { marks, desk, store, isOn } = this.#parts;
    const { article = { text: '', blocks: [] }, map } = marks.reading ?? {};
    const span = edited?.span ?? (range && toSelectedSpan(range, marks)) ?? null;
    const others = span ? this.#listOthers(span, edited) : [];
    const form = await answerOf(
      store.draft({
        article,
        isOn: isOn(),
        isSelected: range !== undefined,
        span,
        others: others.map(({ id, quote }) => ({ id, quote })),
        ...(edited && { edited }),
      }),
    );
    if (!form || !('span' in form)) return desk.say(form ?? noAnswer(), range);
    const place = map?.toRange(form.span);
    if (!place) return;
    // What is selected stays selected only until the form takes the focus.
    marks.setDraft(place);
    desk.ask(place, form, values => this.#save(values, form, edited, others));
  }

  async #save(
    { answer, ...values }: FormValues,
    { span }: AnnotationForm,
    edited: Finding | undefined,
    others: readonly Finding[],
  ): Promise<string | undefined> {
    const { document, marks, desk, store } = this.#parts;
    const { article } = marks.reading ?? {};
    if (!article) return undefined;
    const page: AnnotatedPage = { article, ...nameDocument(document) };
    const answers = others.find(({ id }) => id === answer);
    const reply = await answerOf(
      store.save({
        ...values,
        page,
        span,
        ...(edited && { edited: toKey(edited) }),
        ...(answers && { answers }),
      }),
    );
    if (!reply) return `${noAnswer().title}. ${noAnswer().text}`;
    if ('problem' in reply) return reply.problem;
    desk.await(reply.id);
    return undefined;
  }

  /** Links lead only within a set, and passages of patterns can be taken into it; those of others' sets cannot. */
  #listOthers(span: Finding['span'], edited: Finding | undefined): Finding[] {
    return this.#parts.marks
      .shown()
      .filter(
        other =>
          other.id !== edited?.id &&
          !isOverlapping(other.span, span) &&
          (!('set' in other.origin) ||
            (edited ? other.origin.set === toKey(edited).set : isOwnFinding(other))),
      );
  }
}

/** Undefined where none comes: the background was stopped over the question, or the extension loaded anew under this page. */
function answerOf<T>(reply: Promise<T | undefined>): Promise<T | undefined> {
  return reply.catch(() => undefined);
}

const noAnswer = () => ({ title: say('card_no_answer'), text: say('card_no_answer_text') });

function toKey({ origin }: Finding): OwnKey {
  return 'set' in origin ? origin : { set: '', annotation: '' };
}
