// The content script: starts the reader on this page with the reader's settings, and answers the popup. Wiring only.
import sets from 'sayso:sets';
import { buildQuoteIndex } from './annotations/quote-index.ts';
import { browser } from './platform/browser.ts';
import { handleMessages, type PageState, sendToBackground } from './platform/messages.ts';
import { readSettings, type Settings, startWatchingSettings } from './platform/settings.ts';
import { type Reader, type ReaderSettings, startReader } from './reader/reader.ts';

/** Replaced scripts of ours: after an update the old one is still there, deaf to the browser but holding marks. */
const RETIRE = 'sayso:retire';

const NOTHING = { status: 'not-an-article', blocks: 0, findings: [] } as const;

async function run(): Promise<void> {
  // Any other copy of this script on the page steps back: only ours is in touch with the extension as it is now.
  document.dispatchEvent(new CustomEvent(RETIRE));
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener(RETIRE, () => stop.abort(), { signal });

  const host = location.hostname;
  const { settings } = await readSettings();
  if (signal.aborted) return;
  let current = settings;
  // The first reading happens, and is told of, while it is being started.
  let reader: Reader | undefined;
  reader = startReader(
    { document, index: buildQuoteIndex(sets), settings: toReaderSettings(current, host), onChange: tell },
    signal,
  );

  function state(): PageState {
    const { status, blocks, findings } = reader?.state() ?? NOTHING;
    const why = current.paused ? 'paused' : current.sitesOff.includes(host) ? 'site-off' : status;
    return { status: why === 'off' ? 'paused' : why, host, blocks, findings };
  }

  function tell(): void {
    if (!browser.runtime?.id) {
      stop.abort(); // the extension was reloaded under this page
      return;
    }
    const { findings } = state();
    const count = findings.filter(({ category }) => current.kinds[category]).length;
    const payload = { count: state().status === 'read' ? count : 0, off: state().status !== 'read' };
    sendToBackground('badge.set', payload).catch(() => undefined);
  }

  const apply = (next: Settings) => {
    current = next;
    reader?.change(toReaderSettings(next, host));
    tell();
  };
  startWatchingSettings(read => apply(read.settings), signal);
  // A page that comes back from the cache has missed what was changed meanwhile.
  addEventListener(
    'pageshow',
    event => event.persisted && readSettings().then(read => apply(read.settings)),
    {
      signal,
    },
  );
  handleMessages(
    {
      'page.state': state,
      'page.show': ({ id }) => reader?.show(id) ?? false,
      'page.step': ({ by }) => reader?.step(by) ?? false,
      'page.annotate': () => {
        reader?.readAnyway();
        return state();
      },
    },
    signal,
  );
  tell();
}

function toReaderSettings(settings: Settings, host: string): ReaderSettings {
  return {
    isOn: !settings.paused && !settings.sitesOff.includes(host),
    kinds: settings.kinds,
    marks: settings.marks,
  };
}

// XML, plain text and images have no article; a frame may have no document element any more.
if (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') void run();
