// What the reader chose, as the background tells it to pages; and what is asked on a card to be seen no more, kept where each
// such wish belongs.
import type { Hiding } from '../taxonomy/hiding.ts';
import { hidePassages, readHiddenPassages } from './hidden-passages.ts';
import type { Handlers } from './messages.ts';
import { switchSite } from './page-settings.ts';
import { changeSettings, readSettings } from './settings.ts';
import { isChosenSite, isListedSite } from './site-access.ts';

export const CHOICE_HANDLERS = {
  'choice.read': async (_, { url = '' }) => {
    const [{ settings }, hidden, isNewsSite] = await Promise.all([
      readSettings(),
      readHiddenPassages(),
      isNewsSiteAt(url),
    ]);
    return { settings, hidden: [...hidden], isNewsSite };
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
async function isNewsSiteAt(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  return isListedSite(new URL(url).hostname) || isChosenSite(url).catch(() => false);
}
