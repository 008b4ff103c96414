// How a message is said: what its values become in a sentence that is written from right to left.
import { afterEach, expect, it } from 'vitest';
import english from '../../src/words/_locales/en/messages.json';
import { toSource } from '../../src/words/message-file.ts';
import { bindMessages, say } from '../../src/words/say.ts';

const withDirection = (direction: 'ltr' | 'rtl') =>
  bindMessages(
    toSource({ ...english, direction: { ...english.direction, message: direction } } as typeof english),
  );

afterEach(() => withDirection('ltr'));

it('sets an article’s words apart where ours run from right to left, and nowhere else', () => {
  expect(say('quoted', { words: 'told the U.S.' })).toBe('“told the U.S.”');
  withDirection('rtl');
  expect(say('quoted', { words: 'told the U.S.' })).toBe('“⁨told the U.S.⁩”');
});

it('closes what it opens, whatever stands in the article', () => {
  withDirection('rtl');
  expect(say('quoted', { words: 'one⁩ two' })).toBe('“⁨one two⁩”');
});

it('leaves figures and sentences of ours as they are', () => {
  withDirection('rtl');
  expect(say('card_n_of', { at: 3, all: 12 })).not.toMatch(/[⁨⁩]/);
  const who = say('quoted', { words: 'Harlow' });
  expect(say('sentence_end', { words: who })).toBe('“⁨Harlow⁩”.');
});
