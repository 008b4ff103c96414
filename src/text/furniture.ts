// Lines that stand among an article's paragraphs without being any: bylines, dates, credits, calls to read, share or pay.
// Judged by their words alone, and only short ones; says nothing of where they stand.

import { isCall } from './calls.ts';

/** Longer ones are prose, whatever they begin with. */
const LONGEST = 320;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)';
const PUBLISHED = /^(?:first |last )?(?:published|updated|posted|modified|created)\b/i;
const DATE = new RegExp(
  `^(?:${DAY},? )?(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}:\\d{2})`,
  'i',
);
const AGO =
  /^\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?: ago| read| watch| listen)\b/i;
const MINUTES = /\d+[- ]min(?:ute)?s? read/i;
const BYLINE =
  /^(?:(?:story |words |text |report |written |reported |reviewed |edited |photographs? |photos? |video )?by:? ?[A-Z“@]|(?:by|author|authors|editor|from):?$)/;
const AGENCY =
  /(?:getty images|\/getty\b|shutterstock|via getty|via reuters|\/ ?reuters$|\/ ?afp$|\/ ?ap$|ap photo|ap images|pa (?:wire|media|images)|\bistock|\bunsplash|\balamy|via ap$|\/REX\b)/i;

/** Whether a block of this text is no part of the article's prose. */
export function isFurniture(text: string): boolean {
  const { length } = text;
  if (length > LONGEST) return false;
  if (length < 4 && !/[a-z]{2}/i.test(text)) return true; // a bullet, a count, a divider
  if (length < 130 && (isStamp(text) || (BYLINE.test(text) && !isSentence(text)))) return true;
  if (length < 160 && !isSentence(text) && AGENCY.test(text)) return true; // in that order: most are sentences
  return isCall(text) || (length < 160 && TEASER.test(text));
}

/** Another article's headline with its call behind: “Isis not defeated, says UK Read more”. */
const TEASER = /[^.…]["”’]? read more$/i;

/**
 * When it was published, or how long it takes to read, and little else. How much else is counted here: as `.{0,90}$` in one
 * expression it took the browser longer to compile than a page's text takes to be read.
 */
function isStamp(text: string): boolean {
  if (leavesAtMost(90, text, PUBLISHED)) return true;
  if (!/\d/.test(text)) return false;
  if (leavesAtMost(50, text, DATE) || leavesAtMost(20, text, AGO)) return true;
  const at = text.search(MINUTES);
  return at >= 0 && at <= 20 && leavesAtMost(20, text.slice(at), MINUTES);
}

/** Whether the expression matches, and so many characters at most stand behind. */
function leavesAtMost(characters: number, text: string, expression: RegExp): boolean {
  const found = expression.exec(text);
  return found !== null && text.length - found.index - found[0].length <= characters;
}

function isSentence(text: string): boolean {
  return text.length > 60 && /[a-z][.!?]["”’)]*$/.test(text);
}
