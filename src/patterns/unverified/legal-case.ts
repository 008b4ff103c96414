// Whether an accusation stands inside a case (R14): whose word is that of the law, which papers are a filed case, and whether
// sentence or article report one. It matches nothing by itself.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, phrases, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { AUTHORITY } from '../lexicon/institutions.ts';

export const FILED = wordClass('filed obtained unsealed released lodged brought submitted sworn');

const LAW = phrases(
  `district attorney; attorney general; justice department; department of justice; state attorney; state's attorney;
  u.s. attorney; crown prosecution service; grand jury; securities and exchange commission; federal trade commission;
  attorney's office; prosecutor's office; prosecutors' office; sheriff's office; sheriff's department; special counsel;
  security service; security services; secret service; intelligence service; intelligence agency; intelligence agencies; interior ministry;
  authorities; solicitor general; serious fraud office; national crime agency; public prosecutor;
  prosecution; law enforcement; officer; officers; constable; federal agents; border patrol; highway patrol; scotland yard; the crown;
  det sgt; det insp; det supt; det con; european commission; competition authority; conduct authority; environmental protection agency;
  anti-graft agency; anti-corruption agency; anti-graft bureau; anti-corruption bureau; customs service; state police; federal police`,
);
/** What is filed with a court, and who files it. */
const CASE = phrases(
  `papers filed; court papers; lawsuit; lawsuits; suit; suits; indictment; indictments; affidavit; affidavits; criminal complaint; complaint;
  court documents; court papers; court filings; court filing; court document;
  the charges; the charge sheet; legal papers; legal filings; legal filing; legal complaint; legal brief; legal briefs; court brief; court briefs; charging documents; charging document; charge sheet;
  the filing; charging papers; police report; police reports; arrest report; arrest warrant; search warrant;
  warrant; petition; class action|actions; plaintiff; plaintiffs; court affidavit; legal documents; legal action; writ; particulars of claim; notice of claim; claim form; pleadings; witness statement; witness statements`,
);
/** "a whistleblower complaint" is laid before no court. */
export const NO_CASE = wordClass(
  'whistleblower whistle-blower anonymous internal customer formal official ethics noise',
);
const IN_CASE = wordClass(
  `lawsuit lawsuits suit indictment indicted indictments prosecutors prosecutor plaintiff plaintiffs defendant defendants
  charged charges sued sues suing affidavit arraigned felony felonies prosecution prosecuting`,
);

const LAW_TITLE = wordClass(
  'prosecutor sheriff detective inspector superintendent attorney general counsel constable',
);
const SPECIAL = wordClass('special independent');
const COUNSEL = wordClass('counsel');
const ATTORNEY = wordClass('attorney district u.s. state prosecuting solicitor');

/** Names of those who hold an office of the law in this article: "District Attorney Jane Roe", "Roe, the prosecutor". */
const lawyersOfState = oncePerReading((r: Reading): ReadonlySet<number> => {
  const names = new Set<number>();
  for (let i = 1; i < r.size; i++) {
    if (!r.is(i, LAW_TITLE) && !r.is(i, PROSECUTING)) continue;
    if (r.is(i, PROSECUTING)) {
      if (r.word[i - 1] === COMMA) addCounsel(r, i - 2, names);
      continue;
    }
    const isAttorney = r.is(i, ATTORNEY) || r.is(i - 1, ATTORNEY);
    if (isAttorney && !r.is(i - 1, ATTORNEY)) continue;
    if (r.is(i, COUNSEL) && !r.is(i - 1, SPECIAL)) continue;
    for (let j = i + 1; j < i + 5 && isPerson(r, j); j++) names.add(r.hash[j]!);
    for (let j = i - 1; j > i - 7 && j > 0; j--)
      if (r.word[j] === COMMA && isPerson(r, j - 1)) names.add(r.hash[j - 1]!);
  }
  return names;
});

