// Stands before the content script where copies from an AMP cache are shown, and there alone: in a frame on somebody else's page
// the script waits until it is seen. Wiring only.
import { FRAME_SIGHT, type FrameSight, watchSight } from './page/frame-sight.ts';

const world = globalThis as { [FRAME_SIGHT]?: FrameSight };
if (self !== top) world[FRAME_SIGHT] ??= watchSight(window);
