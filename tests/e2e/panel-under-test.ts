// The panel, opened as a tab on a given page: reads it and uses it as a reader would, by role and words.
import type { ElementHandle, Page } from 'puppeteer-core';

export interface ListedRow {
  /** As a screen reader is given it. */
  readonly name: string;
  readonly words: string;
  readonly meta: string;
  readonly place: string;
  readonly isCurrent: boolean;
  readonly isReply: boolean;
}

export class PanelUnderTest {
  constructor(readonly page: Page) {}

  /** All that can be read in it now. */
  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown cannot be read.
    return this.page.evaluate(() => document.body.innerText);
  }

  rows(): Promise<ListedRow[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.passage')].map(row => ({
        name: row.getAttribute('aria-label') ?? '',
        words: row.querySelector('.quote')?.textContent ?? '',
        meta: row.closest('.head')?.querySelector('.meta')?.textContent ?? '',
        place: row.closest('.head')?.querySelector('.place')?.textContent ?? '',
        isCurrent: row.getAttribute('aria-current') === 'true',
        isReply: row.closest('.replies') !== null,
      })),
    );
  }

  /** Words of the rows, from first to last. */
  async words(): Promise<string[]> {
    return (await this.rows()).map(({ words }) => words);
  }

  /** Words of the row that stands for the passage that is read now. */
  async current(): Promise<string | undefined> {
    return (await this.rows()).find(({ isCurrent }) => isCurrent)?.words;
  }

  /** Whether the current row can be seen between what stays at the top and at the bottom. */
  isCurrentInView(): Promise<boolean> {
    return this.page.evaluate(() => {
      const row = document.querySelector('.passage[aria-current]')?.getBoundingClientRect();
      const body = document.querySelector('.body')?.getBoundingClientRect();
      if (!row || !body) return false;
      const top = document.elementFromPoint(row.left + row.width / 2, row.top + 4);
      return row.top >= body.top && row.top < body.bottom && top?.closest('.passage') !== null;
    });
  }

  /** Accessible name of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    });
  }

  /** Clicks a button by its words, or by its name where it shows none. */
  async press(name: RegExp): Promise<void> {
    await this.page.bringToFront();
    for (let attempt = 1; ; attempt++) {
      const found = await this.find(name);
      if (!found) throw new Error(`The panel has no button ${name}. It reads:\n${await this.text()}`);
      try {
        return await found.click();
      } catch (error) {
        // What came of the click before may draw the list anew between our look at it and the click.
        if (attempt === 3 || !/detached/.test(String(error))) throw error;
      }
    }
  }

  private async find(name: RegExp): Promise<ElementHandle<Element> | undefined> {
    const handle = await this.page.evaluateHandle(
      (source, flags) =>
        [...document.querySelectorAll('button, summary')].find(
          button =>
            button.checkVisibility() &&
            new RegExp(source, flags).test(
              `${button.getAttribute('aria-label') ?? ''} ${button.textContent}`,
            ),
        ) ?? null,
      name.source,
      name.flags,
    );
    return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
  }
}
