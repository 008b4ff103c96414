// How a source knows: the words after a noun that say it is near the matter, and the words for withholding a name.
import { phrases, verbClass, wordClass } from '../../text/vocabulary.ts';

/** Adjectives and participles right behind a noun that give its vantage (A2). */
export const VANTAGE = phrases(
  `familiar with; familiar; briefed on; briefed about; briefed by; close to; with knowledge of; with direct knowledge of;
  with first-hand knowledge of; with firsthand knowledge of; with direct knowledge; with knowledge; with direct;
  with firsthand; with first-hand; with intimate knowledge; with inside knowledge; with an understanding of;
  with insight into; with access to; privy to; involved in; involved with; aware of; apprised of; knowledgeable about;
  who knows; who know; who knew; who was present; who were present; who was there; who were there; in the meeting; at the meeting; who was in; who were in; who attended; who witnessed;
  who saw; who has read; who have read; who had seen; who reviewed; who has reviewed; who have reviewed;
  who participated; who knows him; who knows her; who know him; who know her; who know them; who have worked; who has worked; who took part; who have viewed; who worked on; on the call; who has seen; who have seen; who has knowledge; who have knowledge; who was briefed; who were briefed;
  who is familiar; who are familiar; who has been briefed; who have been briefed; who has spoken; who have spoken;
  who is close; who are close; who worked with; who work with; who works with; who is involved; who are involved;
  who was involved; who were involved; present at; present for; present during; inside the; in the room;
  in attendance; near the; well-placed in; well placed in; well-placed within; plugged into; in contact with; in touch with; with inside information;
  with links to; with close ties; with close links; who speaks with; who speak with; who talks to; who talk to; who has talked;
  who have talked; who has discussed; who have discussed;
  working on; who viewed; who heard; who read; who has direct; who have direct; who was told;
  who were told; informed about; informed of; informed on; closely engaged in; engaged in; in the know; with ties to`,
);
/** One word behind a noun that can only start a description of it. */
export const POSTMODIFIER = wordClass(
  `well-placed plugged familiar briefed close privy involved aware apprised knowledgeable present informed working speaking contacted
  interviewed quoted cited engaged responsible authorized authorised unauthorized unauthorised based connected linked tied named identified
  reached employed stationed assigned travelling traveling attending participating monitoring investigating
  overseeing tasked requesting citing asking`,
);
/** Identity withheld (A1), anywhere in the description of a source. */
export const WITHHELD = phrases(
  `condition|conditions of anonymity; on |the condition that; spoke|speaking|speak|talking anonymously;
  asked|asking|begged|pleaded|requested|requests|requesting|preferred|preferring|wished|wishing not to be; asked|wished to remain anonymous;
  not |to be named|identified|quoted|mentioned; to be identified; remain|remained anonymous|unnamed|nameless;
  requested|requesting|request|granted|under|sought|seeking|demanded|preferred|prefers|craved|pleaded|begged anonymity;
  asked|pleaded|begged|craved|opted for anonymity; insisted|insisting on anonymity; under condition of anonymity;
  anonymity to|because|due|for|so|out|as; anonymity in order;
  declined|refused|declining|refusing to be named|identified|quoted; would not be quoted|named|identified;
  declined|refused|declining|refusing to give|provide|share|reveal his|her|their|a name|names|identity;
  not|wouldn't|didn't give|provide|share his|her|their|a name|names;
  not|didn't want|wish|wanting|wishing to give|share|use his|her|their name|names|identity;
  not|didn't|doesn't|don't want|wanting|wish|like his|her|their name|names|identity used|published|printed|mentioned|disclosed|revealed|known|given|made;
  not|preferred|prefers to give|use his|her|their name|names; not give|use his|her|their name|names; preferred not to give;
  not authorized|authorised|allowed|permitted|cleared to; wasn't|weren't|isn't|aren't authorized|authorised to;
  not been authorized|authorised to; unauthorized|unauthorised to speak; lacked authorization; without authorization to;
  permission to speak|talk|discuss; authority to speak; speak on the record; on background; off the record;
  not for attribution; without attribution; spoke|speaking in confidence; cannot|can't be named; could|can not be named;
  whose |full name|surname is|are|was|being withheld; whose |last name|surname is being withheld; whose name|surname has been withheld;
  name|names|identity is being withheld; name|names withheld; be withheld; whose identity; names not be used; not be used; quoted by name;
  asked|requested|requests|insisted|demanded that his|her|their name|names|identity; asked that they not; asked not to have his|her name;
  wanted to remain; stay|staying anonymous; without being named|identified; if identified|named|quoted; if he|she|they was|were not identified|named|quoted; if not named|identified; only if not named; insisted on not being;
  name|names left out; name|names be left out; name|names was|were|is|are left out; name|names kept out; name|names be kept out; name|names out of it; surname be kept out;
  talk|spoke|speak|speaking|talked only in confidence; insisted|insisting on remaining anonymous;
  not naming|identifying; not to name|identify; who did not want|wish to be; didn't want to be named|identified; did not want to be named|identified`,
);
/** Adjectives before a noun that say so (A1). */
export const UNNAMED = wordClass('unnamed anonymous unidentified nameless unattributed undisclosed');
/** A part of the name given, or another name: the source is an ordinary person (A6). */
export const FIRST_NAME_ONLY = phrases(
  `we have changed her|his|their name|names; which is not her|his real name;only her first name; only his first name; only their first names; only by her first name; only by his first name;
  only by their first names; only by first name; by her first name; by his first name; by their first names;
  by first name only; by his first name only; by her first name only; her first name only; his first name only;
  her surname be; his surname be; her last name be; his last name be; their surnames be; their last names be;
  her surname used; his surname used; her last name used; his last name used; her surname published; his surname published; her last name published; his last name published;
  her surname not; his surname not; use her last name; use his last name; give her last name; give his last name; give his surname; give her surname;
  give their surnames; give their last names; use their last names; use her surname; use his surname;
  provide his last name; provide her last name; her last name not be; his last name not be; her surname not be;
  his surname not be; their last names not be; her full name; his full name; their full names; a pseudonym;
  whose|his|her name has been changed; whose|their names have been changed; names have been changed; whose real name; not her real name; not his real name;
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
