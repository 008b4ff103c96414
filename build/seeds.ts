// Compiles seeds/<id>/ (an article, and what people wrote about its passages) into annotation sets. Reports everything that
// is wrong at once; repairs nothing. The sets hold no article.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation, AnnotationSet } from '../src/annotations/annotation-set.ts';
import { toTextQuote } from '../src/annotations/text-quote.ts';
import type { Anatomy } from '../src/taxonomy/anatomy.ts';
import { ANATOMIES, VERBATIM_FIELDS } from '../src/taxonomy/anatomy-fields.ts';
import { categoryOf } from '../src/taxonomy/taxonomy.ts';
import type { Span } from '../src/text/span.ts';
import { JsonError, parseJsonWithLines } from './json-lines.ts';
import { checkLinks, toSourceGroups } from './seed-links.ts';
import { findNearestPlace, listPlaces, listSentences } from './seed-places.ts';
import { checkOverlaps, findPlace, isInArticle, type PlacedPassage } from './seed-quotes.ts';
import { type SeedProblem, SeedReport, toProblemLine } from './seed-report.ts';
import { type DraftAnnotation, type DraftSeed, toDraft } from './seed-shape.ts';
import { listLeftOpenProblems, listNoteProblems } from './seed-wording.ts';

export { type SeedProblem, toProblemLine } from './seed-report.ts';

/** What one seed is compiled from. */
export interface SeedSource {
  /** The folder's name, which becomes the set's id. */
  readonly id: string;
  readonly articleText: string;
  readonly annotationsJson: string;
}

export type CompiledSeed = { readonly set: AnnotationSet } | { readonly problems: readonly SeedProblem[] };

