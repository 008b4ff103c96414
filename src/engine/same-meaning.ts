// Whether two wordings of a passage differ only in ways that leave its meaning: no other name, no other number, nothing
// turned round. Judges words, not truth; knows nothing of where they stand.
import { toLetters } from '../text/letters.ts';

interface Word {
  /** Letters form: 'u.s.' is 'us'. */
  readonly letters: string;
  /** Begins with a capital where English does not ask for one (not the first word of a sentence). */
  readonly isName: boolean;
  /** Begins with a capital, for whatever reason. */
  readonly isCapital: boolean;
}

/**
 * Words that carry the direction of a statement. A change of one of them is allowed only into another of its own line.
 * One line, one direction; a word in several lines would excuse too much, so each stands once.
 */
const DIRECTIONS = `
not no never none nothing nobody neither nor without hardly cannot
deny denies denied denying dispute disputes disputed reject rejects rejected refute refutes refuted rebut rebutted contest contested
confirm confirms confirmed confirming admit admits admitted admitting acknowledge acknowledged concede conceded verify verified prove proves proved proven
decline declines declined refuse refuses refused
accept accepts accepted agree agrees agreed welcome welcomed provide provided give gave
allege alleges alleged alleging claim claims claimed claiming contend contends contended assert asserts asserted
accuse accuses accused accusing blame blames blamed charge charged charges
praise praises praised thank thanked defend defends defended support supports supported back backed
clear clears cleared acquit acquitted exonerate exonerated
true accurate correct right real genuine
false untrue wrong inaccurate fake fabricated
anonymous unnamed unidentified
named identified
may might could can
must should shall
will would
rise rises rose risen increase increases increased increasing grow grows grew gain gained up
fall falls fell fallen decrease decreases decreased decreasing decline drop drops dropped down
more most greater higher
less least fewer lower
before earlier previously
after later since
all every each always any
some few several many multiple
only
attack attacks attacked attacking criticise criticised criticize criticized
win wins won
lose loses lost
guilty
innocent
legal lawful
illegal unlawful
ally allies friend friends supporter supporters
critic critics rival rivals opponent opponents enemy enemies
trust trusted trusting
distrust
for
against
`;

const direction = new Map<string, number>();
DIRECTIONS.trim()
  .split('\n')
  .forEach((line, number) => {
    for (const word of line.split(' ')) if (!direction.has(word)) direction.set(word, number);
  });

/** Prefixes that turn a word round: 'named' and 'unnamed'. */
const TURNS = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'de'];

