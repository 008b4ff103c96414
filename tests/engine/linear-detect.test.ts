// The whole engine's work grows with the length of a text and no faster: patterns together, overlaps, back-references,
// links. Counts looks at tokens and at findings; asserts no time.
import { expect, test, vi } from 'vitest';
import { detect } from '../../src/engine/detect.ts';
import { toArticle } from '../../src/text/article.ts';
import { countLooks, countReads, type Work } from '../patterns/counted-reading.ts';

// Counting is slow, and a busy machine slower: what is asserted is the count.
vi.setConfig({ testTimeout: 60_000 });

const work: Work = { looks: 0 };

vi.mock('../../src/text/reading.ts', async original => {
  const module = await original<typeof import('../../src/text/reading.ts')>();
  const read: typeof module.read = article => {
    const r = module.read(article);
    countLooks(r, work);
    return r;
  };
  return { ...module, read };
});

vi.mock('../../src/engine/link-findings.ts', async original => {
  const module = await original<typeof import('../../src/engine/link-findings.ts')>();
  const linkFindings: typeof module.linkFindings = (r, kept, ids) =>
    module.linkFindings(r, countReads(kept, work), ids);
  return { ...module, linkFindings };
});

function countWork(unit: string, times: number): number {
  work.looks = 0;
  detect(toArticle(unit.repeat(times)));
  return work.looks;
}

test.each([
  ['commas', 'said , ', 200],
  ['a sentence without an end', 'a senior official who said that ', 80],
  ['quotations within quotations', '“ he said “ it ‘ was denied ', 70],
  ['one verb', 'said ', 500],
  ['one cue', 'according to ', 250],
  ['brackets that do not close', '( a source said ( it is alleged ( ', 60],
  ['names', 'Jane Roe Harlow Quill said ', 100],
  ['one source, mentioned again and again', 'A senior official said it was over. The official said so. ', 60],
  ['back-references without a source', 'the official said it. ', 120],
  [
    'claims and replies',
    'Harlow was accused of fraud. Harlow denied it. A spokesman declined to comment. ',
    50,
  ],
  ['replies to nothing', 'He denied the allegation. ', 100],
  ['allegations without a reply', 'The lawsuit alleges fraud, two people familiar with it said. ', 60],
  ['paragraphs', 'A senior official said it was over.\n“It is not true,” Harlow said.\n', 50],
  ['prepositions', 'of the official with the aide in ', 80],
  ['relative clauses', 'the official who the aide that the lawyer who ', 60],
])('%s', (_, unit, times) => {
  countWork(unit, 1);
  const short = countWork(unit, times);
  const long = countWork(unit, times * 4);
  expect(long, `looks, against ${short} at a quarter of the length`).toBeLessThanOrEqual(short * 5);
});
