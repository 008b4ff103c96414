// Keeps what was worked out about the article being read, so that patterns may ask the same again for nothing. It remembers
// one article at a time (the engine reads one after another) and holds on to the last one.
import type { Reading } from './reading.ts';

/** `compute`, worked out once for each article. */
export function oncePerReading<T>(compute: (r: Reading) => T): (r: Reading) => T {
  let last: Reading | undefined;
  let value: T;
  return r => {
    if (r !== last) {
      value = compute(r);
      last = r;
    }
    return value;
  };
}

/** `compute`, worked out once for each token that is asked about. */
export function oncePerToken<T>(compute: (r: Reading, i: number) => T): (r: Reading, i: number) => T {
  const valuesOf = oncePerReading(() => new Map<number, T>());
  return (r, i) => {
    const values = valuesOf(r);
    if (values.has(i)) return values.get(i) as T;
    const value = compute(r, i);
    values.set(i, value);
    return value;
  };
}
