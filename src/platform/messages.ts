// Every message between the extension's parts, declared once with its reply. One-shot messages only: ports do not
// survive the back/forward cache or a stopped background.
import type { Annotations } from '../taxonomy/annotations.ts';
import type { FileFormName, WrittenFile } from '../taxonomy/file-forms.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Hiding } from '../taxonomy/hiding.ts';
import type {
  AnnotationDraft,
  AnnotationForm,
  DraftRequest,
  NoticeWords,
  OwnKey,
  RemoveReply,
  SaveReply,
} from '../taxonomy/own-annotations.ts';
import type { Place } from '../taxonomy/place.ts';
import type { WhyNot } from '../taxonomy/why-not.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { browser } from './browser.ts';
import { listenUntil } from './listen-until.ts';
import type { Settings } from './settings-shape.ts';

/** What the content script tells about its page. */
export interface PageState {
  /** 'unsupported': the browser lacks the CSS Custom Highlight API. 'failed': the background gave no answer. */
  readonly status: 'read' | 'not-an-article' | 'paused' | 'site-off' | 'unsupported' | 'failed';
  readonly host: string;
  /** Paragraph-like blocks of the article that were read. */
  readonly blocks: number;
  /** How many the reader hid here one by one; they are not among the findings. */
  readonly hidden: number;
  /** In reading order, those of switched-off kinds too. */
  readonly findings: readonly Finding[];
  /** One for each finding, in the same order. */
  readonly places: readonly Place[];
  readonly patterns: Annotations['patterns'];
  readonly sets: Annotations['sets'];
  /** The outlet's own name, where the page tells it. */
  readonly outlet?: string | undefined;
  /** Of a frame on somebody else's page: it is out of sight now, or small. */
  readonly isAway?: boolean;
}

/** What a page's script hands out for an export. */
export interface PageArticle {
  readonly article: Article;
  /** In reading order, hidden ones too. */
  readonly findings: readonly Finding[];
  /** The document's, not the article's. */
  readonly title: string;
  readonly address: string;
  /** When the article was published, in the page's own words. */
  readonly published?: string | undefined;
}

/** What the reader chose, and what of it depends on the page. */
export interface SiteChoice {
  readonly settings: Settings;
  /** Host of the site that the page belongs to: the publisher's, for a copy in an AMP cache. */
  readonly site: string;
  /** Whether that site is known as a news outlet's, or was chosen by the reader. */
  readonly isNewsSite: boolean;
  /** Of a frame: the page around it is an article itself, and has the say. */
  readonly isBeside: boolean;
}

export interface PageNote {
  /** What is so, in one sentence. */
  readonly title: string;
  /** Why, and what can be done. */
  readonly text: string;
}

/** To a tab's content script. */
export interface TabMessages {
  'page.state': { payload: null; reply: PageState };
  /** All that an export of the page needs. */
  'page.article': { payload: null; reply: PageArticle };
  /** Scrolls to a finding and opens its card. False if it is no longer there. */
  'page.show': { payload: { id: string }; reply: boolean };
  'page.step': { payload: { by: 1 | -1 }; reply: boolean };
  /** A site was withdrawn: a script that is no longer allowed on its page leaves it. */
  'page.recheck': { payload: null; reply: null };
  /** Shows again what the reader hid here one by one. */
  'page.showHidden': { payload: null; reply: null };
  /**
   * Opens the card of the selected words, or copies them with their explanation. Why they have none, if so; null also where
   * nothing is selected.
   */
  'page.explain': { payload: { isCopy: boolean }; reply: WhyNot | null };
  /** Offers a form for the selected words, or for one of the reader's own annotations; or says why not. */
  'page.author': { payload: { id: string } | null; reply: null };
  /** Reads the page although it does not look like an article. */
  'page.annotate': { payload: null; reply: PageState };
  /** Says something on the page: at the selected words, else in the window's corner. */
  'page.say': { payload: PageNote; reply: null };
  /** Panel messages are sent from now on, until one is not answered. */
  'page.follow': { payload: null; reply: PagePlace };
}

/** Which passage is read: ids of that nearest the reading line, and of that whose card is open. */
export interface PagePlace {
  readonly near?: string | undefined;
  readonly open?: string | undefined;
}

