// The rules for what a reader is told in a person's words: how long, and which words never. Whether a note is neutral and
// right, no program can say; the guideline does.

export const MOST_WORDS_IN_NOTE = 30;
export const MOST_WORDS_LEFT_OPEN = 17;

/** Words that pass a verdict, or cast doubt without a reason; with their forms. */
const VERDICTS: readonly RegExp[] = [
  /\bfals(?:e|ely|ehoods?|if(?:y|ies|ied|ication))\b/i,
  /\b(?:lie[sd]?|lying|liars?)\b/i,
  /\bfak(?:e[sdr]?|ing|ery)\b/i,
  /\bsuspicious(?:ly)?\b/i,
  /\bbaseless(?:ly)?\b/i,
  /\b(?:in)?credibl[ey]\b/i,
  /\bfact[- ]?check(?:s|ed|ers?|ing)?\b/i,
  /\bdebunk(?:s|ed|ing)?\b/i,
  /\bhoax(?:es)?\b/i,
  /\bdishonest(?:y|ly)?\b/i,
];

/** What is wrong with a note's words, one sentence each. */
export function listNoteProblems(note: string): string[] {
  return [
    ...listLengthProblems('note', note, MOST_WORDS_IN_NOTE),
    ...listVerdicts(note).map(word => toVerdictSentence('note', word)),
  ];
}

/** The same for the card's "left open" line. */
export function listLeftOpenProblems(leftOpen: string): string[] {
  return [
    ...listLengthProblems('“left open” line', leftOpen, MOST_WORDS_LEFT_OPEN),
    ...listVerdicts(leftOpen).map(word => toVerdictSentence('“left open” line', word)),
  ];
}

/** Words as a reader counts them: runs without white space that hold a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

function listLengthProblems(name: string, text: string, most: number): string[] {
  const count = countWords(text);
  return count > most
    ? [`The ${name} has ${count} words; the card has room for ${most}. Cut ${count - most}.`]
    : [];
}

function listVerdicts(text: string): string[] {
  return VERDICTS.flatMap(verdict => verdict.exec(text)?.[0] ?? []);
}

function toVerdictSentence(name: string, word: string): string {
  return `“${word}” passes a verdict, which a ${name} never does. Say what the words tell the reader, and what to look for.`;
}
