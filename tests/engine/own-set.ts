// A small article of our own and an annotation set for it, for tests of matching. Not a test itself.
import type { AnnotationSet, TextQuote } from '../../src/annotations/annotation-set.ts';
import { categoryOf, type Subtype } from '../../src/taxonomy/taxonomy.ts';

export const ARTICLE = `Ferry line hid engine faults, Ledger reports
Northmoor Ferries, whose three ships carry most of the island’s freight, sailed for eleven weeks with a cracked cylinder head, according to a lengthy investigation by the Vellmouth Ledger.
The line’s engineers raised the fault twice before Easter, the newspaper wrote. Sailings went on all the same—through the “busiest spring since 2009”.
Northmoor did not provide a comment to the Ledger. It could not be reached by the Courier on Sunday.
“They knew, and they sailed,” said one unnamed engineer cited by the Ledger.
Harbour spokeswoman Ilse Brandt denied to the newspaper that inspectors had been told.
The report said Northmoor, which holds a licence until 2031, had not asked the harbour office for an inspection.
Passenger groups have called it an attempt to defraud the people who rely on the crossing. It may break the licence, they claim. As a result, the council will meet on Thursday.
The line’s chairman warned readers against trusting what the Ledger’s correspondent writes, but he did not explicitly deny the fault.`;

const QUOTES: readonly [id: string, subtype: Subtype, quote: string, answers?: string][] = [
  ['f01', 'U4', 'according to a lengthy investigation by the Vellmouth Ledger'],
  ['f02', 'U4', 'the newspaper wrote'],
  ['f03', 'D5', 'Northmoor did not provide a comment to the Ledger', 'f01'],
  ['f04', 'D5', 'It could not be reached by the Courier on Sunday', 'f01'],
  ['f05', 'A1', 'said one unnamed engineer cited by the Ledger'],
  [
    'f06',
    'D1',
    'Harbour spokeswoman Ilse Brandt denied to the newspaper that inspectors had been told',
    'f01',
  ],
  ['f07', 'U4', 'The report said'],
  ['f08', 'U1', 'Passenger groups have called it an attempt to defraud the people'],
  ['f09', 'U1', 'they claim'],
  [
    'f10',
    'D3',
    'The line’s chairman warned readers against trusting what the Ledger’s correspondent writes',
    'f01',
  ],
  ['f11', 'D2', 'he did not explicitly deny the fault', 'f02'],
];

/** Quote with up to 64 units of context, as the compiler of seeds derives them. */
function quoteOf(text: string, exact: string): TextQuote {
  const start = text.indexOf(exact);
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) throw new Error(`not once in the article: ${exact}`);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - 60), start).replace(start > 60 ? /^\S*\s/ : /^/, ''),
    suffix: text.slice(end, end + 60).replace(end + 60 < text.length ? /\s\S*$/ : /$/, ''),
    start,
    end,
  };
}

export function toOwnSet(id = 'ferry'): AnnotationSet {
  return {
    id,
    title: 'Ferry line hid engine faults',
    outlet: 'The Courier',
    published: '2026-03-01',
    author: 'Sayso',
    length: ARTICLE.length,
    annotations: QUOTES.map(([id, subtype, quote, answers]) => ({
      id,
      subtype,
      category: categoryOf(subtype),
      target: quoteOf(ARTICLE, quote),
      anatomy: {},
      note: 'A note.',
      ...(answers ? { answers: [answers] } : {}),
      ...(id === 'f06' ? { claim: quoteOf(ARTICLE, 'inspectors had been told') } : {}),
    })),
  };
}

export const ALL_IDS = QUOTES.map(([id]) => id);
