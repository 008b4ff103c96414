// npm run check-seeds: prints every problem of seeds/, or one line on what they hold. Checks; writes nothing.
import { fileURLToPath } from 'node:url';
import { CATEGORIES, type Category } from '../src/taxonomy/taxonomy.ts';
import { readSeeds, toProblemLine } from './seeds.ts';

const NAMES: Readonly<Record<Category, string>> = {
  anonymous: 'anonymous sources',
  denial: 'denials and responses',
  unverified: 'unverified claims',
};

const { sets, problems } = readSeeds(fileURLToPath(new URL('../seeds', import.meta.url)));
if (problems.length > 0) {
  console.error(problems.map(toProblemLine).join('\n'));
  console.error(problems.length === 1 ? 'One problem in seeds/.' : `${problems.length} problems in seeds/.`);
  process.exitCode = 1;
} else {
  const annotations = sets.flatMap(set => set.annotations);
  const counts = CATEGORIES.map(
    category =>
      `${NAMES[category]} ${annotations.filter(annotation => annotation.category === category).length}`,
  );
  console.log(
    `Seeds: ${sets.length} ${sets.length === 1 ? 'set' : 'sets'}, ${annotations.length} annotations (${counts.join(', ')}).`,
  );
}
