// The golden articles as pages of a news site, for benchmarks and long runs. Opens none.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarked } from '../src/patterns/marked-text.ts';
import { toSeedPage } from './seed-page.ts';

export interface GoldenPage {
  readonly name: string;
  readonly html: string;
  /** How many passages are to be marked on it. */
  readonly marks: number;
}

/** @param root the project's folder. */
export function toGoldenPages(root: string): GoldenPage[] {
  const folder = join(root, 'tests/golden');
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => {
      const marked = readFileSync(join(folder, file), 'utf8').replace(/^# .*\n/, '');
      const { text, expected } = parseMarked(marked, 'A1');
      const [title = ''] = text.split('\n', 1);
      const about = { title, outlet: 'A paper', published: '2025-01-01' };
      return {
        name: file.replace('.txt', '.html'),
        html: toSeedPage(text.slice(title.length + 1), about),
        marks: expected.length,
      };
    });
}
