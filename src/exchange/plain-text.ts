// Findings as text for people in a terminal: each passage, what kind it is, and why it is marked.
import type { Finding } from '../taxonomy/finding.ts';
import { toQuoted } from '../view/english.ts';
import { toCardWords } from '../view/wording.ts';

export function toPlainText(file: string, findings: readonly Finding[]): string {
  const items = findings.map(finding => {
    const { kind, subtypeName, note, explanation } = toCardWords(finding);
    return `\n  ${toQuoted(finding.quote)}\n  ${kind}, ${subtypeName} (${finding.subtype})\n  ${note ?? explanation}`;
  });
  return [`${file}: ${findings.length === 1 ? '1 passage' : `${findings.length} passages`}`, ...items].join(
    '\n',
  );
}
