// The table under 'More': what the text gives about a passage, row by row, and the names of what it does not give.
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../taxonomy/anatomy.ts';
import type { AnatomyRow } from '../taxonomy/card-words.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { toQuoted, withoutThat } from './english.ts';
import { toCountValue } from './who-says-so.ts';

export interface AnatomyTable {
  readonly anatomyRows: readonly AnatomyRow[];
  /** Names in small letters, to be joined in one row. */
  readonly notStated: readonly string[];
}

export function toAnatomyTable(finding: Finding): AnatomyTable {
  const table = new TableWriter(finding.quote);
  if (finding.category === 'anonymous') writeSource(table, finding.subtype, finding.anatomy);
  else if (finding.category === 'denial') writeResponse(table, finding.subtype, finding.anatomy);
  else writeClaim(table, finding.subtype, finding.anatomy);
  return table;
}

class TableWriter implements AnatomyTable {
  readonly anatomyRows: AnatomyRow[] = [];
  readonly notStated: string[] = [];

  constructor(private readonly quote: string) {}

  /** A row, or, where there is no value and a name for the silence, an entry under 'Not stated'. */
  plain(label: string, value: string | null | undefined, silence?: string | false): void {
    if (value) this.anatomyRows.push({ label, value, isQuote: false });
    else if (silence) this.notStated.push(silence);
  }

  /** A row whose value is the text's own words. */
  quoted(label: string, value: string | null | undefined, silence?: string | false): void {
    if (value) this.anatomyRows.push({ label, value: toQuoted(value), isQuote: true });
    else if (silence) this.notStated.push(silence);
  }

  /** A row in quotation marks only if the passage has these very words: the field may paraphrase. */
  asWritten(label: string, value: string | null | undefined, silence?: string | false): void {
    if (value && this.quote.includes(value)) this.quoted(label, value);
    else this.plain(label, value, silence);
  }
}

const VANTAGES = {
  direct: 'First-hand',
  briefed: 'Briefed by others',
  familiar: 'Familiar with the matter',
  document: 'From a document',
  none: '',
};
const FORMS = {
  'direct quote': 'Direct quote',
  paraphrase: 'Paraphrase',
  both: 'Paraphrase with a short quote',
};

function writeSource(table: TableWriter, subtype: string, anatomy: AnonymousAnatomy): void {
  const isMaterial = subtype === 'A5';
  table.quoted('The claim', anatomy.claim);
  if (isMaterial) table.asWritten('Material', anatomy.role);
  else {
    table.plain('How many', toCountValue(anatomy.number), 'how many');
    table.asWritten('Role', anatomy.role, 'role');
  }
  table.asWritten('Side', anatomy.side, !isMaterial && 'side');
  if (!isMaterial) table.plain('How they know', VANTAGES[anatomy.vantage ?? 'none'], 'how they know');
  table.quoted('Why unnamed', anatomy.reason_given, !isMaterial && 'why unnamed');
  table.plain('Form', anatomy.form && FORMS[anatomy.form]);
  table.plain('Passed on from', anatomy.relayed_by);
  table.plain('Speaks against', anatomy.attacks_someone ? 'Someone named or meant' : undefined);
  if (isMaterial) table.plain('', undefined, 'who provided it');
}

const SPEAKERS = {
  self: 'In their own name',
  spokesperson: 'Spokesperson',
  lawyer: 'Lawyer',
  institution: 'Institution',
  'third party': 'Third party',
};
const SCOPES = {
  specific: 'One point',
  general: 'All of it, in general',
  'other point': 'Another point',
  none: '',
};

function writeResponse(table: TableWriter, subtype: string, anatomy: DenialAnatomy): void {
  const isSilent = subtype === 'D4' || subtype === 'D5';
  table.quoted(
    'What is denied',
    anatomy.what_denied && withoutThat(anatomy.what_denied),
    subtype === 'D1' && 'what is denied',
  );
  // With the words themselves given, their scope can be seen.
  if (!anatomy.what_denied) table.plain('Covers', SCOPES[anatomy.scope ?? 'none']);
  // Who was silent has not spoken; who declined in person needs no row to say so.
  if (subtype !== 'D5' && !(isSilent && anatomy.speaks_as === 'self'))
    table.plain('Speaks as', anatomy.speaks_as && SPEAKERS[anatomy.speaks_as]);
  table.plain('Accused', anatomy.by_accused === false ? 'Someone else' : undefined);
  table.plain(isSilent ? 'Asked by' : 'Said to', anatomy.to_whom, isSilent ? 'who asked' : 'to whom');
  table.asWritten('When', anatomy.timing, 'when');
  table.quoted('Reason', anatomy.reason_given, subtype !== 'D5' && 'reason');
}

const RELAY_KINDS = { press: '', state_media: 'State media', social: 'Social media', book: 'A book' };
const BASES = { named: 'Named', anonymous: 'Unnamed', document: 'A document', 'not stated': '' };
const STAGES = {
  none: '',
  suspected: 'Suspected',
  arrested: 'Arrested',
  charged: 'Charged',
  sued: 'Sued',
  'on trial': 'On trial',
  'settled-no-admission': 'Settled without admission',
};
const STAKES = {
  party: 'An interested party',
  authority: 'An authority',
  press: '',
  state: 'A state',
  unknown: '',
};

function writeClaim(table: TableWriter, subtype: string, anatomy: UnverifiedAnatomy): void {
  const { claimant, relay } = anatomy;
  table.quoted('The claim', anatomy.claim);
  // Of a report passed on, claimant and relay are the same paper: one row says it.
  if (subtype !== 'U4' || !relay) table.plain('Claimed by', claimant, subtype !== 'U3' && 'claimant');
  table.plain(
    'Speaks as',
    subtype === 'U4' ? undefined : STAKES[anatomy.stake ?? 'unknown'],
    subtype === 'U6' && 'the stake',
  );
  table.plain('Stage', STAGES[anatomy.legal_stage ?? 'none'], subtype === 'U2' && 'stage');
  table.plain('Passed on from', relay, subtype === 'U4' && !claimant && 'passed on from');
  table.plain('Kind', RELAY_KINDS[anatomy.relay_kind ?? 'press']);
  if (relay || subtype === 'U4')
    table.plain('Its sources', BASES[anatomy.original_basis ?? 'not stated'], 'its sources');
  table.plain('Evidence', anatomy.evidence_cited, subtype !== 'U3' && 'evidence');
  table.plain('Not checked by', anatomy.who_could_not_verify, subtype === 'U3' && 'who tried to check');
  if (subtype === 'U4' && !anatomy.who_could_not_verify) table.plain('', undefined, 'any check of its own');
}
