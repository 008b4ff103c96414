// Asks for the passages of an article chapter by chapter, and only for chapters that were not in the article asked about
// before: a live blog that grows by an entry has a chapter read anew, not all of it. Paints nothing.
import type { Annotations } from '../taxonomy/annotations.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { type Chapter, toChapters } from '../text/chapters.ts';
import type { Span } from '../text/span.ts';
import { withIds, withLastingIds } from './lasting-ids.ts';
import { giveWay } from './slices.ts';

export type Annotate = (article: Article) => Promise<Annotations>;

/**
 * @param annotate finds the passages of one article; rejects when it cannot tell.
 * @returns the same for articles of any length. A question rejects once another is asked.
 */
export function inChapters(annotate: Annotate): Annotate {
  let known = new Map<string, Annotations>();
  let latest: Article;
  return async article => {
    latest = article;
    await giveWay(); // it has just been read
    const chapters = toChapters(article);
    const answers = new Map<string, Annotations>();
    for (const { name } of chapters) {
      const answer = known.get(name);
      if (answer) answers.set(name, answer);
    }
    known = answers;
    for (const { name, article: chapter } of chapters) {
      if (answers.has(name)) continue;
      if (latest !== article) throw new Error('Another article was asked about meanwhile.');
      const answer = await annotate(chapter);
      answers.set(name, { ...answer, findings: withLastingIds(chapter, answer.findings) });
    }
    const joined = await join(chapters, answers);
    // The name of an only chapter tells nothing of its words.
    if (chapters.length === 1) answers.clear();
    return joined;
  };
}

async function join(
  chapters: readonly Chapter[],
  answers: ReadonlyMap<string, Annotations>,
): Promise<Annotations> {
  const [only] = chapters;
  if (only && chapters.length === 1) return answers.get(only.name)!;
  const findings: Finding[] = [];
  let patterns: Annotations['patterns'] = {};
  let sets: Annotations['sets'] = {};
  const nameOf = new Map<string, string>();
  for (const [n, { name, from }] of chapters.entries()) {
    await giveWay();
    const answer = answers.get(name)!;
    patterns = { ...patterns, ...answer.patterns };
    sets = { ...sets, ...answer.sets };
    const idOf = (id: string) => `${n} ${id}`;
    const move = (span: Span) => ({ from: span.from + from, to: span.to + from });
    for (const finding of answer.findings) {
      nameOf.set(idOf(finding.id), finding.id);
      findings.push({
        ...finding,
        id: idOf(finding.id),
        span: move(finding.span),
        links: finding.links.map(link => ({ ...link, to: idOf(link.to) })),
        ...(finding.claim && { claim: move(finding.claim) }),
      });
    }
  }
  return { findings: withIds(keepOneEach(findings), ({ id }) => nameOf.get(id)!), patterns, sets };
}

/** An annotation has one place on a page: where most of its words stand. */
function keepOneEach(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, { finding: Finding; score: number }>();
  const keyOf = ({ origin }: Finding) => ('set' in origin ? `${origin.set} ${origin.annotation}` : undefined);
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === undefined || !('score' in finding.origin)) continue;
    const { score } = finding.origin;
    if (score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, { finding, score });
  }
  return findings.filter(finding => {
    const key = keyOf(finding);
    return key === undefined || best.get(key)?.finding === finding;
  });
}
