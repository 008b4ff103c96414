// Sites beyond the manifest's own: asking for them, registering the content script on those that were granted, and telling
// which a page belongs to. The browser's permissions are the only record; nothing is kept beside them.
import { browser } from './browser.ts';
import { isMatch, isSiteOf } from './match-patterns.ts';
import type { TabMessages } from './messages.ts';
import { sendToTab } from './tab-messages.ts';

/** Every web page; what `optional_host_permissions` in the manifest allows to ask for. */
const EVERYWHERE = ['*://*/*'];
const SCRIPT_ID = 'allowed-sites';
const SCRIPT = 'content.js';

/**
 * Asks the reader for one site, or for all (`undefined`), by the browser's own dialog. Works only within a click on a page of
 * the extension. `*.host` is a host and all within it. @returns whether it was granted.
 */
export function requestSites(host: string | undefined): Promise<boolean> {
  return browser.permissions.request({ origins: host === undefined ? EVERYWHERE : [`*://${host}/*`] });
}

/** What the reader allowed in the browser, beyond the manifest's own sites. */
export interface AllowedSites {
  /** Hosts, or `*.host` for a host and all within it; each once. */
  readonly granted: readonly string[];
  readonly isEverywhere: boolean;
}

export async function readAllowedSites(): Promise<AllowedSites> {
  const origins = await readGrantedSites();
  const hosts = origins.filter(origin => !isEverySite(origin)).map(hostOf);
  return { granted: [...new Set(hosts)].sort(), isEverywhere: origins.some(isEverySite) };
}

/**
 * Gives a site back, by its name in `AllowedSites.granted`, or (`undefined`) the permission for all sites.
 * @returns whether it was there to give back.
 */
export async function withdrawSites(site: string | undefined): Promise<boolean> {
  const origins = (await readGrantedSites()).filter(origin =>
    site === undefined ? isEverySite(origin) : hostOf(origin) === site,
  );
  return origins.length > 0 && browser.permissions.remove({ origins });
}

/** Of these hosts, those that the browser does not let us read. */
export async function findClosedSites(hosts: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return hosts.filter(host => !origins.some(origin => isMatch(origin, `https://${host}/`)));
}

/** Host names that are never read, whatever the reader allowed. */
export function listExcludedHosts(): string[] {
  return readOwnScript().excludeMatches.map(hostOf);
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/|\/\*$/g, '');
}

function isEverySite(pattern: string): boolean {
  return pattern === '<all_urls>' || hostOf(pattern) === '*';
}

/** Calls back when a site was granted or taken back, until the signal aborts. */
export function startWatchingSites(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(onChange);
    signal.addEventListener('abort', () => event.removeListener(onChange));
  }
}

/** The sites the reader granted, as match patterns; those of the manifest are not among them. */
export async function readGrantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { matches } = readOwnScript();
  return origins.filter(origin => !matches.includes(origin));
}

/** Whether the reader allowed this very site, by hand: not all sites at once, nor one that the manifest names. */
export async function isChosenSite(url: string): Promise<boolean> {
  const granted = await readGrantedSites();
  return granted.some(pattern => !isEverySite(pattern) && isMatch(pattern, url));
}

/**
 * Whether an address is one that the script stands on without being asked: neither excluded, nor withdrawn by the reader.
 * `permissions.contains` would not tell: Chromium leaves the sites of content scripts out of it, not out of `getAll`.
 */
export async function isAllowed(url: string): Promise<boolean> {
  const isIn = (patterns: readonly string[]) => patterns.some(pattern => isMatch(pattern, url));
  const { origins = [] } = await browser.permissions.getAll();
  return !isIn(readOwnScript().excludeMatches) && isIn(origins);
}

/**
 * Registers the content script on the granted sites and nowhere else. Called whenever they may have changed: the browser
 * drops registrations on an update.
 */
export async function syncSiteScripts(): Promise<void> {
  const granted = await readGrantedSites();
  const { matches, excludeMatches } = readOwnScript();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [SCRIPT],
      matches: granted,
      // Where the manifest puts the script, a second one would only replace the first.
      excludeMatches: [...matches, ...excludeMatches],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Puts the script into one tab, where the browser lets us. */
async function putScriptInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${SCRIPT}`] }).catch(() => undefined);
}

/** Asks a tab in which the reader has just asked for us, by a key or in a menu: our script is put there if it is not yet. */
export async function sendToPage<K extends keyof TabMessages>(
  tabId: number,
  name: K,
  payload: TabMessages[K]['payload'],
): Promise<TabMessages[K]['reply']> {
  await bringScript(tabId);
  return sendToTab(tabId, name, payload);
}

/** Puts our script into a tab where it is not yet, if the browser lets us. */
export async function bringScript(tabId: number): Promise<void> {
  const isThere = await sendToTab(tabId, 'page.state', null).catch(() => undefined);
  if (!isThere) await putScriptInto(tabId);
}

/** Puts the script into the tabs that are open on these sites, those apart on which it must not stand (mail, sign-in). */
export async function injectInto(origins: readonly string[]): Promise<void> {
  // Without the `tabs` permission the query still finds the tabs on sites that we may read, and tells their addresses.
  const tabs = await browser.tabs.query({ url: [...origins] }).catch(() => []);
  for (const { id, url = '', discarded } of tabs)
    if (id !== undefined && !discarded && (await isAllowed(url))) await putScriptInto(id);
}

/** Match patterns of the manifest's content script. */
function readOwnScript(): { matches: string[]; excludeMatches: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return {
    matches: scripts.flatMap(({ matches = [] }) => matches),
    // Firefox tells null where the manifest names none.
    excludeMatches: scripts.flatMap(({ exclude_matches }) => exclude_matches ?? []),
  };
}

/** Whether a host is a news site that the manifest names; caches, whose pages are others', stand in the entry for frames. */
export function isListedSite(host: string): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const matches = scripts.flatMap(({ matches = [], all_frames }) => (all_frames ? [] : matches));
  const domains = matches.map(pattern => pattern.replace(/^.*\*\.|\/\*$/g, ''));
  return isSiteOf(domains, host);
}
