import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toFakeBrowser } from './fake-browser.ts';

let fake = toFakeBrowser();
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { handleMessages } = await import('../../src/platform/messages.ts');

beforeEach(() => {
  fake = toFakeBrowser();
});

describe('messages', () => {
  const table = { 'page.step': ({ by }: { by: 1 | -1 }) => by === 1 };

  it('are answered by their handler', async () => {
    handleMessages(table);
    expect(await fake.deliver({ name: 'page.step', payload: { by: 1 } })).toBe(true);
  });

  it('of other names, shapes or senders are left alone', async () => {
    handleMessages(table);
    expect(await fake.deliver({ name: 'toString', payload: null })).toBe('unanswered');
    expect(await fake.deliver('page.step')).toBe('unanswered');
    expect(await fake.deliver(null)).toBe('unanswered');
    expect(await fake.deliver({ name: 'page.step', payload: { by: 1 } }, { id: 'another extension' })).toBe(
      'unanswered',
    );
  });

  it('get an empty reply, not silence, when the handler fails', async () => {
    handleMessages({
      'page.step': () => {
        throw new Error('no');
      },
    });
    expect(await fake.deliver({ name: 'page.step', payload: { by: 1 } })).toBeUndefined();
  });

  it('are no longer answered once the signal aborts', async () => {
    const stop = new AbortController();
    handleMessages(table, stop.signal);
    stop.abort();
    expect(await fake.deliver({ name: 'page.step', payload: { by: 1 } })).toBe('unanswered');
  });
});
