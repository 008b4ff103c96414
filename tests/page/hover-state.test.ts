// When a card opens and closes, told as the reader's movements on a clock of the test's own.
import { describe, expect, it } from 'vitest';
import {
  AT_REST,
  type HoverEvent,
  type HoverState,
  type HoverTimer,
  TIMING,
  toNextHover,
} from '../../src/page/hover-state.ts';

/** Plays movements, runs the timers that the actions start, and notes what opens and closes. */
function play() {
  let state: HoverState = AT_REST;
  let now = 1000;
  const timers = new Map<HoverTimer, number>();
  const seen: string[] = [];
  const send = (event: Record<string, unknown>) => {
    const step = toNextHover(state, { ...event, at: now } as HoverEvent);
    state = step.state;
    for (const action of step.actions) {
      if (action.type === 'start') timers.set(action.timer, now + action.ms);
      else if (action.type === 'stop') timers.delete(action.timer);
      else if (action.type === 'pin') seen.push(action.isInPlace ? 'pin in place' : 'pin');
      else
        seen.push(
          action.type === 'open' ? `open ${action.hit.id}${action.isPinned ? ' pinned' : ''}` : action.type,
        );
    }
  };
  const reader = {
    seen,
    get state() {
      return state;
    },
    /** Moves to a mark ('a'), the card, the way to it, or nowhere. */
    to(place: string, more: Record<string, unknown> = {}) {
      const isMark = !['card', 'way', 'away'].includes(place);
      const hit = isMark ? { id: place, x: 10, y: 10, ...more } : undefined;
      send({
        type: 'move',
        hit,
        isOverCard: place === 'card',
        isTravelling: place === 'way',
        isBusy: false,
        ...more,
      });
      return reader;
    },
    wait(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = [...timers].sort((a, b) => a[1] - b[1])[0];
        if (!next || next[1] > end) break;
        timers.delete(next[0]);
        now = next[1];
        send({ type: 'timer', timer: next[0] });
      }
      now = end;
      return reader;
    },
    click(place: string, more: Record<string, unknown> = {}) {
      const hit = ['card', 'away'].includes(place) ? undefined : { id: place, x: 10, y: 10 };
      send({ type: 'click', hit, isOverCard: place === 'card', isFree: true, isTouch: false, ...more });
      return reader;
    },
    send(event: Record<string, unknown>) {
      send(event);
      return reader;
    },
  };
  return reader;
}

const opened = () => play().to('a').wait(TIMING.open);

describe('opening', () => {
  it('opens after a rest on a mark, not before', () => {
    const reader = play()
      .to('a')
      .wait(TIMING.open - 1);
    expect(reader.seen).toEqual([]);
    expect(reader.wait(1).seen).toEqual(['open a']);
  });

  it('takes small movements for rest and others not', () => {
    expect(play().to('a').wait(200).to('a', { x: 14 }).wait(100).seen).toEqual(['open a']);
    expect(play().to('a').wait(200).to('a', { x: 40 }).wait(100).seen).toEqual([]);
  });

  it('does not open for a pointer that passes by', () => {
    expect(play().to('a').wait(299).to('away').wait(1000).seen).toEqual([]);
  });

  it('does not open while a button is down or words are selected, nor after a press or a scroll', () => {
    expect(play().to('a', { isBusy: true }).wait(1000).seen).toEqual([]);
    expect(play().to('a').wait(100).send({ type: 'press' }).wait(1000).seen).toEqual([]);
    expect(play().to('a').wait(100).send({ type: 'scroll' }).wait(1000).seen).toEqual([]);
    expect(play().to('a').wait(100).send({ type: 'escape' }).wait(1000).seen).toEqual([]);
  });

  it('opens sooner while the reader goes from mark to mark', () => {
    const reader = opened().to('b').wait(TIMING.openWarm);
    expect(reader.seen).toEqual(['open a', 'open b']);
    const closed = opened().to('away').wait(TIMING.close);
    expect(closed.to('b').wait(TIMING.openWarm).seen).toEqual(['open a', 'close', 'open b']);
    const cooled = opened()
      .to('away')
      .wait(TIMING.close + TIMING.warm + 1);
    expect(cooled.to('b').wait(TIMING.openWarm).seen).toEqual(['open a', 'close']);
  });
});

