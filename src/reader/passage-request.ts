// Asks for the passages of a page's article, and hands over the answer only if the page still reads as it did when asked.
// Paints nothing and keeps no findings.
import type { PageText } from '../page/read-text.ts';
import type { Annotations } from '../taxonomy/annotations.ts';
import type { Article } from '../text/article.ts';
import { isSameArticle } from './page-reading.ts';
import { giveWay } from './slices.ts';

interface Asked {
  readonly done: Promise<void>;
  page: PageText;
}

export interface RequestParts {
  /** May take its time; rejects when it cannot tell. */
  readonly annotate: (article: Article) => Promise<Annotations>;
  /** @param page as it was read last: its article is the one that was asked about. */
  readonly onAnswer: (page: PageText, annotations: Annotations) => void;
  readonly onFailure: () => void;
}

export class PassageRequest {
  readonly #parts: RequestParts;
  /** Whatever an earlier request still yields is thrown away. */
  #asked: Asked | undefined;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  get isPending(): boolean {
    return this.#asked !== undefined;
  }

  ask(page: PageText): void {
    if (this.#asked && isSameArticle(this.#asked.page.article, page.article)) {
      this.#asked.page = page; // drawn anew with the same words: the answer on its way still holds
      return;
    }
    const { annotate, onAnswer, onFailure } = this.#parts;
    const unlessOvertaken = (then: () => void) => {
      if (this.#asked !== asked) return;
      this.#asked = undefined;
      then();
    };
    const done = annotate(page.article).then(
      async annotations => {
        await giveWay(); // where there are thousands, to put them together took a while, and to paint them takes another
        unlessOvertaken(() => onAnswer(asked.page, annotations));
      },
      () => unlessOvertaken(onFailure),
    );
    const asked: Asked = { done, page };
    this.#asked = asked;
  }

  cancel(): void {
    this.#asked = undefined;
  }

  /** Resolves once what is asked now has been answered or given up; something else may be asked by then. */
  async whenDone(): Promise<void> {
    await this.#asked?.done;
  }
}
