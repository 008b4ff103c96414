// How a browser under test shows pages: light or dark, in forced colours, as printed, and what it tells them of the pointer.
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../build/browsers.ts';
import { evaluateInFirefox } from './bidi.ts';

/** Where Firefox keeps what tests change in it. */
const CHANGED_PREFS = [
  'layout.css.prefers-color-scheme.content-override',
  'browser.display.document_color_use',
  'ui.primaryPointerCapabilities',
];

export class LooksUnderTest {
  constructor(
    private readonly kind: BrowserKind,
    private readonly browser: Browser,
  ) {}

  /** Shows a page as on a system that is set to light or dark; in Firefox all pages, until the next test. */
  async setTheme(theme: 'light' | 'dark', page: Page): Promise<void> {
    if (this.kind === 'firefox')
      await evaluateInFirefox(
        this.browser,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1}); 'done'`,
      );
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  }

  /** Shows a page as on a system with forced colours; in Firefox all pages, until the next test. */
  async setForcedColours(isForced: boolean, page: Page): Promise<void> {
    if (this.kind === 'firefox') {
      await evaluateInFirefox(
        this.browser,
        `Services.prefs.setIntPref('browser.display.document_color_use', ${isForced ? 2 : 0}); 'done'`,
      );
      return;
    }
    const session = await page.createCDPSession();
    const value = isForced ? 'active' : 'none';
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  }

  /** Shows a page as it is printed; in Firefox, whose driver cannot, as its own tools for developers do. */
  async showAsPrinted(page: Page): Promise<void> {
    await page.bringToFront();
    if (this.kind === 'firefox')
      await evaluateInFirefox(
        this.browser,
        `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'; 'done'`,
      );
    else await page.emulateMediaType('print');
  }

  /** Firefox only: from now on its pages are told that the pointer is a finger, or what it really is. */
  async useFingers(isFinger: boolean): Promise<void> {
    if (this.kind !== 'firefox') return;
    const pref = isFinger
      ? `setIntPref('ui.primaryPointerCapabilities', 1)`
      : `clearUserPref('ui.primaryPointerCapabilities')`;
    await evaluateInFirefox(this.browser, `Services.prefs.${pref}; 'done'`);
  }

  /** Shows all pages as a browser nobody has set does; in Chromium each page has its own looks. */
  async reset(): Promise<void> {
    if (this.kind !== 'firefox') return;
    const clear = CHANGED_PREFS.map(pref => `Services.prefs.clearUserPref('${pref}');`).join('');
    await evaluateInFirefox(this.browser, `${clear} 'done'`);
  }
}
