// Counts what is done on a reading: each look at a token's word, flags, place, quotation or sentence, and each unit of text
// that is cut out. A measure of work that is the same on every machine. Changes nothing in what is read.
import type { Reading } from '../../src/text/reading.ts';

export interface Work {
  looks: number;
}

/** The list itself, counting each access. */
export function countReads<T extends object>(list: T, work: Work): T {
  return new Proxy(list, {
    get(target, key) {
      work.looks++;
      const value = Reflect.get(target, key);
      // Methods of typed arrays refuse a proxy; those of lists take it, and are counted for each entry.
      return typeof value === 'function' && ArrayBuffer.isView(target) ? value.bind(target) : value;
    },
  });
}

/** Makes the reading count, from now on; `work` goes up with each look. */
export function countLooks(r: Reading, work: Work): void {
  const counted = <T extends object>(list: T): T => countReads(list, work);
  const { word, flags, hash, quotationOf, quotations, sentences, tokens, textOf } = r;
  Object.assign(r, {
    word: counted(word),
    flags: counted(flags),
    hash: counted(hash),
    quotationOf: counted(quotationOf),
    quotations: counted(quotations),
    sentences: {
      ...sentences,
      from: counted(sentences.from),
      to: counted(sentences.to),
      stretch: counted(sentences.stretch),
      of: counted(sentences.of),
    },
    tokens: { ...tokens, from: counted(tokens.from), to: counted(tokens.to) },
    textOf(from: number, to: number) {
      work.looks += Math.max(0, to - from);
      return textOf.call(r, from, to);
    },
  });
}
