// The content script: starts the reader on this page with the reader's settings, and answers the popup. Wiring only.
import './platform/keep-messages.ts';
import { describeDocument } from './page/describe-document.ts';
import { FRAME_SIGHT, type FrameSight } from './page/frame-sight.ts';
import { isHtml } from './page/frames.ts';
import { annotateInBackground, background } from './platform/annotate-in-background.ts';
import { startTellingBadge } from './platform/badge.ts';
import { browser } from './platform/browser.ts';
import { keepMessages } from './platform/keep-messages.ts';
import { leaveWhereNotAllowed } from './platform/leave-page.ts';
import { handleMessages, type PageState } from './platform/messages.ts';
import { keepHiding, startFollowingChoice } from './platform/page-choice.ts';
import { toPageSettings } from './platform/page-settings.ts';
import { PanelAudience } from './platform/panel-audience.ts';
import { startWatchingSets } from './platform/set-changes.ts';
import { takeOver } from './platform/take-over.ts';
import { startReaders } from './reader/page-readers.ts';

function run(): void {
  const stop = takeOver();
  const { signal } = stop;

  // Listeners stand before anything is waited for: whoever injected us may ask at once.
  const started = start(stop);
  const reader = async () => (await started).readers.current().reader;
  handleMessages(
    {
      'page.state': async () => (await started).read(),
      'page.article': async () => {
        const { readers } = await started;
        await readers.whenRead();
        const { reader, document } = readers.current();
        return { ...reader.found(), ...describeDocument(document) };
      },
      'page.show': async ({ id }) => (await reader()).show(id),
      'page.follow': async () => (await started).follow(),
      'page.step': async ({ by }) => (await reader()).step(by),
      'page.explain': async ({ isCopy }) => (await reader()).explain(isCopy),
      'page.author': async payload => (await reader()).author(payload?.id),
      'page.showHidden': async () => (await reader()).showHidden(),
      'page.recheck': () => leaveWhereNotAllowed(stop),
      'page.annotate': async () => {
        const page = await started;
        page.readers.readAnyway();
        return page.read();
      },
      'page.say': async note => (await reader()).say(note),
    },
    signal,
  );
}

async function start(stop: AbortController) {
  const { signal } = stop;
  // A copy from an AMP cache, in a frame: nothing is asked or read until somebody looks at it. See frame.ts.
  const { [FRAME_SIGHT]: sight } = globalThis as { [FRAME_SIGHT]?: FrameSight };
  await sight?.met;
  const panel = new PanelAudience();
  const tellBadge = startTellingBadge(signal);
  const choice = await startFollowingChoice(() => {
    readers.change(toReaderSettings());
    tell();
  }, signal);
  const host = choice.now.site;
  const toReaderSettings = () => {
    const { settings, hidden, isBeside } = choice.now;
    return { ...toPageSettings(settings, host, isBeside), hidden };
  };
  const readers = startReaders(
    {
      document,
      annotate: article => annotateInBackground(article, () => stop.abort()),
      settings: toReaderSettings(),
      hide: (what, isHidden) => keepHiding(what, isHidden, host),
      ...background,
      isNewsSite: choice.now.isNewsSite,
      onChange: () => tell(),
    },
    signal,
  );

  startWatchingSets(() => readers.annotateAnew(), signal);

  function state(): PageState {
    const { status, ...page } = readers.current().reader.state();
    const off = choice.now.settings.paused ? 'paused' : 'site-off';
    return { ...page, status: status === 'off' ? off : status, host, isAway: sight?.isShown === false };
  }

  function tell(): void {
    if (!browser.runtime?.id) stop.abort(); // the extension was reloaded under this page
    if (signal.aborted) return;
    const { reader } = readers.current();
    const marks = reader.status === 'read' && sight?.isShown !== false ? reader.shown : undefined;
    tellBadge(marks);
    if (marks) keepMessages();
    void panel.tell('panel.changed', null, !!sight);
  }

  if (sight) sight.onChange = tell;
  tell();
  const read = () => choice.catchUp().then(() => readers.whenRead().then(state));
  return { readers, read, follow: () => panel.follow(readers, signal) };
}

if (isHtml(document)) run();
