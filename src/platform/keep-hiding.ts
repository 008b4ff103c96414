// Keeps what the reader asked on a card to see no more, or again, where each such wish belongs.
import type { Hiding } from '../taxonomy/hiding.ts';
import { hidePassages } from './hidden-passages.ts';
import { switchSite } from './page-settings.ts';
import { changeSettings } from './settings.ts';

/**
 * @param host of the page it was asked on.
 * @throws Error from the browser when storage is full or fails.
 */
export async function keepHiding(what: Hiding, isHidden: boolean, host: string): Promise<void> {
  if (what.scope === 'passage') await hidePassages(what.keys, isHidden);
  else if (what.scope === 'site') await changeSettings(now => switchSite(now, host, !isHidden));
  else await changeSettings(now => ({ ...now, kinds: { ...now.kinds, [what.category]: !isHidden } }));
}
