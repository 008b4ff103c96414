// npm run new-pattern -- <category> <subtype> <id>: starts a pattern's file, with all its properties and placeholders that
// fail the tests until they are filled in, and adds its line to the folder's index. Overwrites nothing.
import '../src/words/bind-english.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATEGORIES, type Category, isSubtype, SUBTYPES, type Subtype } from '../src/taxonomy/taxonomy.ts';
import { KIND_OF_MANY, SUBTYPE_NAMES } from '../src/view/page-words.ts';
import { isMain } from './is-main.ts';
import { toSuggestion } from './nearest-word.ts';

const USAGE =
  'Usage: npm run new-pattern -- <category> <subtype> <id>, for example: denial D4 refusal-to-comment.';
/** Width at which the formatter breaks a line. */
const LINE_WIDTH = 110;
const RESERVED =
  /^(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|let|static|await|async|pattern)$/;

/**
 * Writes the file and the index line.
 * @param root the project's folder. @param args category, subtype, id, as typed.
 * @returns the paths written, from the root; or the problems, as sentences, and then nothing is written.
 */
export function createPattern(
  root: string,
  args: readonly string[],
): { written: string[] } | { problems: string[] } {
  const [category = '', subtype = '', id = '', ...rest] = args;
  if (!id || rest.length > 0) return { problems: [USAGE] };
  const problems = [
    ...findCategoryProblems(category),
    ...findSubtypeProblems(subtype, category),
    ...findIdProblems(id, root),
  ];
  if (problems.length > 0 || !isCategory(category) || !isSubtype(subtype)) return { problems };
  const folder = `src/patterns/${category}`;
  const index = readFileSync(join(root, folder, 'index.ts'), 'utf8');
  const extended = addToIndex(index, id);
  if (extended === undefined)
    return {
      problems: [`${folder}/index.ts has no list of patterns in the usual form; put that right first.`],
    };
  writeFileSync(join(root, folder, `${id}.ts`), toFile(category, subtype, id));
  writeFileSync(join(root, folder, 'index.ts'), extended);
  return { written: [`${folder}/${id}.ts`, `${folder}/index.ts`] };
}

function isCategory(word: string): word is Category {
  return (CATEGORIES as readonly string[]).includes(word);
}

function findCategoryProblems(word: string): string[] {
  if (isCategory(word)) return [];
  return [
    `There is no category “${word}”; there are ${CATEGORIES.join(', ')}.${toSuggestion(word, CATEGORIES)}`,
  ];
}

function findSubtypeProblems(word: string, category: string): string[] {
  if (!isCategory(category))
    return isSubtype(word) ? [] : [`There is no subtype “${word}”; they run from A1 to U6.`];
  const subtypes: readonly string[] = SUBTYPES[category];
  if (subtypes.includes(word)) return [];
  const choices = SUBTYPES[category].map(subtype => `${subtype} (${SUBTYPE_NAMES[subtype]})`).join(', ');
  return [`“${word}” is no subtype of ${category}; it has ${choices}.`];
}

function findIdProblems(id: string, root: string): string[] {
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))
    return [
      `“${id}” cannot be an id: write small letters, words joined by hyphens, like refusal-to-comment.`,
    ];
  if (/^(?:utils?|helpers?|common|manager|misc)$|(?:^|-)(?:utils?|helpers?)(?:-|$)/.test(id))
    return [`“${id}” says nothing about what is marked; name it after the words or what they do.`];
  if (RESERVED.test(toVariable(id)))
    return [`“${id}” is a word of the language, or means the pattern itself; add another word to it.`];
  return CATEGORIES.map(category => `src/patterns/${category}/${id}.ts`)
    .filter(path => existsSync(join(root, path)))
    .map(path => `The id “${id}” is taken by ${path}; ids are unique over all categories.`);
}

function toVariable(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The index with one import and one entry more; undefined if it is not written as the others are. */
function addToIndex(index: string, id: string): string | undefined {
  const name = toVariable(id);
  const list = /^(export const \w+: readonly Pattern<'\w+'>\[\] = )\[([\s\S]*?)\];/m.exec(index);
  const imports = [...index.matchAll(/^import (?:type )?.* from '(\.[^']*)';$/gm)];
  const last = imports.at(-1);
  if (!list || !last) return undefined;
  const names = [...(list[2] ?? '').split(',').map(entry => entry.trim()), name].filter(Boolean);
  const oneLine = `${list[1]}[${names.join(', ')}];`;
  const entries =
    oneLine.length <= LINE_WIDTH ? oneLine : `${list[1]}[\n${names.map(n => `  ${n},\n`).join('')}];`;
  // The formatter keeps imports in the order of their paths.
  const next = imports.find(([, path = '']) => path.startsWith('./') && path > `./${id}.ts`);
  const at = next ? next.index : last.index + last[0].length + 1;
  const withEntry = index.replace(list[0], () => entries);
  return `${withEntry.slice(0, at)}import ${name} from './${id}.ts';\n${withEntry.slice(at)}`;
}

function toFile(category: Category, subtype: Subtype, id: string): string {
  const what = `${SUBTYPE_NAMES[subtype]} (${KIND_OF_MANY[category].toLowerCase()})`;
  const lines = (line: string) => Array.from({ length: 6 }, (_, n) => `    '${line} ${n + 1}.',`).join('\n');
  return `// ${subtype}, ${what}: TODO what this finds, and what it leaves to other patterns.
import { wordClass } from '../../text/vocabulary.ts';
import { pattern } from '../pattern.ts';

/** TODO the words that call it; use a class of the lexicon where there is one. */
const TRIGGER = wordClass('todo');

export default pattern({
  id: '${id}',
  category: '${category}',
  subtype: '${subtype}',
  title: 'TODO what it is, in a few words',
  explain: 'TODO one neutral sentence: what these words tell the reader.',
  ask: 'TODO what the reader should ask?',
  notThis: 'TODO what looks like it and is not marked.',
  on: TRIGGER,
  match() {
    // TODO take (r, i), the reading and the token that is in \`on\`; return {from, to} where the words are to be marked.
    return undefined;
  },
  examples: [
${lines('[TODO words to be marked] and the rest of example')}
${lines('TODO a near miss that stays silent')}
  ],
});
`;
}

if (isMain(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const result = createPattern(root, process.argv.slice(2));
  if ('problems' in result) {
    console.error(result.problems.join('\n'));
    process.exitCode = 2;
  } else {
    console.log(`Written: ${result.written.join(', ')}.`);
    console.log(
      'Fill in what says TODO (src/patterns/README.md tells how); then: npm run unit -- tests/patterns',
    );
  }
}