/** Compiles one seed: the set, or everything that is wrong with it. Same input, same set, key for key. */
export function compileSeed({ id, articleText, annotationsJson }: SeedSource): CompiledSeed {
  const file = `seeds/${id}/annotations.json`;
  // Editors end a file with a line feed; it is no part of the article.
  const text = articleText.replace(/\n$/, '');
  try {
    const { value, lines, repeated } = parseJsonWithLines(annotationsJson);
    const report = new SeedReport(file, lines);
    for (const key of repeated) report.add(key, 'This key stands twice in the same object: take one out.');
    const draft = toDraft(value, report);
    if (draft.id !== undefined && draft.id !== id)
      report.add('id', `The set’s id is its folder’s name, “${id}”: write that, or leave “id” out.`);
    const placed = checkSeed(draft, text, report);
    const problems = [...listArticleProblems(id, articleText), ...report.problems];
    return problems.length > 0 ? { problems } : { set: toSet(id, text, draft, placed) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const sentence = `This is not JSON: ${error.message}.`;
    return {
      problems: [...listArticleProblems(id, articleText), { file, line: error.line, key: '', sentence }],
    };
  }
}

/** What keeps an article's offsets from being the same for everyone who reads the file. */
function listArticleProblems(id: string, text: string): SeedProblem[] {
  const sentences: string[] = [];
  if (text.trim() === '') sentences.push('The article is empty: paste its text, one paragraph a line.');
  if (text.includes('\r')) sentences.push('The article has Windows line ends: save it with line feeds only.');
  if (text.startsWith('\ufeff'))
    sentences.push('The article starts with a byte order mark: save it as UTF-8 without one.');
  return sentences.map(sentence => ({ file: `seeds/${id}/article.txt`, line: 0, key: '', sentence }));
}

/** Checks all that needs the article or the other annotations. Returns where the quotes stand, as far as they do. */
function checkSeed(draft: DraftSeed, text: string, report: SeedReport): PlacedPassage[] {
  const placed: PlacedPassage[] = [];
  for (const annotation of draft.annotations) {
    const place = findPlace(annotation, text, report);
    if (place) placed.push({ ...place, key: annotation.key, name: annotation.id ?? annotation.key });
    checkOwnWords(annotation, text, report);
    for (const problem of listNoteProblems(annotation.note ?? ''))
      report.add(`${annotation.key}.note`, problem);
    for (const problem of listLeftOpenProblems(annotation.leftOpen ?? ''))
      report.add(`${annotation.key}.leftOpen`, problem);
  }
  const unmarked = draft.notHighlighted.flatMap(({ key, quote }) => {
    if (quote === undefined || !isInArticle(quote, `${key}.quote`, 'quote', text, report)) return [];
    return { ...listPlaces(text, quote)[0]!, key, name: 'not highlighted' };
  });
  checkOverlaps(placed, unmarked, text, report);
  checkLinks(draft.annotations, report);
  return placed;
}

/** Claims, and anatomy that cards show in quotation marks, have to be the article's. */
function checkOwnWords({ key, claim, anatomy }: DraftAnnotation, text: string, report: SeedReport): void {
  if (claim !== undefined) isInArticle(claim, `${key}.claim`, 'claim', text, report);
  for (const name of VERBATIM_FIELDS) {
    const words = anatomy[name];
    if (typeof words === 'string') isInArticle(words, `${key}.anatomy.${name}`, name, text, report);
  }
}

/** The set of a draft without problems: every required field is there. */
function toSet(id: string, text: string, draft: DraftSeed, placed: readonly PlacedPassage[]): AnnotationSet {
  const sentences = listSentences(text);
  const groups = toSourceGroups(draft.annotations);
  const annotations = draft.annotations.map((annotation, n) =>
    toAnnotation(annotation, placed[n]!, text, sentences, groups.get(annotation.id!)),
  );
  return {
    id,
    title: draft.title!,
    outlet: draft.outlet!,
    published: draft.published!,
    author: draft.annotators!.join(', '),
    ...(draft.licence === undefined ? {} : { licence: draft.licence }),
    ...(draft.url === undefined ? {} : { source: draft.url }),
    ...(draft.summary === undefined ? {} : { summary: draft.summary }),
    length: text.length,
    annotations: annotations.sort((a, b) => a.target.start - b.target.start),
  };
}

function toAnnotation(
  draft: DraftAnnotation,
  place: Span,
  text: string,
  sentences: readonly Span[],
  sameSource: readonly string[] | undefined,
): Annotation {
  const { subtype, claim, leftOpen, answers } = draft;
  const claimPlace =
    claim === undefined ? undefined : findNearestPlace(listPlaces(text, claim), place, sentences);
  return {
    id: draft.id!,
    category: categoryOf(subtype!),
    subtype: subtype!,
    target: toTextQuote(text, place),
    ...(claimPlace ? { claim: toTextQuote(text, claimPlace) } : {}),
    anatomy: toAnatomy(draft),
    note: draft.note!,
    ...(leftOpen === undefined ? {} : { leftOpen }),
    ...(answers ? { answers } : {}),
    ...(sameSource ? { sameSource } : {}),
  };
}

/** The anatomy in the order of the guideline, with the claim's words, which cards show among the rest. */
function toAnatomy({ subtype, anatomy, claim }: DraftAnnotation): Anatomy {
  const known = Object.keys(ANATOMIES[categoryOf(subtype!)]).filter(name => anatomy[name] !== undefined);
  const ordered = Object.fromEntries(known.map(name => [name, anatomy[name]]));
  return { ...ordered, ...(claim === undefined ? {} : { claim }) } as Anatomy; // each value was checked by its kind
}

/** A set as bytes: JSON in UTF-8, ending with a line feed. */
export function toBytes(set: AnnotationSet): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(set, null, 1)}\n`);
}

/** Everything under a folder of seeds: the sets that compile, in order of their ids, and what is wrong with the others. */
export function readSeeds(dir: string): { readonly sets: AnnotationSet[]; readonly problems: SeedProblem[] } {
  const sets: AnnotationSet[] = [];
  const problems: SeedProblem[] = [];
  for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue;
    const id = entry.name;
    const articleText = readText(dir, id, 'article.txt', problems);
    const annotationsJson = readText(dir, id, 'annotations.json', problems);
    if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id)) {
      const sentence = 'The folder’s name becomes the set’s id: use small letters, digits and hyphens.';
      problems.push({ file: `seeds/${id}`, line: 0, key: '', sentence });
    }
    if (articleText === undefined || annotationsJson === undefined) continue;
    const compiled = compileSeed({ id, articleText, annotationsJson });
    if ('set' in compiled) sets.push(compiled.set);
    else problems.push(...compiled.problems);
  }
  return { sets, problems };
}

function readText(dir: string, id: string, name: string, problems: SeedProblem[]): string | undefined {
  try {
    return readFileSync(join(dir, id, name), 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const sentence = isMissing
      ? 'This file is missing: a seed is a folder with article.txt and annotations.json.'
      : `This file cannot be read: ${(error as Error).message}`;
    problems.push({ file: `seeds/${id}/${name}`, line: 0, key: '', sentence });
    return undefined;
  }
}

/** All sets under a folder of seeds. @throws Error whose message lists every problem, one a line. */
export function compileAllSeeds(dir: string): AnnotationSet[] {
  const { sets, problems } = readSeeds(dir);
  if (problems.length > 0)
    throw new Error(
      `The seeds have problems:\n${problems.map(problem => `  ${toProblemLine(problem)}`).join('\n')}`,
    );
  return sets;
}
