// Whether a reader looks at us, where our document stands in a frame on somebody else's page: viewers hold the next article
// ready out of sight, and a small frame is not what its page is for. Asks the page around nothing, which gives no answer.

/**
 * The least share of the browser's window, all its bars included: a sixth. At 200 % a frame that fills the window has but a
 * quarter of it, since some browsers tell the window's size without the zoom.
 */
const LEAST_SHARE = 1 / 6;

/** Milliseconds: what only passes by is not told. */
const REST = 250;

export class FrameSight {
  /** Called when that has changed, after the first time that we were seen. */
  onChange: () => void = () => undefined;
  isShown = false;
  /** Resolves once somebody looks at us. */
  readonly met: Promise<void>;

  constructor(view: Window & typeof globalThis, signal: AbortSignal) {
    let isInWindow = false;
    let timer: number | undefined;
    let onMet: () => void;
    this.met = new Promise(resolve => {
      onMet = resolve;
    });
    const set = (isShown: boolean) => {
      if (isShown === this.isShown) return;
      this.isShown = isShown;
      if (isShown) onMet();
      this.onChange();
    };
    const look = () => {
      timer ??= view.setTimeout(() => {
        timer = undefined;
        const { innerWidth, innerHeight, outerWidth, outerHeight } = view;
        set(isInWindow && innerWidth * innerHeight >= outerWidth * outerHeight * LEAST_SHARE);
      }, REST);
    };
    const observer = new view.IntersectionObserver(entries => {
      isInWindow = entries.at(-1)?.isIntersecting ?? false;
      look();
    });
    observer.observe(view.document.documentElement);
    view.addEventListener('resize', look, { signal });
    view.addEventListener('pageshow', event => event.isTrusted && look(), { signal });
    view.addEventListener('pagehide', event => event.isTrusted && set(false), { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      view.clearTimeout(timer);
    });
  }
}
