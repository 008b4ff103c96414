// A file that somebody imports: which form it is in, and what of it can be taken. Never throws: whatever is wrong, in the file
// or in one annotation, comes back as words. Keeps nothing; storing is platform's.

import { say } from '../words/say.ts';
import { isHypothesis, readHypothesis } from './hypothesis.ts';
import type { Import } from './import-report.ts';
import { MAX_DEPTH, MAX_FILE_BYTES } from './limits.ts';
import { isOwnFile, readOwnSet } from './own-set.ts';
import { isWebAnnotations, readWebAnnotations } from './read-web-annotations.ts';

/** @param text of the file. Its form is told from what is in it; names and types of files lie. */
export function parseImport(text: string): Import {
  if (isLongerThan(text, MAX_FILE_BYTES))
    return refuse(say('rejected_large_file', { number: MAX_FILE_BYTES / 1024 / 1024 }));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(say('rejected_not_json'));
  }
  if (typeof value !== 'object' || value === null) return refuse(say('rejected_single_value'));
  if (isDeeperThan(value, MAX_DEPTH)) return refuse(say('rejected_deep_file', { number: MAX_DEPTH }));
  if (isOwnFile(value)) return readOwnSet(value);
  if (isWebAnnotations(value)) return readWebAnnotations(value);
  if (isHypothesis(value)) return readHypothesis(value);
  return refuse(say('rejected_unknown_form'));
}

function refuse(why: string): Import {
  return { form: undefined, sets: [], rejected: [{ where: '', why }] };
}

/** In bytes of UTF-8, counted only where the number of characters leaves it open. */
function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length > bytes;
}

/** Level by level, so that no depth can exhaust the stack. */
function isDeeperThan(value: object, most: number): boolean {
  let level: object[] = [value];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap(one => Object.values(one)).filter(one => typeof one === 'object' && one !== null);
  }
  return false;
}
