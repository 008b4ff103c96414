// @vitest-environment jsdom
// Which frame is looked into, by its size, and how what is in it is called. What another origin keeps to itself, browsers tell.
import { afterEach, describe, expect, it } from 'vitest';
import { findDocument, nameDocument } from '../../src/page/frames.ts';

const ALL_SEEN = { isShown: () => true, isBlock: () => true };

/** jsdom lays nothing out; its window is 1024 by 768. */
function addFrame(width: number, height: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentDocument!.body.append('Words');
  Object.defineProperties(frame, { clientWidth: { value: width }, clientHeight: { value: height } });
  return frame;
}

afterEach(() => document.body.replaceChildren());

describe('the document in a frame', () => {
  it('is found in the largest frame that takes a third of the window', () => {
    const frames = [addFrame(728, 90), addFrame(800, 500), addFrame(1024, 6000), addFrame(300, 600)];
    expect(findDocument(frames, ALL_SEEN)).toBe(frames[2]!.contentDocument);
    expect(findDocument(frames.slice(0, 2), ALL_SEEN)).toBe(frames[1]!.contentDocument);
  });

  it('is none in adverts and in hidden frames', () => {
    expect(findDocument([addFrame(970, 250), addFrame(300, 1050)], ALL_SEEN)).toBeUndefined();
    expect(findDocument([addFrame(1024, 768)], { ...ALL_SEEN, isShown: () => false })).toBeUndefined();
  });

  it('is none while the frame is empty', () => {
    const frame = addFrame(1024, 768);
    frame.contentDocument!.body.replaceChildren();
    expect(findDocument([frame], ALL_SEEN)).toBeUndefined();
  });

  it('is called as the page around it where it has no address of its own', () => {
    document.title = 'The page';
    const inner = addFrame(800, 600).contentDocument!;
    expect(nameDocument(inner)).toEqual({ title: 'The page', address: document.URL });
    inner.title = 'The story';
    expect(nameDocument(inner)).toEqual({ title: 'The story', address: document.URL });
  });
});
