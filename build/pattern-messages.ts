// What patterns say of themselves as messages, so that it can be translated like all other words. Their declarations stay the
// only place where it is written in English.
import type { AnyPattern } from '../src/patterns/pattern.ts';
import type { Message, MessageFile } from '../src/words/message-file.ts';
import { PATTERN_PARTS, type PatternPart, toPatternKey } from '../src/words/pattern-words.ts';

const DESCRIPTIONS: Record<PatternPart, string> = {
  title: 'The name of a pattern.',
  explain: 'What the words that a pattern marks tell, in one sentence.',
  ask: 'What to ask of such words.',
  notThis: 'What a pattern does not mark, though it looks similar.',
};

export function toPatternMessages(patterns: readonly AnyPattern[]): MessageFile {
  return Object.fromEntries(
    patterns.flatMap(pattern =>
      PATTERN_PARTS.map((part): [string, Message] => [
        toPatternKey(pattern.id, part),
        {
          message: pattern[part].replaceAll('$', '$$$$'),
          description: `${DESCRIPTIONS[part]} The pattern is ${pattern.id}; its examples stay in English.`,
        },
      ]),
    ),
  );
}
