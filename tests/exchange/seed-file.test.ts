// A page as a seed's folder: once the reader has said what only they can, it is one that this project's build takes.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '../../build/seeds.ts';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { putAnnotation, toNewSet } from '../../src/annotations/readers-set.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { toPageFile } from '../../src/exchange/page-file.ts';
import { toArticle } from '../../src/text/article.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sayso-seed-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const NOW = new Date('2026-03-02T10:00:00Z');
const text = [
  'Ferry line hid faults, paper says',
  'The “Mayflower” sailed with a cracked head — for weeks. Two officials said otherwise.',
  'It denied it. The chair said the ferry was sound. It denied it.',
].join('\n');
const article = { ...toArticle(text), outlet: 'The Courier' };
const place = (quote: string, from = 0) => {
  const at = text.indexOf(quote, from);
  return { from: at, to: at + quote.length };
};

/** The page on which somebody has written about two passages, the second answering the first. */
function toPage(note = 'Nobody outside was there; who tells of it?') {
  let n = 0;
  const about = { id: '', title: 'Ferry', outlet: '', published: '', author: '' };
  const newId = () => `own-${++n}`;
  const claim = place('cracked head — for weeks');
  const empty = toNewSet(about, 'own:abcd1234:https://courier.example/ferry', text);
  const first = putAnnotation(empty, text, { newId, span: claim, subtype: 'U4', note });
  const find = (set: typeof first) => annotate(article, buildQuoteIndex([set]));
  const answers = find(first).find(({ id }) => id === 'own-1')!;
  const reply = place('It denied it', text.indexOf('The chair'));
  const set = putAnnotation(first, text, { newId, span: reply, subtype: 'D1', note, answers });
  return {
    article,
    findings: find(set),
    title: 'Ferry',
    address: 'https://courier.example/ferry',
    published: '2026-03-01T06:00:00+01:00',
  };
}

function unpack({ text, isBase64 }: ReturnType<typeof toPageFile>): string[] {
  expect(isBase64).toBe(true);
  const files = unzipSync(Uint8Array.from(Buffer.from(text, 'base64')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return Object.keys(files);
}

describe('a seed from a page', () => {
  it('unpacks into a folder that passes npm run check-seeds, with the article and what the reader wrote', () => {
    const file = toPageFile(toPage(), 'seed', NOW, { author: 'Ada Lovell', licence: 'CC BY 4.0' });
    const id = 'the-courier-2026-03-01-ferry-line-hid-faults-paper-says';
    expect(file.name).toBe(`${id}.zip`);
    expect(unpack(file)).toEqual([`${id}/article.txt`, `${id}/annotations.json`]);
    const { sets, problems } = readSeeds(root);
    expect(problems).toEqual([]);
    expect(sets).toHaveLength(1);
    expect(sets[0]).toMatchObject({
      id,
      outlet: 'The Courier',
      published: '2026-03-01',
      author: 'Ada Lovell',
    });
    const annotations = sets[0]!.annotations;
    expect(annotations.map(({ subtype, target, answers }) => [subtype, target.exact, answers])).toEqual([
      ['U4', 'cracked head — for weeks', undefined],
      ['D1', 'It denied it', ['own-1']],
    ]);
    expect(annotations[1]!.target.start).toBe(text.lastIndexOf('It denied it'));
  });

  it('lacks only what the reader and the page did not say, which check-seeds asks for', () => {
    const page = { ...toPage(''), published: 'yesterday' };
    unpack(toPageFile(page, 'seed', NOW, { author: '', licence: '' }));
    const keys = readSeeds(root).problems.map(({ key }) => key.replace(/\d+/, 'n'));
    expect(new Set(keys)).toEqual(new Set(['published', 'annotators', 'licence', 'annotations[n].note']));
  });

  it('is the same bytes each time', () => {
    const write = () => toPageFile(toPage(), 'seed', NOW, { author: 'Ada', licence: '' }).text;
    expect(write()).toBe(write());
  });
});
