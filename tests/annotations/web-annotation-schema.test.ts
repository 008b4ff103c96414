// Exported sets, the bundled one and what readers write, are Web Annotations that any reader of the standard can take.

import sets from 'sayso:sets';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { AnnotationSet } from '../../src/annotations/annotation-set.ts';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { putAnnotation, toNewSet, toOwnSetId } from '../../src/annotations/readers-set.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { toPageAbout } from '../../src/exchange/page-file.ts';
import { toSetFile } from '../../src/exchange/set-file.ts';
import { toArticle } from '../../src/text/article.ts';
import { COLLECTION_SCHEMA } from './web-annotation-schema.ts';

const ajv = new Ajv({ allErrors: true, strictTuples: false });
addFormats(ajv as never);
const isValid = ajv.compile(COLLECTION_SCHEMA);
const listProblems = (file: string) => {
  isValid(JSON.parse(file));
  return isValid.errors ?? [];
};

const ADDRESS = 'https://courier.example/ferry?page=2';
const article = toArticle(
  'Ferry line hid faults\nTwo officials said it sailed “cracked” for weeks.\nThe line denied any wrongdoing.',
);

/** Written on a page: with a note and without, with quotation marks in it, and in answer to what a pattern finds. */
function toAuthored(address: string): AnnotationSet {
  const about = toPageAbout({ article, findings: [], title: 'Ferry', address }, new Date('2026-03-02'));
  const found = annotate(article, buildQuoteIndex([]));
  const answers = found.find(({ category }) => category === 'anonymous');
  const span = (words: string) => {
    const from = article.text.indexOf(words);
    return { from, to: from + words.length };
  };
  let n = 0;
  const newId = () => `own-${++n}`;
  const empty = toNewSet(about, toOwnSetId(address, 'abcd1234'), article.text);
  const first = putAnnotation(empty, article.text, {
    newId,
    span: span('sailed “cracked” for weeks'),
    subtype: 'U4',
    note: 'Who saw it?\nAnd when?',
  });
  return putAnnotation(first, article.text, {
    newId,
    span: span('denied any wrongdoing'),
    subtype: 'D1',
    note: '',
    ...(answers && { answers }),
  });
}

describe('as Web Annotations', () => {
  it('the bundled set is valid', () => {
    expect(listProblems(toSetFile(sets[0] as AnnotationSet, 'jsonld').text)).toEqual([]);
  });

  it.each([ADDRESS, 'file:///a b/ferry.html'])('a set written on %s is valid', address => {
    const set = toAuthored(address);
    expect(set.annotations.map(({ foundBy }) => foundBy !== undefined)).toEqual([true, false, false]);
    expect(listProblems(toSetFile(set, 'jsonld').text)).toEqual([]);
    const signed = { ...set, author: 'Ada Lovell', licence: 'CC BY 4.0' };
    expect(listProblems(toSetFile(signed, 'jsonld').text)).toEqual([]);
  });

  it('nothing that lacks a part of the standard passes', () => {
    const lacking = JSON.parse(toSetFile(toAuthored(ADDRESS), 'jsonld').text);
    delete lacking.first.items[1].target.selector[0].exact;
    lacking.first.items[0].id = 'not an address';
    expect(listProblems(JSON.stringify(lacking)).map(({ instancePath }) => instancePath)).toEqual([
      '/first/items/0/id',
      '/first/items/1/target/selector/0',
    ]);
  });
});
