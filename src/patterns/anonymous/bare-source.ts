// A4: "sources" and nothing about them. A label before the word makes it A3, a vantage behind it A2.
import { pattern } from '../pattern.ts';
import { SOURCE_NOUN } from './source-kind.ts';
import { matchSource } from './source-mention.ts';

export default pattern({
  id: 'bare-source',
  category: 'anonymous',
  subtype: 'A4',
  title: 'A source nothing is told about',
  explain: 'The text names a source but tells nothing about it.',
  ask: 'Who, how many, and how would they know?',
  notThis: 'Sources of water or income; documents listed as sources.',
  on: SOURCE_NOUN,
  match: (r, head) => matchSource(r, head, 'A4'),
  examples: [
    '[Sources say] the club will sell its captain.',
    'The club will sell its captain, [multiple sources told the Courier].',
    'The club will sell its captain, [according to sources].',
    'The club will sell its captain, [the Courier reported]U4, [citing sources].',
    '[A source said] the club had agreed a fee. [The source added] that papers were signed.',
    '“They are so happy,” [an insider dished].',
    'Solar power and other energy sources cost more, the Ledger of Accounts shows.',
    'The river is the source of the town’s water.',
    'Historians rely on written sources.',
    'He was a source of comfort, friends of the poet wrote.',
    'She has two sources of income.',
    'The code is open source.',
  ],
});
