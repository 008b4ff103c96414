// The background: finds passages for every page, badge, keyboard commands, putting the content script into pages that were
// open before. Keeps nothing in variables but what the bundle holds; it may be stopped at any moment.
import sets from 'sayso:sets';
import { buildQuoteIndex } from './annotations/quote-index.ts';
import { annotate } from './engine/annotate.ts';
import { describePatterns } from './engine/describe-patterns.ts';
import { browser } from './platform/browser.ts';
import { handleMessages, sendToTab } from './platform/messages.ts';
import { changeSettings } from './platform/settings.ts';

const index = buildQuoteIndex(sets);

handleMessages({
  'article.annotate': article => {
    const findings = annotate(article, index);
    return { findings, patterns: describePatterns(findings) };
  },
  'badge.set': async ({ count, off }, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return null;
    // The tab may be gone by now; there is nothing to tell anyone then.
    const quiet = () => undefined;
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(quiet);
    await browser.action.setBadgeBackgroundColor({ tabId, color: off ? '#84888f' : '#465a82' }).catch(quiet);
    return null;
  },
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command === 'toggle') {
    // A setting that cannot be kept is told in the popup, which reads it anew; there is no surface here to say it on.
    await changeSettings(now => ({ ...now, paused: !now.paused })).catch(() => undefined);
    return;
  }
  if (tab?.id === undefined || (command !== 'next' && command !== 'previous')) return;
  // A page without our script has no passages to step through.
  await sendToTab(tab.id, 'page.step', { by: command === 'next' ? 1 : -1 }).catch(() => undefined);
});

// Chromium leaves pages that were open before an install or update without a working script; Firefox injects by itself.
browser.runtime.onInstalled.addListener(async () => {
  const matches =
    browser.runtime.getManifest().content_scripts?.flatMap(script => script.matches ?? []) ?? [];
  // Without the `tabs` permission the query still finds the tabs on sites the manifest names.
  const tabs = await browser.tabs.query({ url: matches }).catch(() => []);
  for (const { id, discarded } of tabs)
    if (id !== undefined && !discarded)
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: ['/content.js'] })
        .catch(() => undefined);
});
