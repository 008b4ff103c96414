// Calls to read, share, sign up or pay, credits, labels and notices: short lines that are told by how they begin. Knows words
// only; which lines are short enough furniture.ts says.
const UNLESS_SENTENCE = String.raw`\b(?!.*[a-z]{3}\.$)`;
const GATE = '(?=.{0,80}(?:subscri|sign|log|account|regist|member))';

/**
 * What begins so is no sentence of the article, as long as it is short: on each line first words, a tilde, and what may follow
 * one of them. Each expression is made when a block begins with its word: to compile all of them at once takes a browser
 * longer than to look through all of a page's blocks.
 */
const CALLS = String.raw`
advert advertisement advertising ~${UNLESS_SENTENCE}
sponsored ~${UNLESS_SENTENCE}
subscribe ~\b
paid ~ (?:content|post|partnership)
read see watch listen hear learn more ~(?: more| next| also| now| here| below)?(?: on this story)?\s?[:|>»→]
find ~ out(?: more| next| also| now| here| below)?(?: on this story)?\s?[:|>»→]
also ~ (?:read|see|watch|miss)\b
don ~[’']t (?:read|see|watch|miss)\b
read see learn view show load ~ (?:more|also|next|all|full|the full)\b(?!.*[^.…]\.$)
find ~ out (?:more|also|next|all|full|the full)\b(?!.*[^.…]\.$)
related recommended trending latest popular ~${UNLESS_SENTENCE}
most ~ (?:read|popular|viewed|shared)${UNLESS_SENTENCE}
editor editors ~[’']?s?[’']? (?:pick|note|choice)${UNLESS_SENTENCE}
up ~ next${UNLESS_SENTENCE}
top ~ stories${UNLESS_SENTENCE}
you ~ (?:may|might) (?:also )?(?:like|be interested)${UNLESS_SENTENCE}
more ~ (?:from|on|like|stories|news|coverage|about|in)${UNLESS_SENTENCE}
what ~ to read next${UNLESS_SENTENCE}
just ~ in${UNLESS_SENTENCE}
in ~ this (?:article|story)${UNLESS_SENTENCE}
key ~ points${UNLESS_SENTENCE}
on ~ this (?:day|page)${UNLESS_SENTENCE}
explore ~ more${UNLESS_SENTENCE}
click tap swipe scroll ~ (?:here|to|on|for|through|down|up)\b
sign ~ (?:up|in|me up)\b
log ~ ?in\b
login ~\b
register ~ (?:now|here|for|to)\b
become join ~ (?:a |our |the )?(?:member|subscriber|conversation|newsletter|discussion)
share save print copy email tweet pin comment comments reply bookmark gift listen close menu search skip loading follow like report flipboard facebook twitter whatsapp linkedin reddit x telegram messenger ~(?!.{30,}[a-z]{3}[.!?]["”’)]*$)(?: (?:this|it|on|via|article|link|story|to|us|the author|content|more|comments?|\d+)\b.*)?$
shares likes replies views ~$
get receive ~ .{0,48}(?:newsletter|inbox|email|alerts?|app)\b
download install ~ (?:the|our)\b
follow like find join contact reach email ~ (?:us|me|the author|him|her|[A-Z][\w.]+(?: [A-Z][\w.]+)?) (?:on|at|via)\b
support ~ (?:our|independent|quality|local) (?:journalism|work|news)
thank thanks ~(?: you)? for (?:reading|signing|subscribing|your)
your ~ (?:email|e-mail|browser)\b
we ~ (?:(?:may )?(?:earn|receive) (?:an? |affiliate )?(?:commission|compensation)|use cookies|independently)\b
this ~ (?:article|story|post|piece|content|report|page) (?:was|is|has been|may|contains|originally|first|appeared)\b.{0,40}(?:publish|appear|updated|affiliate|provided|produced|correct|translat|adapted|reserved|available|written by|syndicated|from)
copyright ~(?=.*(?:©|\d{4}|reserved))\b|${UNLESS_SENTENCE}
all ~ rights reserved
photo photos picture pictures image images illustration illustrations video graphic credit credits source photography photographer screenshot caption ~(?: (?:by|via|courtesy|credits?|from|source))?\s?[:|/]
file ~ photo(?: (?:by|via|courtesy|credits?|from|source))?\s?[:|/]
image photo picture video ~ (?:source|caption|credit|courtesy|by|via)\b
enlarge view open zoom expand ~(?: the| this)? (?:image|photo|gallery|picture)
reporting editing writing research compiled contribution graphic graphics production translation ~(?: and (?:writing|editing|reporting))? by\b(?!.* (?:ha[sd]|have|found|shows|said) .*\.$)
additional with ~ (?:reporting|editing|writing|research|compiled|contribution|graphics?|production|translation)(?: and (?:writing|editing|reporting))? by\b
with ~ (?:files|reporting|inputs?|additional reporting|contributions?|post wires|wires?|reports?) (?:from|by)\b
topic topics tag tags category categories tagged keyword keywords section sections contributor contributors play playing duration gallery video ~\b\s?(?::|$)
filed ~ under\b\s?(?::|$)
about ~ the authors?\b\s?(?::|$)
in ~ other news\b\s?(?::|$)
listen ~ to this\b\s?(?::|$)
now ~ playing\b\s?(?::|$)
image slide ~ \d\b\s?(?::|$)
photo ~ gallery\b\s?(?::|$)
write ~ to\b.{0,120}(?:@|tip|email)
send ~ (?:us )?(?:tips|an email|your)\b.{0,120}(?:@|tip|email)
got have ~ a tip\b.{0,120}(?:@|tip|email)
do ~ you have a\b.{0,120}(?:@|tip|email)
terms ~ (?:of (?:use|service|sale)|and conditions)\b
privacy ~ (?:policy|notice)
cookie cookies ~
story article ~ continues (?:below|after)
continue ~ reading
to ~ (?:read|continue|view|enjoy|comment)\b${GATE}
already ~ (?:a|have)\b${GATE}
create ~ an account\b${GATE}
not ~ a subscriber\b${GATE}
this ~ is a (?:subscriber|premium|members)\b${GATE}
`;

/** What may follow a first word, as one expression; made of its source when it is first asked for, and all when any is. */
let made: Map<string, string | RegExp> | undefined;

function toCalls(): Map<string, string | RegExp> {
  const calls = new Map<string, string | RegExp>();
  for (const line of CALLS.trim().split('\n')) {
    const [firsts, rest] = line.split(' ~') as [string, string];
    for (const first of firsts.split(' ')) {
      const known = calls.get(first);
      calls.set(first, known ? `${known}|${rest}` : `^${first}(?:${rest}`);
    }
  }
  return calls;
}

const FIRST_WORD = /^[a-z]+/i;
/** Calls that begin with no word: how often something was shared, who holds the rights. */
const WORDLESS_CALL = /^(?:\d* ?(?:comments?|shares?|likes?|replies|views)$|©|\(c\))/i;

/** Whether a short block of this text is a call, a credit, a label or a notice. */
export function isCall(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[0].toLowerCase();
  if (first === undefined) return WORDLESS_CALL.test(text);
  made ??= toCalls();
  let call = made.get(first);
  if (typeof call === 'string') {
    call = new RegExp(`${call})`, 'i');
    made.set(first, call);
  }
  return call?.test(text) === true;
}
