// Which passages the panel lists, in which order, and which reply belongs under which claim. Pure; draws nothing.
import type { Finding } from '../taxonomy/finding.ts';
import { isChosen, type MarkChoice } from '../taxonomy/mark-choice.ts';
import type { Place } from '../taxonomy/place.ts';
import type { Category } from '../taxonomy/taxonomy.ts';
import { toSentenceStart } from './english.ts';
import type { ReadPage } from './page-model.ts';
import { PASSAGE_WORDS, SUBTYPE_NAMES } from './page-words.ts';
import { PANEL_WORDS } from './panel-words.ts';
import { toCardWords } from './wording.ts';

export interface PanelRow {
  readonly finding: Finding;
  readonly place: Place;
  /** What it is, beneath the words: 'Name withheld, reason given'. */
  readonly meta: string;
}

/** A passage and, joined beneath it, the replies to it. */
export interface PanelGroup extends PanelRow {
  readonly replies: readonly PanelRow[];
}

export interface Choice extends MarkChoice {
  readonly filter: Category | 'all';
  /** As typed; every word of it must occur. */
  readonly query: string;
}

/** In reading order, each reply beneath the first listed claim that it answers, wherever it stands itself. */
export function toPanelGroups(page: Pick<ReadPage, 'findings' | 'places'>, choice: Choice): PanelGroup[] {
  const rows = new Map(
    page.findings.map((finding, i) => [finding.id, { finding, place: page.places[i] ?? NOWHERE }] as const),
  );
  const listed = new Set(page.findings.filter(finding => isListed(finding, choice)).map(({ id }) => id));
  const groups = new Map<string, PanelRow[]>();
  for (const id of listed) groups.set(id, []);
  for (const id of listed) {
    const root = findRoot(id, rows, listed);
    if (root === id) continue;
    groups.get(root)?.push({ ...rows.get(id)!, meta: toReplyMeta(rows.get(id)!.finding) });
    groups.delete(id);
  }
  return [...groups].map(([id, replies]) => {
    const row = rows.get(id)!;
    return { ...row, meta: toMeta(row.finding, rows, replies.length > 0), replies };
  });
}

type Rows = ReadonlyMap<string, Pick<PanelRow, 'finding' | 'place'>>;

const NOWHERE: Place = { block: 'paragraph', paragraph: 0, at: 0 };

function isListed(finding: Finding, choice: Choice): boolean {
  const { filter, query } = choice;
  if (!isChosen(finding, choice) || (filter !== 'all' && filter !== finding.category)) return false;
  const words = toSearchable(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { kind, subtypeName, who, note } = toCardWords(finding);
  const text = toSearchable([finding.quote, kind, subtypeName, who, note].join(' '));
  return words.every(word => text.includes(word));
}

/** As people type: no accents, straight quotation marks, small letters. */
function toSearchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}

/** The listed claim that a passage answers, or which the reply answers that it answers; itself if there is none. */
function findRoot(id: string, rows: Rows, listed: ReadonlySet<string>): string {
  const seen = new Set([id]);
  for (let at = id; ; ) {
    const answers = rows.get(at)?.finding.links.filter(({ rel }) => rel === 'answers') ?? [];
    // In reading order, as `listed` is.
    const claim = [...listed].find(other => answers.some(({ to }) => to === other));
    if (claim === undefined) return at;
    // Two passages that answer each other have no claim between them: both stand by themselves.
    if (seen.has(claim)) return id;
    seen.add(claim);
    at = claim;
  }
}

function toReplyMeta({ subtype }: Finding): string {
  return PANEL_WORDS.reply(SUBTYPE_NAMES[subtype]);
}

/** Of a passage that stands by itself: what it is, and what the list does not show beside it. */
function toMeta({ category, subtype, anatomy, links }: Finding, rows: Rows, hasReplies: boolean): string {
  const name = toSentenceStart(SUBTYPE_NAMES[subtype]);
  const isReasoned = category === 'anonymous' && subtype === 'A1' && Boolean(anatomy.reason_given);
  const parts = [isReasoned ? PANEL_WORDS.reasonGiven(name) : name];
  const claim = links.find(({ rel, to }) => rel === 'answers' && rows.has(to));
  if (claim) {
    const { block, paragraph } = rows.get(claim.to)!.place;
    parts.push(PANEL_WORDS.answersAt(PANEL_WORDS.place(block, paragraph)));
  }
  if (!hasReplies && links.some(({ rel }) => rel === 'answered-by')) parts.push(PASSAGE_WORDS.answered);
  return parts.join(' · ');
}