describe('staying and closing', () => {
  it('closes a while after the pointer has left', () => {
    expect(
      opened()
        .to('away')
        .wait(TIMING.close - 1).seen,
    ).toEqual(['open a']);
    expect(opened().to('away').wait(TIMING.close).seen).toEqual(['open a', 'close']);
  });

  it('stays if the pointer comes back, or is on the card', () => {
    expect(opened().to('away').wait(200).to('a').wait(5000).seen).toEqual(['open a']);
    expect(opened().to('away').wait(200).to('card').wait(5000).seen).toEqual(['open a']);
  });

  it('never closes under a pointer that travels to the card, however slowly', () => {
    const reader = opened();
    for (let step = 0; step < 20; step++) reader.to('way').wait(200);
    expect(reader.to('card').wait(5000).seen).toEqual(['open a']);
  });

  it('does not give a mark on the way the card’s place', () => {
    const reader = opened();
    for (let step = 0; step < 4; step++) reader.to('b', { isTravelling: true, x: 10 + step * 20 }).wait(80);
    expect(reader.to('card').wait(5000).seen).toEqual(['open a']);
  });

  it('closes a card whose pointer stands still on the way', () => {
    expect(opened().to('way').wait(TIMING.close).seen).toEqual(['open a', 'close']);
  });

  it('closes on Escape and on scrolling', () => {
    expect(opened().send({ type: 'escape' }).seen).toEqual(['open a', 'close']);
    expect(opened().send({ type: 'scroll' }).wait(1000).seen).toEqual(['open a', 'close']);
  });
});

describe('pinning', () => {
  it('pins on click, then stays whatever the pointer and the page do, and closes on Escape', () => {
    const reader = opened().click('a').to('away').wait(5000).to('b').wait(5000).send({ type: 'scroll' });
    expect(reader.seen).toEqual(['open a', 'pin']);
    expect(reader.send({ type: 'escape' }).seen).toEqual(['open a', 'pin', 'close']);
  });

  it('opens pinned where no card was open, or another', () => {
    expect(play().click('a').seen).toEqual(['open a pinned']);
    expect(opened().click('b').wait(1000).seen).toEqual(['open a', 'open b pinned']);
  });

  it('closes on a second click on the mark', () => {
    expect(play().click('a').click('a').seen).toEqual(['open a pinned', 'close']);
  });

  it('pins a card in which something is pressed, so that it is not lost by a slip of the hand', () => {
    const reader = opened().to('card').click('card').to('away').wait(5000);
    expect(reader.seen).toEqual(['open a', 'pin in place']);
    expect(reader.click('card').seen).toEqual(['open a', 'pin in place']);
  });

  it('leaves clicks on links and beside marks alone', () => {
    expect(play().click('a', { isFree: false }).seen).toEqual([]);
    expect(play().click('a').click('away').seen).toEqual(['open a pinned']);
  });

  it('opens and closes by touch', () => {
    expect(play().click('a', { isTouch: true }).click('away', { isTouch: true }).seen).toEqual([
      'open a pinned',
      'close',
    ]);
  });

  it('shows and hides on request', () => {
    const reader = play().send({ type: 'show', hit: { id: 'a', x: 0, y: 0 } });
    expect(reader.to('away').wait(5000).send({ type: 'hide' }).seen).toEqual(['open a pinned', 'close']);
  });
});

it('asks for nothing when nothing changes', () => {
  const events: Record<string, unknown>[] = [
    { type: 'move', hit: undefined, isOverCard: false, isTravelling: false, isBusy: false },
    { type: 'timer', timer: 'open' },
    { type: 'timer', timer: 'close' },
    { type: 'escape' },
    { type: 'hide' },
    { type: 'scroll' },
    { type: 'press' },
  ];
  for (const event of events)
    expect(toNextHover(AT_REST, { ...event, at: 0 } as HoverEvent)).toEqual({ state: AT_REST, actions: [] });
});
