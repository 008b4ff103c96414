// The tab that a popup or panel is about: what its page is, what the reader chose, and what can be done about either.
// Draws nothing: whoever shows it is called back when anything has changed.
import { browser } from '../platform/browser.ts';
import { sendToBackground } from '../platform/messages.ts';
import { switchSite } from '../platform/page-settings.ts';
import { saveFile } from '../platform/save-file.ts';
import {
  changeSettings,
  DEFAULTS,
  LockedSetting,
  type ReadSettings,
  readSettings,
  startWatchingSettings,
} from '../platform/settings.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { requestSites } from '../platform/site-access.ts';
import { sendToTab } from '../platform/tab-messages.ts';
import type { FileFormName, WrittenFile } from '../taxonomy/file-forms.ts';
import type { Category } from '../taxonomy/taxonomy.ts';
import type { PageActions, TabPage } from '../view/page-model.ts';
import { TROUBLE_WORDS } from '../view/page-words.ts';
import { type Expectation, readTabPage } from './tab-page.ts';

export class TabControl {
  tab: chrome.tabs.Tab | undefined;
  page: TabPage = { state: 'loading' };
  /** What was found is on the clipboard, and nothing else has been shown since. */
  isCopied = false;
  #read: ReadSettings = DEFAULTS;
  #failure: string | undefined;
  /** Counts the questions asked: an answer that a later question has overtaken is thrown away. */
  #asked = 0;
  readonly #expectation: Expectation;
  readonly #onChange: () => void;

  /** @param onChange draws anew. */
  constructor(expectation: Expectation, onChange: () => void) {
    this.#expectation = expectation;
    this.#onChange = onChange;
  }

  get settings(): Settings {
    return this.#read.settings;
  }

  get policy(): ReadSettings['policy'] {
    return this.#read.policy;
  }

  /** Sentences for the reader: about settings, and about what failed last. */
  get problems(): string[] {
    return [...this.#read.problems, ...(this.#failure ? [this.#failure] : [])];
  }

  /** What can be done in every state. */
  readonly actions: PageActions & {
    onKind(category: Category, isOn: boolean): void;
    onShow(id: string): void;
  } = {
    onKind: (category, isOn) => this.#change(now => ({ ...now, kinds: { ...now.kinds, [category]: isOn } })),
    onSite: isOn => this.#change(now => switchSite(now, this.#host, isOn)),
    onShowHidden: () =>
      void this.attempt(async () => {
        await sendToTab(this.tab?.id ?? -1, 'page.showHidden', null);
        await this.refresh();
      }, TROUBLE_WORDS.stillHidden),
    onResume: () => this.#change(now => ({ ...now, paused: false })),
    onShow: id => void this.attempt(() => sendToTab(this.tab?.id ?? -1, 'page.show', { id })),
    onSave: form => void this.attempt(async () => saveFile(await this.#write(form))),
    onCopy: () =>
      void this.attempt(async () => {
        const { text } = await this.#write('markdown');
        await navigator.clipboard.writeText(text);
        this.isCopied = true;
      }, TROUBLE_WORDS.notCopied),
    onAllow: () => this.#allow(this.#host),
    onAllowEverywhere: () => this.#allow(undefined),
    onReadPage: () =>
      void this.attempt(async () => {
        const target = { tabId: this.tab?.id ?? -1 };
        if (this.page.state === 'not-allowed')
          await browser.scripting.executeScript({ target, files: ['/content.js'] });
        await sendToTab(target.tabId, 'page.annotate', null);
        await this.refresh();
      }),
  };

  /** Reads settings and page, and follows the settings from then on. @param tab found by `findTab`. */
  async start(tab: Promise<chrome.tabs.Tab | undefined>): Promise<void> {
    startWatchingSettings(next => {
      this.#read = next;
      void this.refresh();
    }, new AbortController().signal);
    [this.tab, this.#read] = await Promise.all([tab, readSettings()]);
    await this.refresh();
  }

  /** Asks the page anew. */
  async refresh(more: Expectation = {}): Promise<void> {
    const asked = ++this.#asked;
    const page = await readTabPage(this.tab, this.settings, { ...this.#expectation, ...more });
    if (asked !== this.#asked) return;
    this.#show(page);
  }

  /** Another tab stands beside us, or another page in it. */
  async look(tab: chrome.tabs.Tab | undefined): Promise<void> {
    const isOther = tab?.id !== this.tab?.id || tab?.status === 'loading';
    this.tab = tab;
    if (isOther) this.#show({ state: 'loading' });
    await this.refresh();
  }

  #show(page: TabPage): void {
    this.page = page;
    this.isCopied = false;
    this.#onChange();
  }

  /** Does what the reader asked for; if it fails, that is one of the problems. */
  async attempt(work: () => Promise<unknown>, complaint = TROUBLE_WORDS.noAnswer): Promise<void> {
    try {
      await work();
      this.#failure = undefined;
    } catch (error) {
      this.#failure = error instanceof LockedSetting ? error.message : complaint;
    }
    this.#onChange();
  }

  async #write(form: FileFormName): Promise<WrittenFile> {
    const page = await sendToTab(this.tab?.id ?? -1, 'page.article', null);
    return sendToBackground('page.file', { page, form });
  }

  get #host(): string {
    return 'host' in this.page ? this.page.host : '';
  }

  #change(to: (now: Settings) => Settings): void {
    void this.attempt(() => changeSettings(to), TROUBLE_WORDS.notKept);
  }

  /** Must ask within the click itself: browsers show no dialog later. The background then puts the script there. */
  #allow(host: string | undefined): void {
    const asked = requestSites(host);
    void this.attempt(async () => {
      if (await asked) await this.refresh({ isComing: true });
    }, TROUBLE_WORDS.notAsked);
  }
}
