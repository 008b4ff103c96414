// What of a tab's main thread is the extension's, by the browser's trace: its script compiled and run, its functions called, and
// what goes on after an await. Knows no page.
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` of the processor, which what else the machine does counts little for. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly worldName?: string; readonly data?: { readonly url?: string } };
}

export interface OwnTime {
  /** Milliseconds of the processor, all together. */
  readonly total: number;
  /** Of these, compiling the script. */
  readonly compile: number;
  /** The longest stretch without a pause. */
  readonly longest: number;
}

export const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel'];
const CALLS = new Set(['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'v8.run']);
/** What goes on after an await, a background's answer that was waited for among it; the latter since Chromium 156 or before. */
export const AWAITED: ReadonlySet<string> = new Set([
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
/** Milliseconds. Whoever looks at the page through the browser's protocol meanwhile takes 0.02 ms a time (Chromium 156). */
const LEAST_AWAITED = 0.05;

/**
 * @param work done while the trace is taken, until nothing is left to be done.
 * The page may run no scripts of its own: what follows an await carries no address, and counts as ours.
 */
export async function traceOurs(page: Page, work: () => Promise<void>): Promise<OwnTime> {
  await page.tracing.start({ categories: CATEGORIES });
  // Chromium 156: a process that was kept ready since an earlier trace hands over what it did before this one began, too.
  const { Timestamp: began = 0 } = await page.metrics();
  await work();
  const trace = (await page.tracing.stop()) ?? new Uint8Array();
  const { traceEvents: all } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const traceEvents = all.filter(({ ts }) => ts >= began * 1e6);
  const found = findThread(traceEvents);
  const events = traceEvents
    .filter(({ pid, tid, dur }) => dur !== undefined && pid === found?.pid && tid === found.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let total = 0;
  let longest = 0;
  let end = 0;
  for (const event of events) {
    // What lies within a stretch that was counted is counted with it.
    if (event.ts < end || !(isOurCall(event) || isAwaited(event))) continue;
    end = event.ts + (event.dur ?? 0);
    total += toMs(event);
    longest = Math.max(longest, toMs(event));
  }
  const compile = events
    .filter(event => event.name === 'v8.compile' && isOfExtension(event))
    .reduce((sum, event) => sum + toMs(event), 0);
  return { total, compile, longest };
}

/** The thread on which most of the extension's calls were; none where it did nothing. */
function findThread(events: readonly TraceEvent[]): TraceEvent | undefined {
  const calls = events.filter(event => event.dur !== undefined && isOurCall(event));
  const counts = new Map<number, number>();
  for (const { pid } of calls) counts.set(pid, (counts.get(pid) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return calls.find(({ pid }) => pid === most);
}

function isOurCall(event: TraceEvent): boolean {
  return CALLS.has(event.name) && (event.args?.worldName === 'Sayso' || isOfExtension(event));
}

function isAwaited(event: TraceEvent): boolean {
  return AWAITED.has(event.name) && toMs(event) >= LEAST_AWAITED;
}

function isOfExtension({ args }: TraceEvent): boolean {
  return args?.data?.url?.startsWith('chrome-extension:') ?? false;
}

function toMs({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}
