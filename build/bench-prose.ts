// Endless plain prose of our own, the same for the same seed: text to measure on. Says nothing about anyone.

// Real English has tens of thousands of words; text from a few dozen repeats itself within a page and is no test of
// looking up ten letters. So the content words are made of syllables.
const SYLLABLES =
  'bar cor del fen gil hor jan kel lim mor nat pel quil ras sol tan ver wick yar zel ash brin dorn ell'.split(
    ' ',
  );

function toWords(count: number, seed: number): string[] {
  const random = toRandom(seed);
  return Array.from({ length: count }, () => {
    const syllables = 2 + Math.floor(random() * 2);
    return Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');
  });
}

const NOUNS = toWords(4000, 11);
const VERBS = toWords(1000, 12).map(word => `${word}ed`);
const ADJECTIVES = toWords(1000, 13).map(word => `${word}al`);
const LINKS = ['and', 'while', 'after which', 'because', 'although', 'before', 'where', 'so that'];
const OPENERS = ['The', 'A', 'One', 'Each', 'Another', 'Every', 'This', 'That'];

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator of Knuth's). */
export function toRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The low bits of such a generator repeat soon; the high ones are what it gives.
    return (state >>> 8) / 2 ** 24;
  };
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** One sentence with a full stop. */
export function toSentence(random: () => number): string {
  const part = () =>
    `${pick(ADJECTIVES, random)} ${pick(NOUNS, random)} ${pick(VERBS, random)} the ${pick(NOUNS, random)}`;
  const tail = random() < 0.6 ? ` ${pick(LINKS, random)} the ${part()}` : '';
  return `${pick(OPENERS, random)} ${part()} near the ${pick(NOUNS, random)}${tail}.`;
}

/** Paragraphs of some 400 units each, at least `length` units in all. */
export function toParagraphs(length: number, seed: number): string[] {
  const random = toRandom(seed);
  const paragraphs: string[] = [];
  let sum = 0;
  while (sum < length) {
    let paragraph = toSentence(random);
    while (paragraph.length < 400) paragraph += ` ${toSentence(random)}`;
    paragraphs.push(paragraph);
    sum += paragraph.length + 1;
  }
  return paragraphs;
}
