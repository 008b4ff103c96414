// What the reader chose, as the background tells it to pages; and what is asked on a card to be seen no more, kept where each
// such wish belongs.
import type { Hiding } from '../taxonomy/hiding.ts';
import { hidePassages, readHiddenPassages } from './hidden-passages.ts';
import type { Handlers } from './messages.ts';
import { switchSite } from './page-settings.ts';
import { changeSettings, readSettings } from './settings.ts';

export const CHOICE_HANDLERS = {
  'choice.read': async () => {
    const [{ settings }, hidden] = await Promise.all([readSettings(), readHiddenPassages()]);
    return { settings, hidden: [...hidden] };
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