const CONTRACTION = /n[’']t\b/gu;
const SPLIT = /[\s\u2010-\u2015/]+|--+|(?<=\p{L})-(?=\p{L})/u;

function toWords(text: string): Word[] {
  const words: Word[] = [];
  let opens = true; // the next word is the first of a sentence
  const plain = text
    .replace(/\bcan[’']t\b|\bcannot\b/gi, 'can not')
    .replace(/\bwon[’']t\b/gi, 'will not')
    .replace(CONTRACTION, ' not');
  for (const part of plain.split(SPLIT)) {
    const { letters } = toLetters(part);
    if (letters) {
      const first = /[\p{L}\p{N}]/u.exec(part.normalize('NFC'))?.[0] ?? '';
      const isCapital = first !== first.toLowerCase();
      words.push({ letters, isCapital, isName: isCapital && !opens });
      opens = false;
    }
    if (/[.!?…:]["'”’)\]]*$/u.test(part) && !/^(?:\p{Lu}\.)+$/u.test(part)) opens = true;
  }
  return words;
}

/** Edit distance of two short words, at most `limit` (then limit + 1). */
export function wordDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return Math.min(row[b.length] as number, limit + 1);
}

/** The same word, misspelt or in its other spelling: one letter off in five or more, two in nine or more. */
function isSpelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return limit > 0 && wordDistance(a, b, limit) <= limit && !isTurned(a, b);
}

function isTurned(a: string, b: string): boolean {
  return TURNS.some(p => a === p + b || b === p + a);
}

interface Change {
  readonly here: readonly Word[];
  readonly there: readonly Word[];
  /** A word that stays, next to those that change, is capitalised: they may be parts of its name. */
  readonly isBesideName: boolean;
}

/** The stretches in which two word sequences differ (longest common subsequence over their letters). */
function findChanges(here: readonly Word[], there: readonly Word[]): Change[] {
  const n = here.length;
  const m = there.length;
  const length = Array.from({ length: n + 1 }, () => new Uint16Array(m + 1));
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      (length[i] as Uint16Array)[j] =
        here[i]?.letters === there[j]?.letters
          ? ((length[i + 1] as Uint16Array)[j + 1] as number) + 1
          : Math.max(
              (length[i + 1] as Uint16Array)[j] as number,
              (length[i] as Uint16Array)[j + 1] as number,
            );
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  let startI = 0;
  let startJ = 0;
  const flush = () => {
    if (i === startI && j === startJ) return;
    const isBesideName = [here[startI - 1], here[i]].some(word => word?.isCapital);
    changes.push({ here: here.slice(startI, i), there: there.slice(startJ, j), isBesideName });
  };
  while (i < n && j < m) {
    if (here[i]?.letters === there[j]?.letters) {
      flush();
      startI = ++i;
      startJ = ++j;
    } else if (((length[i + 1] as Uint16Array)[j] as number) >= ((length[i] as Uint16Array)[j + 1] as number))
      i++;
    else j++;
  }
  i = n;
  j = m;
  flush();
  return changes;
}

const joined = (words: readonly Word[]) => words.map(w => w.letters).join('');
const initials = (words: readonly Word[]) =>
  words
    .filter(w => w.isCapital)
    .map(w => w.letters[0])
    .join('');

/** One is the other's initials: 'WSJ' and 'Wall Street Journal'. */
function isInitialism(a: readonly Word[], b: readonly Word[]): boolean {
  return (
    a.length > 0 &&
    a.length <= 2 &&
    b.length > 1 &&
    a.some(w => w.letters.length > 1 && w.letters === initials(b))
  );
}

/** Desks put these before a name or leave them out; who is meant stays the same. */
const TITLES = new Set('mr mrs ms miss mx dr sir dame lord lady president chairman ceo'.split(' '));

/** A change of form alone: spaces, hyphens, an initialism spelt out. Costs nothing. */
function isFree({ here, there }: Change): boolean {
  return joined(here) === joined(there) || isInitialism(here, there) || isInitialism(there, here);
}

function isHarmless(change: Change, names: ReadonlySet<string>): boolean {
  if (isFree(change)) return true;
  const { here, there } = change;

  // Pair off spellings; what is left was put in, taken out or replaced.
  const left = [...there];
  const gone: Word[] = [];
  for (const word of here) {
    const at = left.findIndex(
      other => other.letters === word.letters || isSpelling(word.letters, other.letters),
    );
    if (at >= 0) left.splice(at, 1);
    else gone.push(word);
  }

  const isTitle = (w: Word) => TITLES.has(w.letters);
  if ([...gone, ...left].some(isTitle) && change.isBesideName)
    return isHarmless(
      { ...change, here: gone.filter(w => !isTitle(w)), there: left.filter(w => !isTitle(w)) },
      names,
    );

  const turned = gone.some(a => left.some(b => isTurned(a.letters, b.letters)));
  if (turned) return false;

  const directionsGone = gone.map(w => direction.get(w.letters)).filter(d => d !== undefined);
  const directionsNew = left.map(w => direction.get(w.letters)).filter(d => d !== undefined);
  if (directionsGone.sort().join() !== directionsNew.sort().join()) return false;

  const hasDigit = (w: Word) => /\p{N}/u.test(w.letters);
  if (gone.some(hasDigit) || left.some(hasDigit)) return false;

  const isReplaced = gone.length > 0 && left.length > 0;
  // A name put in place of another word is another name; one put in beside may be a fuller form of one that the set
  // knows. The first word of a sentence is capital either way and counts as a name when it replaces something.
  if (isReplaced && [...gone, ...left].some(w => w.isCapital)) return false;
  if (left.some(w => w.isName && !names.has(w.letters))) return false;
  // 'Kiriyenko' is Sergei Kiriyenko still; 'according to a report' is no longer the Journal's.
  if (!change.isBesideName && gone.some(w => w.isName)) return false;
  return true;
}

/** The names a text holds, in letters form: its capitalised words that do not open a sentence. */
export function toNames(text: string): Set<string> {
  return new Set(
    toWords(text)
      .filter(w => w.isName)
      .map(w => w.letters),
  );
}

/**
 * Compares `there` (the page's words) with `here` (the annotated words). The meaning is the same where names, numbers
 * and directions ('denied', 'not', 'after') stand as they were. Spelling, a joined or parted word, an adjective more or
 * less and another neutral verb are let pass.
 * @param names capitalised words that may be put in, since they belong to names the set knows ('Elon' before 'Musk').
 * @returns undefined for another meaning; else the letters by which the two differ in form only ('WSJ' for 'Wall Street
 * Journal'), which a caller need not count as edits.
 */
export function compareWording(here: string, there: string, names: ReadonlySet<string>): number | undefined {
  let free = 0;
  for (const change of findChanges(toWords(here), toWords(there))) {
    if (!isHarmless(change, names)) return undefined;
    if (isFree(change)) free += Math.abs(joined(change.here).length - joined(change.there).length);
  }
  return free;
}
