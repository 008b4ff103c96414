// The background: finds passages for every page, badge, keyboard commands, putting the content script into pages that were
// open before. Keeps nothing in variables but what the bundle and storage hold; it may be stopped at any moment.
import './platform/bind-messages.ts';
import bundled from 'sayso:sets';
import { buildQuoteIndex } from './annotations/quote-index.ts';
import { toTextFragmentLink } from './annotations/text-fragment.ts';
import { toAuthorHandlers } from './author/own-annotations.ts';
import { annotate } from './engine/annotate.ts';
import { describeOrigins } from './engine/describe-origins.ts';
import { findAlone } from './engine/find-alone.ts';
import { toPageFile } from './exchange/page-file.ts';
import { toPublishedAddress } from './platform/amp-cache.ts';
import { browser } from './platform/browser.ts';
import { CHOICE_HANDLERS } from './platform/choice-handlers.ts';
import { listenForCommands } from './platform/commands.ts';
import { createMenus, handleMenus } from './platform/context-menus.ts';
import { handleMessages } from './platform/messages.ts';
import { clearRemainders, readActiveSets, readSetRevision } from './platform/set-store.ts';
import { readSettings } from './platform/settings.ts';
import { injectInto, isAllowed, readGrantedSites, syncSiteScripts } from './platform/site-access.ts';
import { sendToAllFrames } from './platform/tab-messages.ts';
import { showCount } from './tab/count-on-button.ts';
import { carryOutChoice } from './tab/menu-control.ts';
import type { Article } from './text/article.ts';
import { MENU_WORDS } from './view/page-words.ts';
import { toCardWords, toFoundName, withWords } from './view/wording.ts';
import { allInOurWords } from './words/pattern-words.ts';

/** The sets that are on and their index: read once, and anew when they have changed. */
let active: { readonly revision: string; readonly read: ReturnType<typeof readSets> } | undefined;
async function readSets() {
  const sets = await readActiveSets(bundled);
  return { sets, index: buildQuoteIndex(sets) };
}
async function find(article: Article) {
  const revision = await readSetRevision();
  if (active?.revision !== revision) active = { revision, read: readSets() };
  const { sets, index } = await active.read;
  return { findings: annotate(article, index), sets };
}

handleMessages({
  ...CHOICE_HANDLERS,
  ...toAuthorHandlers(find),
  'article.annotate': async article => {
    const { findings, sets } = await find(article);
    const told = describeOrigins(findings, sets);
    return { ...told, findings: withWords(findings), patterns: allInOurWords(told.patterns) };
  },
  'article.alone': ({ article, span }) => {
    const found = findAlone(article, span);
    return found ? toFoundName(found.category, toCardWords(found)) : null;
  },
  'page.file': async ({ page, form }) => {
    const { settings } = await readSettings();
    return toPageFile({ ...page, address: toPublishedAddress(page.address) }, form, new Date(), settings);
  },
  'passage.link': ({ article, span, address }) =>
    toTextFragmentLink(toPublishedAddress(address), article, span),
  'page.isAllowed': (_, sender) => isAllowed(sender.url ?? ''),
  'badge.set': async (told, { tab }) => {
    if (tab?.id !== undefined) await showCount(tab.id, told);
    return null;
  },
});

listenForCommands();

// Pages that were open before an install or update have no working script in Chromium. On sites the reader granted they get
// one; the manifest's own sites wait for their next load, for only a host permission lets a script in by hand. Firefox
// injects by itself.
browser.runtime.onInstalled.addListener(async ({ reason }) => {
  // Once, when Sayso comes; an update is no reason to come between anybody and their reading.
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('welcome/welcome.html') }).catch(() => undefined);
  await createMenus(MENU_WORDS);
  // Nobody waits for it, and the next update tries again.
  await clearRemainders().catch(() => undefined);
  await syncSiteScripts();
  await injectInto(await readGrantedSites());
});

// A choice in the menu lets us onto the page, as the toolbar button does.
handleMenus((item, tabId) => void carryOutChoice(item, tabId));

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await syncSiteScripts();
  await injectInto(origins);
});

browser.permissions.onRemoved.addListener(async () => {
  await syncSiteScripts();
  // Scripts that stand on pages of a site that is no longer allowed are told; each asks whether it may stay.
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id = -1 }) => sendToAllFrames(id, 'page.recheck', null).catch(() => undefined)),
  );
});
