// The modules `sayso:catalogue` and `sayso:changes`: what patterns say of themselves, and what CHANGELOG.md says, as the options
// page shows them. So that page carries no pattern that could run, and no word is written twice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { PATTERNS } from '../src/patterns/catalogue.ts';
import { parseMarked } from '../src/patterns/marked-text.ts';
import type { AnyPattern } from '../src/patterns/pattern.ts';
import type { Subtype } from '../src/taxonomy/taxonomy.ts';
import type { ChangesOfVersion, PatternEntry, Sample, SamplePiece } from '../src/view/options-model.ts';
import { toVirtualModule } from './virtual-module.ts';

/** @param root the project's folder. */
export function pageModules(root: string): Plugin[] {
  return [
    toVirtualModule('sayso:catalogue', () => PATTERNS.map(toPatternEntry)),
    toVirtualModule('sayso:changes', () => parseChanges(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))),
  ];
}

export function toPatternEntry(pattern: AnyPattern): PatternEntry {
  const { id, category, subtype, title, explain, ask, notThis, examples } = pattern;
  const isMarked = (example: string) => example.includes('[');
  return {
    id,
    category,
    subtype,
    title,
    explain,
    ask,
    notThis,
    marked: examples.filter(isMarked).map(example => toSample(example, subtype)),
    silent: examples.filter(example => !isMarked(example)),
  };
}

function toSample(example: string, own: Subtype): Sample {
  const { text, expected } = parseMarked(example, own);
  const pieces: SamplePiece[] = [];
  let at = 0;
  for (const { from, to, subtype } of expected) {
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push({ words: text.slice(from, to), subtype });
    at = to;
  }
  return at < text.length ? [...pieces, text.slice(at)] : pieces;
}

/**
 * Versions (`## 1.2.3`), groups (`**Reading**`) and items (`- …`, over several lines) of the changelog, newest first as it has
 * them. @throws Error when an item stands under no group, or nothing is found.
 */
export function parseChanges(markdown: string): ChangesOfVersion[] {
  const changes: { version: string; groups: { name: string; items: string[] }[] }[] = [];
  for (const line of markdown.split('\n')) {
    const groups = changes.at(-1)?.groups;
    const items = groups?.at(-1)?.items;
    const [, version] = /^## (.+)$/.exec(line) ?? [];
    const [, name] = /^\*\*(.+)\*\*$/.exec(line) ?? [];
    const [, item] = /^- (.+)$/.exec(line) ?? [];
    const [, more] = /^ {2}(\S.*)$/.exec(line) ?? [];
    if (version) changes.push({ version, groups: [] });
    else if (name && groups) groups.push({ name, items: [] });
    else if (item && items) items.push(item);
    else if (more && items && items.length > 0) items.push(`${items.pop()} ${more}`);
    else if (item || name) throw new Error(`CHANGELOG.md: “${line}” stands under no version or group.`);
  }
  if (changes.length === 0) throw new Error('CHANGELOG.md names no version; a version is a line “## 1.2.3”.');
  return changes;
}