/** From a page to the panel beside it, which alone replies. */
export interface PanelMessages {
  /** The page's state is another than before. */
  'panel.changed': { payload: null; reply: true };
  'panel.place': { payload: PagePlace; reply: true };
}

/** To the background. */
export interface BackgroundMessages {
  /** The engine and the sets are loaded once, in the background; pages send their text, which goes no further. */
  'article.annotate': { payload: Article; reply: Annotations };
  /** The name of what a pattern finds in the sentences at a span of the article when they stand alone; null if nothing. */
  'article.alone': { payload: { article: Article; span: Span }; reply: string | null };
  /** Told with it: what else the sending page's script needs to know to act by it. */
  'choice.read': {
    payload: null;
    reply: SiteChoice & { hidden: readonly string[] };
  };
  /** Keeps what the reader wants to see no more, or again. No reply where that failed. */
  'choice.hide': { payload: { what: Hiding; isHidden: boolean; host: string }; reply: boolean };
  /** What the reader needs to write an annotation, or why none can be written there. */
  'annotation.draft': { payload: DraftRequest; reply: AnnotationForm | NoticeWords };
  'annotation.save': { payload: AnnotationDraft; reply: SaveReply };
  'annotation.remove': { payload: OwnKey; reply: RemoveReply };
  /** Null, or why it could not be put back. */
  'annotation.putBack': { payload: { removed: string }; reply: string | null };
  /** What was found on a page as a file. */
  'page.file': { payload: { page: PageArticle; form: FileFormName }; reply: WrittenFile };
  /** A link that scrolls to a passage of the article at that address. */
  'passage.link': { payload: { article: Article; span: Span; address: string }; reply: string };
  /** Whether the sending page is one that is read without being asked. */
  'page.isAllowed': { payload: null; reply: boolean };
  /** Marks shown now in the sending tab; 0 clears the badge. */
  'badge.set': { payload: { count: number; off: boolean }; reply: null };
}

type Any = TabMessages & PanelMessages & BackgroundMessages;
type Reply<K extends keyof Any> = Any[K]['reply'] | Promise<Any[K]['reply']>;
export type Handlers = {
  [K in keyof Any]: (payload: Any[K]['payload'], sender: chrome.runtime.MessageSender) => Reply<K>;
};

/** Asks one frame of a tab; 0 is its page. Rejects when no content script answers there. */
export function sendToFrame<K extends keyof TabMessages>(
  tab: number,
  frameId: number,
  name: K,
  payload: TabMessages[K]['payload'],
): Promise<TabMessages[K]['reply']> {
  return browser.tabs.sendMessage(tab, { name, payload }, { frameId });
}

/**
 * Tells the background. Rejects when the extension was reloaded under this page: Chromium throws there, and whoever waits for an
 * answer is to hear of it as of any other failure.
 */
export async function sendToBackground<K extends keyof BackgroundMessages>(
  name: K,
  payload: BackgroundMessages[K]['payload'],
): Promise<BackgroundMessages[K]['reply']> {
  return browser.runtime.sendMessage({ name, payload });
}

/** Tells the open panels. Rejects when there is none, or none whose page this is. */
export async function sendToPanel<K extends keyof PanelMessages>(
  name: K,
  payload: PanelMessages[K]['payload'],
): Promise<PanelMessages[K]['reply'] | undefined> {
  return browser.runtime.sendMessage({ name, payload });
}

/**
 * Answers the messages named in `handlers` until the signal aborts; leaves all others to other listeners.
 * @param isFrom leaves those of other senders, too.
 */
export function handleMessages(
  handlers: Partial<Handlers>,
  signal?: AbortSignal,
  isFrom: (sender: chrome.runtime.MessageSender) => boolean = () => true,
): void {
  const table = handlers as Record<
    string,
    (payload: unknown, sender: chrome.runtime.MessageSender) => unknown
  >;
  const listen = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    reply: (value: unknown) => void,
  ): boolean => {
    // Only our own pages and scripts may ask; `externally_connectable` is not declared either.
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return false;
    const { name, payload } = message as { name?: unknown; payload?: unknown };
    const handler = typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
    if (!handler || !isFrom(sender)) return false;
    // Within a promise, so that a handler that throws at once also gets its asker a reply.
    new Promise(resolve => resolve(handler(payload, sender))).then(reply, () => reply(undefined));
    return true;
  };
  listenUntil(signal, browser.runtime.onMessage, listen);
}
