// The table under 'More': what the text gives about a passage, row by row, and the names of what it does not give.
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../taxonomy/anatomy.ts';
import type { AnatomyRow } from '../taxonomy/card-words.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { type PlainKey, say } from '../words/say.ts';
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
  plain(label: PlainKey, value: string | null | undefined, silence?: PlainKey | false): void {
    if (value) this.anatomyRows.push({ label: say(label), value, isQuote: false });
    else if (silence) this.silent(silence);
  }

  /** A row whose value is ours to word. */
  told(label: PlainKey, value: PlainKey | undefined, silence?: PlainKey | false): void {
    this.plain(label, value && say(value), silence);
  }

  /** An entry under 'Not stated'. */
  silent(silence: PlainKey): void {
    this.notStated.push(say(silence));
  }

  /** A row whose value is the text's own words. */
  quoted(label: PlainKey, value: string | null | undefined, silence?: PlainKey | false): void {
    if (value) this.anatomyRows.push({ label: say(label), value: toQuoted(value), isQuote: true });
    else if (silence) this.silent(silence);
  }

  /** A row in quotation marks only if the passage has these very words: the field may paraphrase. */
  asWritten(label: PlainKey, value: string | null | undefined, silence?: PlainKey | false): void {
    if (value && this.quote.includes(value)) this.quoted(label, value);
    else this.plain(label, value, silence);
  }
}

const VANTAGES = {
  direct: 'vantage_direct',
  briefed: 'vantage_briefed',
  familiar: 'vantage_familiar',
  document: 'vantage_document',
  none: undefined,
} as const;
const FORMS = {
  'direct quote': 'form_quote',
  paraphrase: 'form_paraphrase',
  both: 'form_both',
} as const;

function writeSource(table: TableWriter, subtype: string, anatomy: AnonymousAnatomy): void {
  const isMaterial = subtype === 'A5';
  table.quoted('table_claim', anatomy.claim);
  if (isMaterial) table.asWritten('table_material', anatomy.role);
  else {
    table.plain('table_number', toCountValue(anatomy.number), 'silent_number');
    table.asWritten('table_role', anatomy.role, 'silent_role');
  }
  table.asWritten('table_side', anatomy.side, !isMaterial && 'silent_side');
  if (!isMaterial) table.told('table_vantage', VANTAGES[anatomy.vantage ?? 'none'], 'silent_vantage');
  table.quoted('table_why_unnamed', anatomy.reason_given, !isMaterial && 'silent_why_unnamed');
  table.told('table_form', anatomy.form ? FORMS[anatomy.form] : undefined);
  table.plain('table_relayed', anatomy.relayed_by);
  table.told('table_attacks', anatomy.attacks_someone ? 'table_attacks_value' : undefined);
  if (isMaterial) table.silent('silent_provider');
}

const SPEAKERS = {
  self: 'speaker_self',
  spokesperson: 'speaker_spokesperson',
  lawyer: 'speaker_lawyer',
  institution: 'speaker_institution',
  'third party': 'speaker_third_party',
} as const;
const SCOPES = {
  specific: 'scope_specific',
  general: 'scope_general',
  'other point': 'scope_other',
  none: undefined,
} as const;

function writeResponse(table: TableWriter, subtype: string, anatomy: DenialAnatomy): void {
  const isSilent = subtype === 'D4' || subtype === 'D5';
  table.quoted(
    'table_denied',
    anatomy.what_denied && withoutThat(anatomy.what_denied),
    subtype === 'D1' && 'silent_denied',
  );
  // With the words themselves given, their scope can be seen.
  if (!anatomy.what_denied) table.told('table_covers', SCOPES[anatomy.scope ?? 'none']);
  // Who was silent has not spoken; who declined in person needs no row to say so.
  if (subtype !== 'D5' && !(isSilent && anatomy.speaks_as === 'self'))
    table.told('table_speaks_as', anatomy.speaks_as ? SPEAKERS[anatomy.speaks_as] : undefined);
  table.told('table_accused', anatomy.by_accused === false ? 'table_accused_other' : undefined);
  table.plain(
    isSilent ? 'table_asked_by' : 'table_said_to',
    anatomy.to_whom,
    isSilent ? 'silent_who_asked' : 'silent_to_whom',
  );
  table.asWritten('table_when', anatomy.timing, 'silent_when');
  table.quoted('table_reason', anatomy.reason_given, subtype !== 'D5' && 'silent_reason');
}

const RELAY_KINDS = {
  press: undefined,
  state_media: 'relay_state',
  social: 'relay_social',
  book: 'relay_book',
} as const;
const BASES = {
  named: 'basis_named',
  anonymous: 'basis_anonymous',
  document: 'basis_document',
  'not stated': undefined,
} as const;
const STAGES = {
  none: undefined,
  suspected: 'stage_suspected',
  arrested: 'stage_arrested',
  charged: 'stage_charged',
  sued: 'stage_sued',
  'on trial': 'stage_trial',
  'settled-no-admission': 'stage_settled',
} as const;
const STAKES = {
  party: 'stake_party',
  authority: 'stake_authority',
  press: undefined,
  state: 'stake_state',
  unknown: undefined,
} as const;

function writeClaim(table: TableWriter, subtype: string, anatomy: UnverifiedAnatomy): void {
  const { claimant, relay } = anatomy;
  table.quoted('table_claim', anatomy.claim);
  // Of a report passed on, claimant and relay are the same paper: one row says it.
  if (subtype !== 'U4' || !relay)
    table.plain('table_claimed_by', claimant, subtype !== 'U3' && 'silent_claimant');
  table.told(
    'table_speaks_as',
    subtype === 'U4' ? undefined : STAKES[anatomy.stake ?? 'unknown'],
    subtype === 'U6' && 'silent_stake',
  );
  table.told('table_stage', STAGES[anatomy.legal_stage ?? 'none'], subtype === 'U2' && 'silent_stage');
  table.plain('table_relayed', relay, subtype === 'U4' && !claimant && 'silent_relayed');
  table.told('table_kind', RELAY_KINDS[anatomy.relay_kind ?? 'press']);
  if (relay || subtype === 'U4')
    table.told('table_its_sources', BASES[anatomy.original_basis ?? 'not stated'], 'silent_its_sources');
  table.plain('table_evidence', anatomy.evidence_cited, subtype !== 'U3' && 'silent_evidence');
  table.plain('table_not_checked', anatomy.who_could_not_verify, subtype === 'U3' && 'silent_checker');
  if (subtype === 'U4' && !anatomy.who_could_not_verify) table.silent('silent_check');
}
