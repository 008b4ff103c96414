// Which subtype the words of a tag mean: what people write in other programs, where there are no IRIs. English names of the
// vocabulary and the guideline's codes; anything else means nothing here.
import { isSubtype, type Subtype } from '../taxonomy/taxonomy.ts';

/** A kind alone stands for the subtype that says least beyond it. */
const KINDS: Readonly<Record<string, Subtype>> = {
  anonymous: 'A3',
  'anonymous source': 'A3',
  denial: 'D1',
  response: 'D2',
  unverified: 'U1',
  'unverified claim': 'U1',
};

/** 'A3', 'sayso:A3', 'U4: second-hand', 'Anonymous source'; undefined for any other tag. */
export function findSubtypeOfTag(tag: string): Subtype | undefined {
  const words = tag.trim().replace(/^sayso:/i, '');
  const code = /^([ADU]\d)(?!\w)/i.exec(words)?.[1]?.toUpperCase();
  if (isSubtype(code)) return code;
  const name = words.toLowerCase();
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}
