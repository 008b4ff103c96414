// A way into the card's closed shadow root, which no script of a page has: the browser's own debugging protocol. Knows
// nothing of what the card holds.
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../build/browsers.ts';
import { bidiOf, contextOf } from './bidi.ts';

/**
 * Our one element: no page of the tests has others there. A modal dialog holds it when its words are marked. By the prototype: the
 * page may have a form of the method's name.
 */
const hostIn = (document: string) =>
  `Document.prototype.querySelector.call(${document}, 'html > :not(head, body), dialog[open] > sayso-card')`;

/**
 * Calls a function with the card's shadow root; undefined while no card is open. `use` travels as source text: it may
 * use its arguments only, and both they and what it returns must be JSON.
 */
export function callInCard<T, A extends (string | number)[]>(
  kind: BrowserKind,
  where: Page | Frame,
  use: (root: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<T | undefined> {
  return callIf(`this.querySelector('[popover]:popover-open')`, kind, where, use, args);
}

/** The same, whether a card is open or not; undefined while our element is not there. */
export function callInHost<T, A extends (string | number)[]>(
  kind: BrowserKind,
  where: Page | Frame,
  use: (root: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<T | undefined> {
  return callIf('true', kind, where, use, args);
}

async function callIf<T, A extends (string | number)[]>(
  condition: string,
  kind: BrowserKind,
  where: Page | Frame,
  use: (root: ShadowRoot, ...args: A) => T,
  args: A,
): Promise<T | undefined> {
  const call = `function (...args) {
    return ${condition} ? JSON.stringify((${use.toString()})(this, ...args)) : undefined;
  }`;
  const json = kind === 'chromium' ? await callByCdp(where, call, args) : await callByBidi(where, call, args);
  return json === undefined ? undefined : (JSON.parse(json) as T);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

const isFrame = (where: Page | Frame): where is Frame => 'parentFrame' in where;

/** That of a frame in another process than the page's: puppeteer-core 24 keeps it in a property that its types do not show. */
function findOwnSession(frame: Frame): CDPSession | undefined {
  const { client } = frame as unknown as { client: CDPSession };
  return client === (frame.page().mainFrame() as unknown as { client: CDPSession }).client
    ? undefined
    : client;
}

async function callByCdp(
  where: Page | Frame,
  call: string,
  args: (string | number)[],
): Promise<string | undefined> {
  const page = isFrame(where) ? where.page() : where;
  const apart = isFrame(where) ? findOwnSession(where) : undefined;
  // No page of the tests has more than one of its own process.
  const document = isFrame(where) && !apart ? 'frames[0].document' : 'document';
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  const cdp = apart ?? (await session);
  const host = await cdp.send('Runtime.evaluate', { expression: hostIn(document) });
  if (!host.result.objectId) return undefined;
  const { node } = await cdp.send('DOM.describeNode', { objectId: host.result.objectId });
  const root = node.shadowRoots?.[0];
  if (!root) return undefined;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: call,
    arguments: args.map(value => ({ value })),
  });
  return result.value;
}

async function callByBidi(
  where: Page | Frame,
  call: string,
  args: (string | number)[],
): Promise<string | undefined> {
  const page = isFrame(where) ? where.page() : where;
  const bidi = bidiOf(page.browser());
  const target = { context: contextOf(where) };
  const host = await bidi.send('script.evaluate', {
    expression: hostIn('document'),
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const root = host.result.result?.value?.shadowRoot;
  if (!root) return undefined;
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: call,
    this: { sharedId: root.sharedId },
    arguments: args.map(value => ({ type: typeof value, value })),
    target,
    awaitPromise: false,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}
