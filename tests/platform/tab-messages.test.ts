// Which of a tab's content scripts speaks for it.
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What the script in each frame says of itself; none stands where nothing is said. */
let states: Record<number, object> = {};
let session: Record<string, unknown> = {};
let asked: number[] = [];
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (key in session ? { [key]: structuredClone(session[key]) } : {}),
        set: async (items: Record<string, unknown>) => void Object.assign(session, items),
      },
    },
    tabs: {
      sendMessage: async (_tab: number, _message: unknown, { frameId }: { frameId: number }) => {
        asked.push(frameId);
        if (!(frameId in states)) throw new Error('Could not establish connection.');
        return states[frameId];
      },
    },
  },
}));
const { findSpeaker, listFrames, noteFrame } = await import('../../src/platform/tab-messages.ts');

const TAB = 7;
const READ = { status: 'read', blocks: 9 };
const NONE = { status: 'not-an-article', blocks: 2 };
const OFF = { status: 'site-off', blocks: 0 };

beforeEach(() => {
  states = {};
  session = {};
  asked = [];
});

describe('a tab', () => {
  it('without frames of ours is its page’s, and nobody is asked', async () => {
    expect(await findSpeaker(TAB)).toBe(0);
    expect(asked).toEqual([]);
  });

  it.each<[string, Record<number, object>, number]>([
    ['the frame with an article, where the page has no script of ours', { 4: READ }, 4],
    ['the frame with an article, where the page is none', { 0: NONE, 4: READ }, 4],
    ['the page, where both are', { 0: READ, 4: READ }, 0],
    ['the frame that is in sight', { 4: { ...READ, isAway: true }, 5: READ }, 5],
    ['the page, where the frame is out of sight', { 0: NONE, 4: { ...READ, isAway: true } }, 0],
    ['the frame whose site is switched off', { 0: NONE, 4: OFF }, 4],
    ['the page that is switched off, beside a frame that is no article', { 0: OFF, 4: NONE }, 0],
    [
      'where none is an article, the one with more of what might be',
      { 0: NONE, 4: { ...NONE, blocks: 5 } },
      4,
    ],
    ['the page, where the frames are gone', { 0: NONE }, 0],
    ['the page, where nobody answers', {}, 0],
  ])('is spoken for by %s', async (_who, said, speaker) => {
    await Promise.all([noteFrame(TAB, 4), noteFrame(TAB, 5)]);
    states = said;
    expect(await findSpeaker(TAB)).toBe(speaker);
  });

  it('has its frames noted once each, and only the latest of many', async () => {
    for (let frame = 1; frame <= 20; frame++)
      await Promise.all([noteFrame(TAB, frame), noteFrame(TAB, frame)]);
    expect(await listFrames(TAB)).toEqual([20, 19, 18, 17, 16, 15, 14, 13]);
    expect(await listFrames(TAB + 1)).toEqual([]);
  });
});
