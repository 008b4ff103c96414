// Findings as a page of Markdown for people: by kind, each passage with what its card says.

import type { Finding } from '../taxonomy/finding.ts';
import { CATEGORIES } from '../taxonomy/taxonomy.ts';
import { toQuoted } from '../view/english.ts';
import { KIND_OF_MANY, POPUP_WORDS } from '../view/page-words.ts';
import { toCardWords } from '../view/wording.ts';
import { say } from '../words/say.ts';
import type { FoundArticle } from './findings-file.ts';
import { paragraphOf } from './paragraph.ts';

export function toMarkdown(found: FoundArticle): string {
  const { about, findings } = found;
  const told = [about.outlet, about.published, about.source && `<${about.source}>`].filter(Boolean);
  const sections = CATEGORIES.map(category => findings.filter(finding => finding.category === category))
    .filter(some => some.length > 0)
    .map(some => [
      `## ${KIND_OF_MANY[(some[0] as Finding).category]} (${some.length})`,
      ...some.map(finding => toItem(finding, found)),
    ]);
  const parts = [
    `# ${toLiteral(about.title)}`,
    ...(told.length > 0
      ? [told.map(part => (part?.startsWith('<') ? part : toLiteral(part ?? ''))).join(' · ')]
      : []),
    ...(findings.length === 0 ? [say('export_no_passage')] : sections.flat()),
    `*${POPUP_WORDS.statement.join(' ')}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function toItem(finding: Finding, { article, findings }: FoundArticle): string {
  const { subtypeName, who, leftOpen, ask, note, origin } = toCardWords(finding);
  const answered = finding.links.flatMap(({ rel, to }) => {
    const other = rel === 'answers' && findings.find(({ id }) => id === to);
    return other ? [say('export_answers', { quote: toQuoted(toLiteral(other.quote)) })] : [];
  });
  const paragraph = paragraphOf(article, finding.span);
  const place = paragraph === 0 ? '' : `¶ ${paragraph}, `;
  const lines = [
    `- **${toQuoted(toLiteral(finding.quote))}** (${place}${subtypeName})`,
    `${toLiteral(who.replace(/\.$/, ''))}.`,
    say('export_line', { label: say('card_left_open'), value: toLiteral(leftOpen) }),
    say('export_line', { label: say('card_ask'), value: toLiteral(ask) }),
    ...answered,
    ...(note === undefined
      ? []
      : [say('export_line', { label: say('export_note'), value: toLiteral(note) })]),
    `${origin}.`,
  ];
  return lines.map((line, i) => (i === 0 ? line : `  ${line}`)).join('  \n');
}

/** A stranger's words stay words: no emphasis, links, images, HTML or lists of theirs. */
function toLiteral(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~!&]/g, sign => `\\${sign}`)
    .replace(/^([-+]|\d+[.)])/, '\\$1');
}
