// The catalogue of words and the code that says them: that each fits the other, and that nothing is said past the catalogue.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type MessageFile, toSource } from '../../src/words/message-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOCALES = join(ROOT, 'src/words/_locales');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const toMessages = (language: string) =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as MessageFile;
const english = toMessages('en');
const sourcesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => join(folder, path));
/** Without comments, which may say anything. */
const codeOf = (path: string) => read(path).replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');

const FORM = /_(?:zero|one|two|few|many|other)$/;
/** Of those, the forms of a message that comes in several: other languages have more than ours. */
const isForm = (key: string) => FORM.test(key) && Object.hasOwn(english, key.replace(FORM, '_other'));

describe.each(readdirSync(LOCALES))('the messages in %s', language => {
  const messages = toMessages(language);

  it('have names that browsers take, and no two that differ by capitals alone', () => {
    const keys = Object.keys(messages);
    for (const key of keys) expect(key).toMatch(/^\w+$/);
    expect(new Set(keys.map(key => key.toLowerCase())).size).toBe(keys.length);
  });

  it('use the placeholders they declare, numbered by the alphabet', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
      for (const name of used) expect(Object.keys(placeholders), key).toContain(name);
      const contents = Object.keys(placeholders)
        .sort()
        .map(name => placeholders[name]?.content);
      expect(contents, key).toEqual(contents.map((_, i) => `$${i + 1}`));
    }
  });

  it('say what English says: the same messages, with the same placeholders', () => {
    for (const [key, { placeholders = {} }] of Object.entries(english)) {
      if (isForm(key) && !key.endsWith('_other')) continue;
      expect(Object.keys(messages[key]?.placeholders ?? {}).sort(), key).toEqual(
        Object.keys(placeholders).sort(),
      );
    }
    for (const key of Object.keys(messages).filter(key => !/^pattern_/.test(key)))
      expect(english, key).toHaveProperty(isForm(key) ? key.replace(FORM, '_other') : key);
  });
});

it('English tells who translates what a message is for, and uses every placeholder that is no number', () => {
  for (const [key, { message, description = '', placeholders = {} }] of Object.entries(english)) {
    expect(description, key).toMatch(/^\S.{5,}\.$/s);
    for (const name of Object.keys(placeholders))
      if (!/^(?:count|number)$/.test(name)) expect(message, key).toContain(`$${name.toUpperCase()}$`);
  }
});

it('fills placeholders as browsers do', () => {
  const source = toSource({
    cost: { message: '$WHO$ pays $$5 to $WHO$', placeholders: { who: { content: '$1' } } },
  });
  expect(source('cost', ['$1 $WHO$'])).toBe('$1 $WHO$ pays $5 to $1 $WHO$');
  expect(source('none', [])).toBe('');
});

it('every message is said somewhere', () => {
  const code = [...sourcesIn('src').map(codeOf), read('manifest.json')].join('\n');
  const named = new Set(
    [...code.matchAll(/'(\w+)'|__MSG_(\w+)__/g)].map(([, key, ofManifest]) => key ?? ofManifest),
  );
  const patterns = [...code.matchAll(/`([a-z]\w*(?:\$\{[^}]+\}\w*)+)`/g)].map(
    ([, key]) => new RegExp(`^${key!.replace(/\$\{[^}]+\}/g, '\\w+')}$`),
  );
  const isSaid = (key: string) => named.has(key) || patterns.some(pattern => pattern.test(key));
  const unsaid = Object.keys(english).filter(
    key => !isSaid(key) && !isSaid(key.replace(/_(?:one|other)$/, '')),
  );
  expect(unsaid).toEqual([]);
});

/** Where words may stand that are not ours to translate: phrases from articles, the article to try, style texts, drawings. */
const ARTICLE_WORDS = /view\/(?:english|naming|welcome-article|tokens|glyphs|[a-z-]+-style)\.ts$/;

it.each(
  ['view', 'popup', 'panel', 'options', 'welcome', 'tab', 'reader', 'author'].flatMap(room =>
    sourcesIn(`src/${room}`),
  ),
)('%s says nothing past the catalogue', path => {
  if (ARTICLE_WORDS.test(path)) return;
  const code = codeOf(path)
    .replace(/^import\b[\s\S]*?;$/gm, '')
    .replace(/\bError\('[^']*'\)/g, '');
  const literals = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)];
  const words = literals
    .map(([, single, double, template]) => single ?? double ?? (template ?? '').replace(/\$\{[^}]*\}/g, '…'))
    .filter(isProse);
  expect(words).toEqual([]);
});

const CLASSES = new Set(
  [...sourcesIn('src/view'), 'src/page/host-style.ts']
    .filter(path => /-style\.ts$/.test(path))
    .flatMap(path => [...read(path).matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name)),
);

/** A capital and small letters, or two words in a row, is how people are spoken to; names of keys and lists of classes are not. */
function isProse(text: string): boolean {
  if (KEY_NAMES.has(text) || SELECTORS.has(text)) return false;
  const words = text.split(' ');
  if (words.length > 1 && words.every(word => /^[a-z]+$/.test(word)))
    return !(VOCABULARY.has(text) || words.every(word => CLASSES.has(word)));
  return /^[A-Z][a-z]+/.test(text) || /[a-z]{2,} [a-z]{2,}.*[.,;:!?“”’]/.test(text);
}

/** And classes that no style has. */
const SELECTORS = new Set(['nav a', 'tick current', 'managed soft note']);
/** What anatomies hold, as people who write sets know it. */
const VOCABULARY = new Set(
  [...read('src/taxonomy/anatomy.ts').matchAll(/'([^']+)'/g)].map(([, word]) => word),
);

/** As events name them. */
const KEY_NAMES = new Set([
  'Escape',
  'Enter',
  'Home',
  'End',
  'Esc',
  'Tab',
  'Shift',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'PageDown',
  'PageUp',
  'Delete',
]);
