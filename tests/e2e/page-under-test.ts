// A page in a tab as its reader meets it: which words are marked, where the mouse rests, what the card says. Opens none;
// browser-under-test.ts does.
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../build/browsers.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { CATEGORIES, type Category } from '../../src/taxonomy/taxonomy.ts';
import { callInCard } from './closed-root.ts';

export interface Mark {
  readonly category: Category;
  /** White space collapsed. */
  readonly words: string;
  /** Id of the nearest element that has one, else ''. */
  readonly place: string;
}

export class PageUnderTest {
  /** What the page's console and its error handler got. */
  readonly errors: string[] = [];

  constructor(
    readonly kind: BrowserKind,
    readonly page: Page,
    /** As the extension API numbers it. */
    readonly tab: number,
    readonly askState: () => Promise<PageState | undefined>,
  ) {
    page.on('pageerror', error => this.errors.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warn') this.errors.push(message.text());
    });
  }

  /** The document that is looked at. */
  protected get where(): Page | Frame {
    return this.page;
  }

  /** Where that stands in the window, CSS px. */
  protected async readOffset(): Promise<{ x: number; y: number }> {
    return { x: 0, y: 0 };
  }

  /** Waits until our script has read the page, and returns what it says of it. */
  async whenRead(): Promise<PageState> {
    let state: PageState | undefined;
    await expect
      .poll(
        async () => {
          state = await this.askState();
          return state?.status;
        },
        { timeout: 20_000, interval: 50 },
      )
      .toBeDefined();
    return state!;
  }

  /** Marks as painted now, in order of reading. */
  async marks(): Promise<Mark[]> {
    return this.where.evaluate(
      categories => {
        const found = categories.flatMap(category =>
          [...((CSS.highlights.get(`sayso-${category}`) ?? []) as Iterable<Range>)].map(range => ({
            category,
            range,
          })),
        );
        // By where they are shown: in shadow roots, the order of nodes says nothing.
        const topOf = ({ range }: { range: Range }) => range.getClientRects()[0]!;
        found.sort((a, b) =>
          a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
            ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
            : topOf(a).top - topOf(b).top || topOf(a).left - topOf(b).left,
        );
        return found.map(({ category, range }) => ({
          category,
          words: range.toString().replace(/\s+/g, ' ').trim(),
          place: range.startContainer.parentElement?.closest('[id]')?.id ?? '',
        }));
      },
      CATEGORIES as readonly Category[],
    );
  }

  /** Words of the marks of one kind, in order of reading. */
  async words(category: Category): Promise<string[]> {
    return (await this.marks()).filter(mark => mark.category === category).map(mark => mark.words);
  }

  /** Words of the mark whose card is open. */
  current(): Promise<string | undefined> {
    return this.where.evaluate(() => {
      const [range] = (CSS.highlights.get('sayso-current') ?? []) as Iterable<Range>;
      return range?.toString().replace(/\s+/g, ' ').trim();
    });
  }

  /** What the open card reads, or undefined while none is open. */
  card(): Promise<string | undefined> {
    return callInCard(this.kind, this.where, root =>
      [...root.children]
        .filter(child => child.localName !== 'style')
        // biome-ignore lint/performance/useDomNodeTextContent: what is not shown cannot be read.
        .map(child => (child as HTMLElement).innerText)
        .join('\n')
        .trim(),
    );
  }

  /** Selects words of the page, each within one text node, as a mouse would leave them selected; to the end of `until`. */
  async select(words: string, until = words): Promise<void> {
    await this.page.bringToFront();
    const isFound = await this.where.evaluate(
      (words, until) => {
        const find = (words: string) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = (node as Text).data.indexOf(words);
            if (at >= 0) return { node, at };
          }
          return undefined;
        };
        const start = find(words);
        const end = find(until);
        if (start && end)
          getSelection()!.setBaseAndExtent(start.node, start.at, end.node, end.at + until.length);
        return start !== undefined && end !== undefined;
      },
      words,
      until,
    );
    expect(isFound, `${words} … ${until}`).toBe(true);
  }

  /** What stands in a field of the open card; of a choice, what is chosen. */
  fieldInCard(id: 'kind' | 'note' | 'answers'): Promise<string | undefined> {
    return callInCard(
      this.kind,
      this.where,
      (root, id) => {
        const field = root.querySelector(`#${id}`) as HTMLSelectElement | HTMLTextAreaElement;
        return 'selectedOptions' in field ? field.selectedOptions[0]!.text : field.value;
      },
      id,
    );
  }

  /** Whether the keyboard is in that field of the open card. */
  async isInField(id: 'kind' | 'note' | 'answers'): Promise<boolean> {
    return (await callInCard(this.kind, this.where, root => root.activeElement?.id ?? '')) === id;
  }

  /** Moves the mouse to the corner, where nothing is. */
  async moveAway(): Promise<void> {
    await this.page.mouse.move(3, 3);
  }

  /** Rests the mouse on the first line of marked words; the page is scrolled there first. */
  async restOn(words: string): Promise<void> {
    const { x, y } = await this.pointOf(words);
    await this.page.mouse.move(x - 1, y);
    await this.page.mouse.move(x, y);
  }

  /**
   * Lets twice the longest delay of a card (300 ms) pass in the page. Only for what must not happen meanwhile: no other
   * condition tells that it did not.
   */
  async linger(): Promise<void> {
    const start = await this.where.evaluate(() => performance.now());
    await this.where.waitForFunction(start => performance.now() - start > 600, {}, start);
  }

  /** Taps the first line of marked words; the page is scrolled so that they stand in the middle, or at the window's end. */
  async tapOn(words: string, block: 'center' | 'end' = 'center'): Promise<void> {
    const { x, y } = await this.pointOf(words, block);
    await this.page.touchscreen.tap(x, y);
  }

  async clickOn(words: string): Promise<void> {
    const { x, y } = await this.pointOf(words);
    await this.page.mouse.click(x, y);
  }

  /** Moves the mouse onto the open card, in steps as a hand would. */
  async moveToCard(): Promise<void> {
    const box = await callInCard(this.kind, this.where, root => {
      const { x, y, width, height } = (root.querySelector('[popover]') as Element).getBoundingClientRect();
      return { x: x + width / 2, y: y + Math.min(height / 2, 24) };
    });
    if (!box) throw new Error('No card is open.');
    const { x, y } = await this.readOffset();
    await this.page.mouse.move(box.x + x, box.y + y, { steps: 12 });
  }

  /** Clicks a button of the card by its words or label. */
  async pressInCard(name: string): Promise<void> {
    const point = await callInCard(
      this.kind,
      this.where,
      (root, name) => {
        const button = [...root.querySelectorAll('button, a, [role=button]')].find(element =>
          `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.includes(name),
        );
        if (!button) return null;
        button.scrollIntoView({ block: 'nearest', behavior: 'instant' }); // the card may scroll
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      name,
    );
    if (!point) throw new Error(`The card has no button “${name}”. It reads: ${await this.card()}`);
    const { x, y } = await this.readOffset();
    await this.page.mouse.move(point.x + x, point.y + y, { steps: 12 });
    await this.page.mouse.click(point.x + x, point.y + y);
  }

  /** The middle of the first line of marked words, scrolled into view. In CSS px of the viewport. */
  private async pointOf(
    words: string,
    block: ScrollLogicalPosition = 'center',
  ): Promise<{ x: number; y: number }> {
    // A tab behind another gets no frames, and what waits for one never happens.
    await this.page.bringToFront();
    const point = await this.where.evaluate(
      (categories, words, block) => {
        const range = categories
          .flatMap(category => [...((CSS.highlights.get(`sayso-${category}`) ?? []) as Iterable<Range>)])
          .find(range => range.toString().replace(/\s+/g, ' ').trim() === words);
        if (!range) return null;
        range.startContainer.parentElement?.scrollIntoView({ block, behavior: 'instant' });
        const box = [...range.getClientRects()].find(box => box.width > 4)!;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      CATEGORIES as readonly Category[],
      words,
      block,
    );
    if (!point) throw new Error(`“${words}” is not marked.`);
    const { x, y } = await this.readOffset();
    return { x: point.x + x, y: point.y + y };
  }
}
