// What the walk remembers of blocks that look alike, so that it need not judge each: by tag and class, within parents that
// are alike too. Asks nothing of the page by itself.
import type { Look } from './block-kind.ts';
import type { Sight } from './sight.ts';
import type { Tag } from './tags.ts';

/**
 * Paragraphs that look alike to a style sheet are alike: after one has been seen, the next ones of the same tag and
 * class, in parents that are alike too, are taken as shown too, up to this many. Asking for each doubles the time of the
 * whole reading; the price is that paragraphs hidden by `:nth-child` alone may be read, at most this many of them.
 */
const TRUSTED_SIBLINGS = 12;

/** What was seen of a block, how many were taken to be like it since, and their child blocks by tag and class. */
export class Like {
  /** How many more are taken to be shown without asking. */
  #trusted = 0;
  #bare: Map<Tag, Like> | undefined;
  #classed: Map<string, Like> | undefined;

  constructor(
    readonly tag: Tag,
    readonly look: Look,
    /** Tag and classes, without those of the element around. */
    readonly ownName: string,
    /** See Place. */
    readonly name: string,
  ) {}

  /** What was seen of a child block that looks the same. */
  find(tag: Tag, className: string | null): Like | undefined {
    const found = className === null ? this.#bare?.get(tag) : this.#classed?.get(className);
    return found?.tag === tag ? found : undefined;
  }

  remember(className: string | null, like: Like): void {
    if (className === null) {
      this.#bare ??= new Map();
      this.#bare.set(like.tag, like);
    } else {
      this.#classed ??= new Map();
      this.#classed.set(className, like);
    }
  }

  /** Whether one more that looks like this is shown; the sight is asked where that is not known of the last ones. */
  isShown(element: Element, sight: Sight): boolean {
    if (this.#trusted > 0) this.#trusted--;
    else if (sight.isShown(element)) this.#trusted = TRUSTED_SIBLINGS;
    else return false;
    return true;
  }
}
