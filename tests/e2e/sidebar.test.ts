// The panel in Firefox's own sidebar: it tells of the page in the tab beside it, leads there, and goes along to another tab. All
// else that the panel does, panel.test.ts tries in a tab.
import { expect, it } from 'vitest';
import { OTHER_PAGE, quotesByCategory, toArticlePage } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInOwnBrowsers } from './in-browsers.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const DENIAL = 'Putin spokesman Dmitri Peskov denied to the paper';

describeInOwnBrowsers(
  'the sidebar',
  browser => {
    it('lists the passages of the page beside it, leads to one, and follows to another tab', async () => {
      const page = await browser().open(FORTUNE, toArticlePage());
      await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(quotesByCategory().denial));
      await browser().controls.openSidebar();
      await page.page.bringToFront();
      await eventually(() => browser().controls.sidebarText()).toContain('How this story knows');
      await eventually(() => browser().controls.sidebarText()).toContain(DENIAL);
      await browser().controls.pressInSidebar(DENIAL);
      await eventually(async () => (await page.card()) ?? '').toContain('Peskov');

      const other = await browser().open('https://example.com/', OTHER_PAGE);
      await other.page.bringToFront();
      await eventually(() => browser().controls.sidebarText()).not.toContain(DENIAL);
    });
  },
  ['firefox'],
);
