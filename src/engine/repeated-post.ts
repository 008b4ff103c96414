// Embedded social posts (guideline §1, scope): a post that the article's own text reports already is not read again.
import { SOCIAL_PLATFORM } from '../patterns/lexicon/media.ts';
import type { Reading } from '../text/reading.ts';
import { verbClass } from '../text/vocabulary.ts';

const POSTING = verbClass('tweet retweet post write reply share');

/** Whether the paragraph before or after the post that holds token `i` speaks of posting. */
export function isRepeatedPost(r: Reading, i: number): boolean {
  const { of, from, to, stretch, count } = r.sentences;
  const block = stretch[of[i]!]!;
  for (const step of [-1, 1]) {
    let sentence = of[i]!;
    while (sentence >= 0 && sentence < count && stretch[sentence] === block) sentence += step;
    if (sentence < 0 || sentence >= count) continue;
    const [a, b] = [from[sentence]!, to[sentence]!];
    if (r.findIn(a, b, POSTING) !== undefined || r.findIn(a, b, SOCIAL_PLATFORM) !== undefined) return true;
  }
  return false;
}
