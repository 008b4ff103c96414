// Words with marks drawn in them, outside any page: the same lines and tints, on elements of our own.
import { categoryOf } from '../taxonomy/taxonomy.ts';
import { type Child, h } from './element.ts';
import type { Sample } from './options-model.ts';

/** @param isMarked false draws the words without their marks. */
export function renderSample(sample: Sample, isMarked = true): Child[] {
  return sample.map(piece =>
    typeof piece === 'string' || !isMarked
      ? toWords(piece)
      : h('mark', { class: `sample sample-${categoryOf(piece.subtype)}` }, piece.words),
  );
}

export function toWords(piece: Sample[number]): string {
  return typeof piece === 'string' ? piece : piece.words;
}
