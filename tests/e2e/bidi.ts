// WebDriver BiDi as puppeteer speaks it to Firefox, for the few commands that puppeteer has no method for.
import type { Browser, Frame, Page } from 'puppeteer-core';

interface BidiReply {
  // biome-ignore lint/suspicious/noExplicitAny: each command has its own reply; the specification is the type.
  readonly result: any;
}

export interface Bidi {
  send(method: string, params: object): Promise<BidiReply>;
}

/** puppeteer-core 24 keeps its connection to Firefox in a property that its types do not show. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection?: Bidi };
  if (!connection) throw new Error('This browser is not driven by WebDriver BiDi.');
  return connection;
}

/** The id of a tab's top browsing context, or of a frame's. */
export function contextOf(where: Page | Frame): string {
  return (('mainFrame' in where ? where.mainFrame() : where) as unknown as { _id: string })._id;
}

/** Runs a script in Firefox's own window, with its privileges. Returns strings only. */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<string> {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { result } = await bidi.send('script.evaluate', {
    expression,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: false,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
