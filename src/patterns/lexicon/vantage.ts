// How a source knows: the words after a noun that say it is near the matter, and the words for withholding a name.
import { phrases, verbClass, wordClass } from '../../text/vocabulary.ts';

/** Adjectives and participles right behind a noun that give its vantage (A2). */
export const VANTAGE = phrases(
  `familiar with; familiar; briefed on; briefed about; briefed by; close to; with knowledge of; with direct knowledge of;
  with first-hand knowledge of; with firsthand knowledge of; with direct knowledge; with knowledge; with direct;
  with firsthand; with first-hand; with intimate knowledge; with inside knowledge; with an understanding of;
  with insight into; with access to; privy to; involved in; involved with; aware of; apprised of; knowledgeable about;
  who knows; who know; who was present; who were present; who was there; who were there; in the meeting; at the meeting; who was in; who were in; who attended; who witnessed;
  who saw; who has read; who have read; who had seen; who reviewed; who has reviewed; who have reviewed;
  who participated; who knows him; who knows her; who know him; who know her; who know them; who have worked; who has worked; who took part; who have viewed; who worked on; on the call; who has seen; who have seen; who has knowledge; who have knowledge; who was briefed; who were briefed;
  who is familiar; who are familiar; who has been briefed; who have been briefed; who has spoken; who have spoken;
  who is close; who are close; who worked with; who work with; who works with; who is involved; who are involved;
  who was involved; who were involved; present at; present for; present during; inside the; in the room;
  in attendance; near the; working on; who viewed; who heard; who read; who has direct; who have direct; who was told;
  who were told; informed about; informed of; informed on; closely engaged in; engaged in; in the know; with ties to`,
);
/** One word behind a noun that can only start a description of it. */
export const POSTMODIFIER = wordClass(
  `familiar briefed close privy involved aware apprised knowledgeable present informed working speaking contacted
  interviewed quoted cited engaged responsible authorized authorised unauthorized unauthorised based connected linked tied named identified
  reached employed stationed assigned travelling traveling attending participating monitoring investigating
  overseeing tasked requesting citing asking`,
);
/** Identity withheld (A1), anywhere in the description of a source. */
export const WITHHELD = phrases(
  `condition of anonymity; conditions of anonymity; on condition that; on the condition that; spoke anonymously;
  speaking anonymously; speak anonymously; asked not to be; asking not to be; asked to remain anonymous; wished to remain anonymous;
  not to be named; not to be identified; not be named; not be identified; to be identified; remain anonymous;
  remain unnamed; remained anonymous; requested anonymity; requesting anonymity; request anonymity; granted anonymity;
  under anonymity; declined to be named; declined to be identified; refused to be named; refused to be identified;
  refused to give his name; refused to give her name; declined to give his name; declined to give her name;
  not authorized to; not authorised to; wasn't authorized to; wasn't authorised to; weren't authorized to;
  weren't authorised to; unauthorized to speak; unauthorised to speak; on background; not for attribution;
  cannot be named; could not be named; can not be named; can't be named; not allowed to speak; not permitted to speak;
  insisted on anonymity; insisting on anonymity; sought anonymity; seeking anonymity; anonymity to; anonymity because;
  anonymity due; anonymity in order; anonymity for; anonymity so; anonymity out; whose name is being withheld; whose surname is being withheld; whose last name is being withheld; whose name has been withheld; whose name was withheld; whose surname has been withheld; names not be used; quoted by name;
  asked for anonymity; demanded anonymity; wanted to remain; asked that his name; asked that her name;
  asked that their names; asked that they not; without being named; without being identified; if not named; if not identified;
  not been authorized to; not been authorised to; isn't authorized to; isn't authorised to; aren't authorized to;
  aren't authorised to; not cleared to; lacked authorization; without authorization to; off the record;
  didn't want to be identified; did not want to be identified; not be quoted; not to be quoted; not to use his name;
  not to use her name; not to give his name; not to give her name; declined to be quoted; not be used; anonymity as; not give his name; not give her name; not give their names; not give a name; remain nameless;
  whose identity; stay anonymous; staying anonymous; permission to speak; permission to talk; permission to discuss; authority to speak;
  not naming; not to name; not identifying; not to identify; only if not named; be withheld; names withheld; name withheld;
  asked not to have her name; asked not to have his name; insisted on not being; preferred anonymity; prefers anonymity; craved anonymity; pleaded anonymity;
  begged anonymity; pleaded for anonymity; begged for anonymity; craved for anonymity; opted for anonymity; under condition of anonymity; begged not to be; pleaded not to be; requested not to be; requests not to be; preferred not to be; preferring not to be;
  preferred not to give; spoke in confidence; speaking in confidence; without attribution; would not give his name; would not give her name; would not give a name; speak on the record; not to be mentioned;
  would not be quoted; would not be named; would not be identified; who did not want to be; who did not wish to be; didn't want to be named; did not want to be named`,
);
/** Adjectives before a noun that say so (A1). */
export const UNNAMED = wordClass('unnamed anonymous unidentified nameless unattributed undisclosed');
/** A part of the name given, or another name: the source is an ordinary person (A6). */
export const FIRST_NAME_ONLY = phrases(
  `only her first name; only his first name; only their first names; only by her first name; only by his first name;
  only by their first names; only by first name; by her first name; by his first name; by their first names;
  by first name only; by his first name only; by her first name only; her first name only; his first name only;
  her surname be; his surname be; her last name be; his last name be; their surnames be; their last names be;
  her surname used; his surname used; her last name used; his last name used; her surname published; his surname published; her last name published; his last name published;
  her surname not; his surname not; use her last name; use his last name; give her last name; give his last name; give his surname; give her surname;
  give their surnames; give their last names; use their last names; use her surname; use his surname;
  provide his last name; provide her last name; her last name not be; his last name not be; her surname not be;
  his surname not be; their last names not be; her full name; his full name; their full names; a pseudonym;
  whose name has been changed; whose names have been changed; whose real name; not her real name; not his real name;
  not their real names; gave her name as; gave his name as; gave her name only as; gave his name only as;
  identified herself only as; identified himself only as; identified herself as only; identify himself only as; calling himself; calling herself;
  identify herself only as; by her initials; by his initials; by their initials`,
);
/** What one asks for or does when one withholds a name. */
export const WITHHOLD = verbClass(
  `speak talk ask request decline refuse insist wish want prefer+ choose grant agree demand seek offer discuss
  communicate comment`,
);
/** How one gives a name. */
export const ADDRESSING = verbClass('give identify use');
