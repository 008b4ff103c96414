import { describe, expect, it } from 'vitest';
import type { PageText } from '../../src/page/read-text.ts';
import { PassageRequest } from '../../src/reader/passage-request.ts';
import type { Annotations } from '../../src/taxonomy/annotations.ts';
import { toArticle } from '../../src/text/article.ts';

const page = (text: string) => ({ article: toArticle(text), map: {} }) as unknown as PageText;
const NOTHING: Annotations = { findings: [], patterns: {}, sets: {} };

/** A request whose answers the test gives by hand. */
function startRequest() {
  const asked: { text: string; answer: () => void; fail: () => void }[] = [];
  const told: (PageText | 'failure')[] = [];
  const request = new PassageRequest({
    annotate: ({ text }) =>
      new Promise((resolve, reject) => {
        asked.push({ text, answer: () => resolve(NOTHING), fail: () => reject(new Error('stopped')) });
      }),
    onAnswer: read => told.push(read),
    onFailure: () => told.push('failure'),
  });
  return { request, asked, told };
}

describe('a request for passages', () => {
  it('hands over the answer', async () => {
    const { request, asked, told } = startRequest();
    const first = page('one');
    request.ask(first);
    asked[0]?.answer();
    await request.whenDone();
    expect(told).toEqual([first]);
    expect(request.isPending).toBe(false);
  });

  it('throws away the answer about an article that is gone', async () => {
    const { request, asked, told } = startRequest();
    const second = page('two');
    request.ask(page('one'));
    request.ask(second);
    asked[0]?.answer();
    asked[1]?.answer();
    await request.whenDone();
    expect(told).toEqual([second]);
  });

  it('asks once for a page that is drawn anew with the same words, and answers for the newer drawing', async () => {
    const { request, asked, told } = startRequest();
    const again = page('one');
    request.ask(page('one'));
    request.ask(again);
    expect(asked).toHaveLength(1);
    asked[0]?.answer();
    await request.whenDone();
    expect(told[0]).toBe(again);
  });

  it('tells of a failure, and of none after it was called off', async () => {
    const { request, asked, told } = startRequest();
    request.ask(page('one'));
    asked[0]?.fail();
    await request.whenDone();
    request.ask(page('two'));
    request.cancel();
    asked[1]?.fail();
    await request.whenDone();
    expect(told).toEqual(['failure']);
  });
});
