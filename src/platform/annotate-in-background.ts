// A page's way to the engine, which lives in the background.
import type { Annotations } from '../taxonomy/annotations.ts';
import type { AnnotationDraft, DraftRequest, OwnKey } from '../taxonomy/own-annotations.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { browser } from './browser.ts';
import { sendToBackground } from './messages.ts';

/** The background may have been stopped while it worked; it is asked once more, not for ever. */
const ATTEMPTS = 2;

/**
 * Asks the background what there is in an article.
 * @param onCutOff called when the extension was reloaded or removed under this page: nobody will ever answer.
 * @throws Error when no answer came.
 */
export async function annotateInBackground(article: Article, onCutOff: () => void): Promise<Annotations> {
  for (let attempt = 1; attempt <= ATTEMPTS && browser.runtime?.id; attempt++) {
    const answer = await sendToBackground('article.annotate', article).catch(() => undefined);
    if (answer) return answer;
  }
  if (!browser.runtime?.id) onCutOff();
  throw new Error('Sayso’s background did not answer.');
}

/** What a page asks the background besides. Each rejects when no answer came. */
export const background = {
  toLink: (article: Article, span: Span, address: string) =>
    sendToBackground('passage.link', { article, span, address }),
  findAlone: (article: Article, span: Span) => sendToBackground('article.alone', { article, span }),
  authoring: {
    draft: (request: DraftRequest) => sendToBackground('annotation.draft', request),
    save: (draft: AnnotationDraft) => sendToBackground('annotation.save', draft),
    remove: (key: OwnKey) => sendToBackground('annotation.remove', key),
    putBack: (removed: string) => sendToBackground('annotation.putBack', { removed }),
  },
};
