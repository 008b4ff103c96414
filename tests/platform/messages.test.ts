import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toFakeBrowser } from './fake-browser.ts';

let fake = toFakeBrowser();
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { handleMessages } = await import('../../src/platform/messages.ts');
const { annotateInBackground } = await import('../../src/platform/annotate-in-background.ts');

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

describe('a page that asks the background for passages', () => {
  const article = { text: 'It rained.', blocks: [] };
  const ANSWER = { findings: [], patterns: {}, sets: {} };
  const answering = (...answers: (unknown | Error)[]) => {
    const asked: unknown[] = [];
    Object.assign(fake.browser.runtime, {
      sendMessage: async (message: unknown) => {
        asked.push(message);
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
    });
    return asked;
  };
  const onCutOff = vi.fn();
  beforeEach(() => onCutOff.mockClear());

  it('gets its answer', async () => {
    const asked = answering(ANSWER);
    expect(await annotateInBackground(article, onCutOff)).toEqual(ANSWER);
    expect(asked).toEqual([{ name: 'article.annotate', payload: article }]);
  });

  it('asks once more where the background was stopped over it', async () => {
    answering(new Error('The message port closed before a response was received.'), ANSWER);
    expect(await annotateInBackground(article, onCutOff)).toEqual(ANSWER);
  });

  it('does not ask for ever', async () => {
    const asked = answering(undefined, undefined, ANSWER);
    await expect(annotateInBackground(article, onCutOff)).rejects.toThrow('did not answer');
    expect(asked).toHaveLength(2);
    expect(onCutOff).not.toHaveBeenCalled();
  });

  it('learns that the extension was reloaded', async () => {
    answering(new Error('Extension context invalidated.'));
    fake.browser.runtime.id = '';
    await expect(annotateInBackground(article, onCutOff)).rejects.toThrow('did not answer');
    expect(onCutOff).toHaveBeenCalledOnce();
  });
});