/** "Jane Roe KC, prosecuting,": the last name before the comma */
function addCounsel(r: Reading, i: number, names: Set<number>): void {
  const name = r.is(i, SILK) ? i - 1 : i;
  if (isPerson(r, name)) names.add(r.hash[name]!);
}
const PROSECUTING = wordClass('prosecuting');
const SILK = wordClass('kc qc sc');

/** Who prosecutes in this article, by name. */
const prosecutorsOf = oncePerReading((r: Reading): ReadonlySet<number> => {
  const names = new Set<number>();
  for (let i = 2; i < r.size; i++)
    if (r.is(i, PROSECUTING) && r.word[i - 1] === COMMA) addCounsel(r, i - 2, names);
  return names;
});

/** Whether a name in the phrase is that of the counsel who prosecutes: "Jane Roe, prosecuting, said". */
export function isProsecutingCounsel(r: Reading, { from, to }: TokenRange): boolean {
  const names = prosecutorsOf(r);
  if (names.size > 0) for (let i = from; i < to; i++) if (names.has(r.hash[i]!)) return true;
  return false;
}

/** Police, prosecutors, regulators: their accusations are legal claims (U2). */
export function isAuthority(r: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    // "Quill, a former police officer"
    if (r.is(i, NO_LONGER)) return false;
    if (r.is(i, AUTHORITY) || r.findPhraseAt(i, LAW) !== undefined) return true;
    if (isPerson(r, i) && lawyersOfState(r).has(r.hash[i]!)) return true;
  }
  return false;
}

const NO_LONGER = wordClass('former retired ex ex-police disgraced who whose');

/** A filed case or its papers: "the lawsuit", "court documents", "the plaintiffs". */
export function isFiling(r: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (r.findPhraseAt(i, CASE) !== undefined && !r.is(i - 1, NO_CASE)) return true;
  return false;
}

/** Whether the head of the phrase itself is a filed case: "the lawsuit against the firm", not "a lawyer in the suit". */
export function isFilingHead(r: Reading, { from, head }: TokenRange & { head: number }): boolean {
  for (let i = Math.max(from, head - 2); i <= head; i++)
    if (r.findPhraseAt(i, CASE) === head + 1 && !r.is(i - 1, NO_CASE)) return true;
  return false;
}

const IN_COURT = anyOf(
  IN_CASE,
  wordClass('trial jury jurors custody arrested indictment police detectives court defendant bail remanded'),
);
const DOCK_WORD = wordClass('trial jury jurors remanded bail crown magistrates manhunt extradited');
const CHARGED = wordClass('charged indicted indictment indictments arraigned sued lawsuit');
/** Words of the law, for each thousand tokens, that make an article the report of a case. */
const CASE_REPORT = 12;

/** Whether the whole article reports a case: the words of the dock run through it. */
const isCaseReport = oncePerReading((r: Reading): boolean => {
  let words = 0;
  let charges = 0;
  for (let i = 0; i < r.size; i++) {
    if (r.is(i, IN_COURT)) words++;
    if (r.is(i, CHARGED)) charges++;
  }
  return charges > 0 && words >= 4 && words * 1000 >= CASE_REPORT * r.size;
});

/**
 * Of an accusation that nobody is said to make ("the alleged fraud", "is accused of"): whether the sentence, the one
 * before or the article as a whole places it inside a case.
 */
export function isInCaseUnclaimed(r: Reading, i: number): boolean {
  if (isInCase(r, i) || isCaseReport(r)) return true;
  const start = r.sentenceFrom(i);
  const end = Math.min(r.sentenceTo(i), i + 40);
  if (r.findIn(Math.max(start, i - 40), end, DOCK_WORD) !== undefined) return true;
  if (start === 0) return false;
  return r.findIn(Math.max(r.sentenceFrom(start - 1), start - 40), start, CHARGED) !== undefined;
}

/** R14: whether the sentence places what token `i` says inside a suit, case or filing. */
export function isInCase(r: Reading, i: number): boolean {
  const from = Math.max(r.sentenceFrom(i), i - 40);
  const to = Math.min(r.sentenceTo(i), i + 40);
  return r.findIn(from, to, IN_CASE) !== undefined;
}
