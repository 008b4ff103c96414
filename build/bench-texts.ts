// The articles that benchmarks read: those of a folder, or the golden ones of the tests. Measures nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarked } from '../src/patterns/marked-text.ts';

/** @param corpus a folder of .txt files, one article each; without one the golden articles. */
export function readTexts(root: string, corpus: string | undefined): string[] {
  if (corpus !== undefined) return readFolder(corpus);
  return readFolder(join(root, 'tests/golden')).map(
    marked => parseMarked(marked.replace(/^# outlet: .*\n/, ''), 'A1').text,
  );
}

/** The texts again and again, until they hold so many UTF-16 units. */
export function repeatTexts(texts: readonly string[], units: number): string[] {
  const repeated: string[] = [];
  for (let length = 0; length < units; ) {
    const text = texts[repeated.length % texts.length]!;
    repeated.push(text);
    length += text.length;
  }
  return repeated;
}

function readFolder(folder: string): string[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.txt'));
  if (files.length === 0)
    throw new Error(`${folder} has no .txt files; give a folder with one article in each.`);
  return files.sort().map(file => readFileSync(join(folder, file), 'utf8'));
}
