// Whether a reader looks at us, where our document stands in a frame on somebody else's page: viewers hold the next article
// ready out of sight, and a small frame is not what its page is for. Asks the page around nothing, which gives no answer.

/** Under which the content script finds it: by a symbol, which no element's name can stand for. */
export const FRAME_SIGHT = Symbol.for('sayso:frame-sight');

/**
 * The least share of the browser's window, all its bars included: a sixth. At 200 % a frame that fills the window has but a
 * quarter of it, since some browsers tell the window's size without the zoom.
 */
const LEAST_SHARE = 1 / 6;

/** Milliseconds: what only passes by is not told. */
const REST = 250;

export interface FrameSight {
  readonly isShown: boolean;
  /** Resolves once somebody looks at us. */
  readonly met: Promise<void>;
  /** Called when that has changed, after the first time that we were seen. */
  onChange: () => void;
}

/** Watches for as long as the document is there. */
export function watchSight(view: Window & typeof globalThis): FrameSight {
  let isInWindow = false;
  let timer = 0;
  let onMet = () => {};
  const sight = {
    isShown: false,
    met: new Promise<void>(resolve => {
      onMet = resolve;
    }),
    onChange: () => {},
  };
  const set = (isShown: boolean) => {
    if (isShown === sight.isShown) return;
    sight.isShown = isShown;
    if (isShown) onMet();
    sight.onChange();
  };
  const look = () => {
    if (timer) return;
    timer = view.setTimeout(() => {
      timer = 0;
      const { innerWidth, innerHeight, outerWidth, outerHeight } = view;
      set(isInWindow && innerWidth * innerHeight >= outerWidth * outerHeight * LEAST_SHARE);
    }, REST);
  };
  const observer = new view.IntersectionObserver(entries => {
    isInWindow = entries.at(-1)?.isIntersecting ?? false;
    look();
  });
  // A frame within one of its own origin is read by the script there.
  if (!view.frameElement) observer.observe(view.document.documentElement);
  view.addEventListener('resize', look);
  view.addEventListener('pageshow', event => event.isTrusted && look());
  view.addEventListener('pagehide', event => event.isTrusted && set(false));
  return sight;
}
