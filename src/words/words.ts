// Groups of words under names of their own, from their keys. Each is asked for when it is read, not before: a page on which no
// card opens needs none.
import { type PlainKey, say } from './say.ts';

/** Keys of messages, in groups; what says its words by itself stays as it is. */
interface Tree {
  readonly [name: string]: PlainKey | readonly PlainKey[] | Tree | ((...values: never[]) => unknown);
}

type Words<T> = {
  readonly [Name in keyof T]: T[Name] extends string
    ? string
    : T[Name] extends readonly string[]
      ? readonly string[]
      : T[Name] extends (...values: never[]) => unknown
        ? T[Name]
        : Words<T[Name]>;
};

/**
 * What is sent to another process must be copied first (`{ ...group }`): Firefox does not send what is only read when asked.
 * Calls are marked as pure, so that a bundle leaves out the groups that it does not use.
 */
export function toWords<const T extends Tree>(tree: T): Words<T> {
  const words = {};
  for (const [name, entry] of Object.entries<Tree[string]>(tree))
    Object.defineProperty(words, name, {
      enumerable: true,
      ...(typeof entry === 'string'
        ? { get: () => say(entry) }
        : Array.isArray(entry)
          ? { get: () => entry.map(key => say(key)) }
          : { value: typeof entry === 'function' ? entry : toWords(entry as Tree) }),
    });
  return words as Words<T>;
}
