// What the reader chose, as the background tells it to pages; and what is asked on a card to be seen no more, kept where each
// such wish belongs.
import type { Hiding } from '../taxonomy/hiding.ts';
import { toSite } from './amp-cache.ts';
import { hidePassages, readHiddenPassages } from './hidden-passages.ts';
import { type Handlers, sendToFrame } from './messages.ts';
import { switchSite } from './page-settings.ts';
import { changeSettings, readSettings } from './settings.ts';
import { isChosenSite, isListedSite } from './site-access.ts';
import { noteFrame } from './tab-messages.ts';

export const CHOICE_HANDLERS = {
  'choice.read': async (_, { url = '', tab, frameId = 0, documentLifecycle }) => {
    const site = toSite(url);
    // Chromium numbers a page like a frame while it is only prepared.
    const isFrame = frameId !== 0 && documentLifecycle !== 'prerender';
    const [{ settings }, hidden, isNewsSite, isBeside] = await Promise.all([
      readSettings(),
      readHiddenPassages(),
      isNewsSiteAt(url, site),
      isFrame && tab?.id !== undefined && isBesideArticle(tab.id, frameId),
    ]);
    return { settings, hidden: [...hidden], site, isNewsSite, isBeside };
  },
  'choice.hide': async ({ what, isHidden, host }) => {
    await keepHiding(what, isHidden, host);
    return true;
  },
} satisfies Partial<Handlers>;

/**
 * @param host of the page it was asked on.
 * @throws Error from the browser when storage is full or fails.
 */
async function keepHiding(what: Hiding, isHidden: boolean, host: string): Promise<void> {
  if (what.scope === 'passage') await hidePassages(what.keys, isHidden);
  else if (what.scope === 'site') await changeSettings(now => switchSite(now, host, !isHidden));
  else await changeSettings(now => ({ ...now, kinds: { ...now.kinds, [what.category]: !isHidden } }));
}

/** Who allows a site by hand wants it read as one of the listed is. Never rejects. */
async function isNewsSiteAt(url: string, site: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const published = `${new URL(url).protocol}//${site}/`;
  return isListedSite(site) || isChosenSite(published).catch(() => false);
}

/** Notes a frame that our script stands in. @returns whether the page around it, not always one with our script, is an article. */
async function isBesideArticle(tab: number, frame: number): Promise<boolean> {
  await noteFrame(tab, frame);
  const around = await sendToFrame(tab, 0, 'page.state', null).catch(() => undefined);
  return around?.status === 'read';
}
