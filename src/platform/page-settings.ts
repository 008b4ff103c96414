// What the reader's settings mean for one site: whether it is read, and how it is switched. Reads and stores nothing.
import { isSiteOf } from './match-patterns.ts';
import type { Settings } from './settings-shape.ts';

/** Whether pages of a host are read and marked, as far as the settings decide. */
export function isOnAt({ paused, sitesOff, where, sitesOnly }: Settings, host: string): boolean {
  return !paused && !isWithin(sitesOff, host) && (where === 'allowed' || isWithin(sitesOnly, host));
}

/** The settings with a site switched on or off, whichever list says so now. */
export function switchSite(settings: Settings, host: string, isOn: boolean): Settings {
  const { sitesOff, sitesOnly } = settings;
  if (!isOn) return { ...settings, sitesOff: [...sitesOff.filter(site => site !== host), host] };
  const others = sitesOff.filter(site => !isWithin([site], host));
  const isMissing = settings.where === 'only' && !isWithin(sitesOnly, host);
  return { ...settings, sitesOff: others, sitesOnly: isMissing ? [...sitesOnly, host] : sitesOnly };
}

/** What a page's reader takes of the settings. @param isBeside beside another article that has the say: this one is not read. */
export function toPageSettings(settings: Settings, host: string, isBeside = false) {
  const { kinds, subtypesOff, marks, colours, print, opens, delay, overview } = settings;
  const isOn = !isBeside && isOnAt(settings, host);
  return { isOn, kinds, subtypesOff, marks, colours, print, opens, delay, overview };
}

/** A host of one label ("localhost") is its own site. */
function isWithin(sites: readonly string[], host: string): boolean {
  return sites.includes(host) || isSiteOf(sites, host);
}
