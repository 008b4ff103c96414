// The popup, opened as a tab on a given page: reads it and uses it as a reader would, by role and words.
import type { ElementHandle, Page } from 'puppeteer-core';

export class PopupUnderTest {
  constructor(readonly page: Page) {}

  /** All that can be read in it now. */
  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown cannot be read.
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Whether a switch is on; undefined if there is none of that name. */
  isOn(name: RegExp): Promise<boolean | undefined> {
    return this.find('[role=switch], input[type=checkbox], input[type=radio]', name).then(found =>
      found?.evaluate(element =>
        element instanceof HTMLInputElement
          ? element.checked
          : element.getAttribute('aria-checked') === 'true',
      ),
    );
  }

  async flip(name: RegExp): Promise<void> {
    await this.click('[role=switch], input[type=checkbox], input[type=radio]', name);
  }

  /** Clicks a button, or a passage of the list, by its words. */
  async press(name: RegExp): Promise<void> {
    await this.click('button:not([role=switch])', name);
  }

  private async click(selector: string, name: RegExp): Promise<void> {
    await this.page.bringToFront();
    for (let attempt = 1; ; attempt++) {
      const found = await this.find(selector, name);
      if (!found)
        throw new Error(`The popup has no ${selector} named ${name}. It reads:\n${await this.text()}`);
      try {
        return await found.click();
      } catch (error) {
        // What came of the click before may draw the list anew between our look at it and the click.
        if (attempt === 3 || !/detached|not clickable/.test(String(error))) throw error;
      }
    }
  }

  /** The first shown element whose accessible name fits: its aria-label, what labels it, or its own words. */
  private async find(selector: string, name: RegExp): Promise<ElementHandle<Element> | undefined> {
    const handle = await this.page.evaluateHandle(
      (selector, source, flags) =>
        [...document.querySelectorAll(selector)].find(element => {
          const labels = (element.getAttribute('aria-labelledby') ?? '')
            .split(' ')
            .map(id => document.getElementById(id)?.textContent ?? '');
          const name =
            element.getAttribute('aria-label') ??
            (labels.join(' ').trim() || element.closest('label')?.textContent || element.textContent);
          return element.checkVisibility() && new RegExp(source, flags).test(name ?? '');
        }) ?? null,
      selector,
      name.source,
      name.flags,
    );
    return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
  }
}
