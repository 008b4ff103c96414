// Starts a browser with a built extension in a throw-away profile, headed or headless. Finds no browser and serves no
// page; browsers.ts and serve.ts do.
import {
  type Browser,
  type LaunchOptions as LaunchOptionsOfPuppeteer,
  launch,
  type Page,
} from 'puppeteer-core';
import type { BrowserKind } from './browsers.ts';
import { GECKO_ID } from './manifests.ts';

export interface Launched {
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
}

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** Path of the browser's program. */
  readonly executable: string;
  /** Absolute path of the unpacked extension. */
  readonly extension: string;
  readonly isHeadless: boolean;
  /** Port on this machine of the proxy that all requests go through; without it they go straight. */
  readonly proxy?: number | undefined;
  /** Chromium only: an origin without encryption, such as `http://news.example`, that has what encrypted ones have. */
  readonly trusted?: string | undefined;
  /** Chromium only: folder of a profile that is kept, in place of a throw-away one. */
  readonly profile?: string | undefined;
  /** Chromium only: a window without a screen has a mouse, as most have; otherwise it has nothing to point with. */
  readonly hasMouse?: boolean | undefined;
  /** In place of what the browser would find in its environment. */
  readonly environment?: Readonly<Record<string, string>> | undefined;
}

// Firefox makes up an extension's origin anew in each profile unless told; any UUID does.
const FIREFOX_UUID = '6b0c3a5e-6f0e-4d53-9a56-5d8f2f6b7a10';

/** A page in a test or a screenshot; a window on a screen keeps its own size. */
const VIEWPORT = { width: 1280, height: 900 };

/** A cold Firefox takes 20 s on a busy machine with two cores. */
const START_TIMEOUT = 60_000;

const CHROMIUM_ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** @throws Error from puppeteer when the browser does not start or refuses the extension. */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const shared = {
    executablePath: options.executable,
    headless: options.isHeadless,
    defaultViewport: options.isHeadless ? VIEWPORT : null,
    timeout: START_TIMEOUT,
    ...(options.environment && { env: { ...process.env, ...options.environment } }),
  };
  if (options.kind === 'firefox') {
    const browser = await launch({
      ...shared,
      browser: 'firefox',
      // Lets a client open moz-extension:// pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
        ...(options.proxy && toProxyPrefs(options.proxy)),
      },
    });
    await installOrClose(browser, options.extension);
    return { browser, origin: `moz-extension://${FIREFOX_UUID}` };
  }
  // Chrome from 137 ignores --load-extension; installing over the pipe works in every Chromium.
  const args = options.proxy ? [`--proxy-server=127.0.0.1:${options.proxy}`] : [];
  if (options.trusted)
    args.push(
      `--unsafely-treat-insecure-origin-as-secure=${options.trusted}`,
      '--disable-features=HttpsUpgrades',
    );
  // Blink's own numbers: a pointer that is fine (4) and can hover (2).
  if (options.hasMouse)
    args.push(
      '--blink-settings=availablePointerTypes=4,primaryPointerType=4,availableHoverTypes=2,primaryHoverType=2',
    );
  const browser = await launchChromium({
    ...shared,
    enableExtensions: true,
    args,
    ...(options.profile && { userDataDir: options.profile }),
  });
  const id = await installOrClose(browser, options.extension);
  return { browser, origin: `chrome-extension://${id}` };
}

function toProxyPrefs(port: number): Record<string, string | number> {
  const hosts = ['http', 'ssl'].flatMap(scheme => [
    [`network.proxy.${scheme}`, '127.0.0.1'],
    [`network.proxy.${scheme}_port`, port],
  ]);
  return { 'network.proxy.type': 1, ...Object.fromEntries(hosts) };
}

/** Chromium without the extension, headless, for scripts that are injected into pages. */
export function launchPlainChromium(executable: string): Promise<Browser> {
  return launchChromium({
    executablePath: executable,
    headless: true,
    defaultViewport: VIEWPORT,
    timeout: START_TIMEOUT,
  });
}

async function launchChromium(options: LaunchOptionsOfPuppeteer): Promise<Browser> {
  const start = (...more: string[]) =>
    launch({ ...options, pipe: true, args: [...CHROMIUM_ARGS, ...(options.args ?? []), ...more] });
  // Chromium's sandbox refuses to run as root.
  if (process.getuid?.() === 0) return start('--no-sandbox');
  return start().catch(error => {
    // Nor does it run in containers without user namespaces. Without a screen only our own pages are opened.
    if (options.headless && /sandbox/i.test(String(error))) return start('--no-sandbox');
    throw error;
  });
}

async function installOrClose(browser: Browser, extension: string): Promise<string> {
  try {
    const before = await browser.pages();
    const id = await browser.installExtension(extension);
    await closeWelcome(browser, before);
    return id;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Waits for the page that greets whoever installs Sayso, and closes it: it comes by itself, a moment later, and would stand
 * before the page that is to be seen. @throws Error when it does not come.
 */
async function closeWelcome(browser: Browser, before: readonly Page[]): Promise<void> {
  for (const deadline = performance.now() + PATIENCE; performance.now() < deadline; ) {
    const welcome = (await browser.pages()).find(page => !before.includes(page));
    // Until the document stands, Firefox answers questions about it with errors. It tells no address of such a page.
    const isDrawn = await welcome?.$('.welcome').catch(() => null);
    if (isDrawn) return welcome?.close();
    await new Promise(resolve => setTimeout(resolve, BETWEEN_QUESTIONS));
  }
  throw new Error('The welcome page did not open after Sayso was installed.');
}

/** Milliseconds: how long a page may take, after which it is opened anew; how long to let Firefox be after an error. */
const PATIENCE = 30_000;
const OPENED_ANEW_AFTER = 5_000;
const BETWEEN_QUESTIONS = 250;

/** Opens a page of the extension in a tab; resolves once `selector` is there. */
export async function openExtensionPage(
  { browser, origin }: Launched,
  path: string,
  selector: string,
): Promise<Page> {
  const page = await browser.newPage();
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    // In Firefox goto never settles on moz-extension:// (no load event is reported); what counts is the selector.
    page.goto(`${origin}/${path}`).catch(() => {});
    const anew = performance.now() + OPENED_ANEW_AFTER;
    for (let left = OPENED_ANEW_AFTER; left > 0; left = anew - performance.now()) {
      try {
        await page.waitForSelector(selector, { timeout: left });
        return page;
      } catch (error) {
        if (performance.now() > deadline) throw error;
        // While the document is being replaced Firefox answers every question with an error, at once. Opening the page
        // again on each of them would keep it from ever standing.
        await new Promise(resolve => setTimeout(resolve, BETWEEN_QUESTIONS));
      }
    }
  }
}
