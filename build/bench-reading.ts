// What reading costs: the engine over articles as plain text, beside one pass that does nothing but cut out the words, and
// beside three packages that read English prose for other ends. In Node, one run, rounds interleaved; asserts nothing.
import { detect } from '../src/engine/detect.ts';
import { toArticle } from '../src/text/article.ts';
import type { Sheet } from './bench-sheet.ts';
import { readTexts, repeatTexts } from './bench-texts.ts';

interface Contender {
  readonly name: string;
  /** Reads one article; returns how much it found, so that no work is left out as unused. */
  readonly read: (text: string) => number;
}

interface Retext {
  use(plugin: unknown): Retext;
  processSync(text: string): { messages: readonly unknown[] };
}

/** The parts of the compared packages that are called here. */
interface Compared {
  retext: () => Retext;
  intensify: unknown;
  writeGood: (text: string) => readonly unknown[];
  tag: (text: string) => { document: readonly unknown[] };
}

interface Measured {
  readonly ms: number;
  readonly found: number;
}

const ROUNDS = 3;
/** More for the short table of sizes, which only the two fast ones run. */
const SIZE_ROUNDS = 9;
/**
 * Milliseconds that a turn lasts at least: short work is repeated. After a slow contender's turn a fast one finds the processor's
 * caches full of other things and part of its own compiled code gone.
 */
const TURN = 1500;
const SIZE_TURN = 15;
/** Milliseconds that each contender reads before it is measured: code runs slowly until it is compiled. */
const WARM_UP = 1000;
/** Without a corpus of one's own: the golden articles, repeated to this length. */
const DEFAULT_LENGTH = 4_000_000;
const SIZES = [1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000, 5_000_000];
const WORD = /[\p{L}\p{N}]+/gu;

const floor: Contender = {
  name: 'one pass',
  read: text => text.match(WORD)?.length ?? 0,
};
const engine: Contender = { name: 'Sayso, all patterns', read: text => detect(toArticle(text)).length };

/** @param corpus a folder of .txt files, one article each. */
export async function measureReading(sheet: Sheet, root: string, corpus: string | undefined): Promise<void> {
  const own = readTexts(root, corpus);
  const texts = corpus === undefined ? repeatTexts(own, DEFAULT_LENGTH) : own;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  sheet.say(
    `${texts.length.toLocaleString('en')} articles, ${(length / 1e6).toFixed(1)} million characters, least of ${ROUNDS} rounds, warm. One pass: the regular expression \`${WORD}\`, which only cuts out the words.`,
  );
  const contenders = [floor, engine, ...toContenders(await importCompared())];
  for (const { read } of contenders) warmUp(read, texts);
  const least = measure(contenders, texts, ROUNDS, TURN);
  sheet.table([
    ['what', 'found', 'ms', 'times one pass', 'million characters a second'],
    ...contenders.map(({ name }, i) => {
      const { ms, found } = least[i]!;
      return [
        name,
        found.toLocaleString('en'),
        ms.toFixed(0),
        (ms / least[0]!.ms).toFixed(1),
        (length / ms / 1000).toFixed(1),
      ];
    }),
  ]);
  sheet.say('The same for texts of one size each: microseconds for 1,000 characters.');
  sheet.table(
    [
      ['characters', 'one pass, µs', 'Sayso, µs', 'times one pass'],
      ...SIZES.map(size => toSizeRow(texts, size)),
    ],
    0,
  );
}

/** Imported by names in variables: types are checked without the packages' own, which write-good does not have. */
async function importCompared(): Promise<Compared> {
  const [retext, intensify, writeGood, compromise] = await Promise.all(
    ['retext', 'retext-intensify', 'write-good', 'compromise/two'].map(name => import(name)),
  );
  return {
    retext: retext.retext,
    intensify: intensify.default,
    writeGood: writeGood.default,
    tag: compromise.default,
  };
}

function toContenders({ retext, intensify, writeGood, tag }: Compared): Contender[] {
  const processor = retext().use(intensify);
  return [
    {
      name: 'retext-intensify: weak and filler words',
      read: text => processor.processSync(text).messages.length,
    },
    { name: 'write-good: style, ten checks', read: text => writeGood(text).length },
    { name: 'compromise/two: parts of speech', read: text => tag(text).document.length },
  ];
}

function warmUp(read: Contender['read'], texts: readonly string[]): void {
  const start = performance.now();
  for (let n = 0; performance.now() - start < WARM_UP; n++) read(texts[n % texts.length]!);
}

/** For each contender the least time in which it read all texts; all take turns, so that a slow minute falls on all alike. */
function measure(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
  turn: number,
): Measured[] {
  const least = contenders.map(() => ({ ms: Number.POSITIVE_INFINITY, found: 0 }));
  for (let round = 0; round < rounds; round++)
    contenders.forEach(({ read }, i) => {
      const from = performance.now();
      do {
        let found = 0;
        const start = performance.now();
        for (const text of texts) found += read(text);
        const ms = performance.now() - start;
        if (ms < least[i]!.ms) least[i] = { ms, found };
      } while (performance.now() - from < turn);
    });
  return least;
}

/** Cuts of one size from all over the corpus, a million characters together, each read as one article. */
function toSizeRow(texts: readonly string[], size: number): string[] {
  let whole = texts.join('\n');
  while (whole.length < size) whole += `\n${whole}`;
  const count = Math.max(1, Math.floor(1_000_000 / size));
  const step = Math.floor((whole.length - size) / count);
  const cuts = Array.from({ length: count }, (_, n) => whole.slice(n * step, n * step + size));
  const [one, ours] = measure([floor, engine], cuts, SIZE_ROUNDS, SIZE_TURN);
  const perThousand = (ms: number) => (ms * 1e6) / (count * size);
  return [
    size.toLocaleString('en'),
    perThousand(one!.ms).toFixed(1),
    perThousand(ours!.ms).toFixed(1),
    (ours!.ms / one!.ms).toFixed(1),
  ];
}
