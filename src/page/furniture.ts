// Lines that stand among an article's paragraphs without being any: bylines, dates, credits, calls to read, share or pay.
// Judged by their words alone, and only short ones; says nothing of where they stand.

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
/** What begins so is no sentence of the article, as long as it is short. */
const CALL = new RegExp(
  `^(?:${[
    'advert(?:isement|ising)?\\b(?! (?:is|was|for|in|by))',
    'sponsored\\b',
    'paid (?:content|post|partnership)',
    '(?:read|see|watch|listen|hear|learn|find out|more)(?: more| next| also| now| here| below)?(?: on this story)?\\s?[:|>»→]',
    "(?:also|don[’']t) (?:read|see|watch|miss)\\b",
    '(?:read|see|learn|view|show|load|find out) (?:more|also|next|all|full|the full)\\b(?!.*[^.…]\\.$)',
    "(?:related|recommended|trending|most (?:read|popular|viewed|shared)|editor[’']?s[’']? (?:pick|note|choice)|up next|top stories|latest|you (?:may|might) (?:also )?(?:like|be interested)|more (?:from|on|like|stories|news|coverage|about|in)\\b|what to read next|popular|just in|in this (?:article|story)|key points|on this (?:day|page)|explore more|recirculation)\\b(?!.*[a-z]{3}\\.$)",
    '(?:click|tap|swipe|scroll) (?:here|to|on|for|through|down|up)\\b',
    'sign (?:up|in|me up)\\b',
    'log ?in\\b',
    'subscribe\\b',
    'register (?:now|here|for|to)\\b',
    '(?:become|join) (?:a |our |the )?(?:member|subscriber|conversation|newsletter|discussion)',
    '(?:share|save|print|copy|email|tweet|pin|comments?|reply|bookmark|gift|listen|close|menu|search|skip|loading|follow|like|report|flipboard|facebook|twitter|whatsapp|linkedin|reddit|x|telegram|messenger)(?: (?:this|it|on|via|article|link|story|to|us|the author|content|more|comments?|\\d+)\\b.*)?$',
    '\\d* ?(?:comments?|shares?|likes?|replies|views)$',
    '(?:get|receive) (?:the |our |all |your |more |breaking |this )?.{0,40}(?:newsletter|inbox|email|alerts?|app)\\b',
    '(?:download|install) (?:the|our)\\b',
    '(?:follow|like|find|join|contact|reach|email) (?:us|me|the author|him|her|[A-Z][\\w.]+(?: [A-Z][\\w.]+)?) (?:on|at|via)\\b',
    'support (?:our|independent|quality|local) (?:journalism|work|news)',
    'thank(?:s| you) for (?:reading|signing|subscribing|your)',
    'your (?:email|e-mail|browser)\\b',
    'we (?:may )?(?:earn|receive|use cookies|independently)\\b',
    'this (?:article|story|post|piece|content|report|page) (?:was|is|has been|may|contains|originally|first|appeared)\\b.{0,40}(?:publish|appear|updated|affiliate|provided|produced|correct|translat|adapted|reserved|available|written by|syndicated|from)',
    '(?:©|\\(c\\)|copyright\\b|all rights reserved)',
    '(?:photos?|pictures?|images?|illustrations?|video|graphic|credits?|source|photography|photographer|file photo|screenshot|caption)(?: (?:by|via|courtesy|credits?|from|source))?\\s?[:|/]',
    '(?:image|photo|picture|video) (?:source|caption|credit|courtesy|by|via)\\b',
    '(?:enlarge|view|open|zoom|expand)(?: the| this)? (?:image|photo|gallery|picture)',
    '(?:additional |with )?(?:reporting|editing|writing|research|compiled|contribution|graphics?|production|translation)(?: and (?:writing|editing|reporting))? by\\b',
    'with (?:files|reporting|inputs?|additional reporting|contributions?|post wires|wires?|reports?) (?:from|by)\\b',
    '(?:topics?|tags?|filed under|categor(?:y|ies)|tagged|keywords?|sections?|about the authors?|contributors?|in other news|listen to this|play|playing|now playing|up next|duration|image \\d|slide \\d|gallery|photo gallery|video)\\b\\s?(?::|$)',
    '(?:write to|send (?:us )?(?:tips|an email|your)|got a tip|have a tip|do you have a)\\b.{0,120}(?:@|tip|email)',
    'terms (?:of|and)\\b|privacy (?:policy|notice)|cookie',
    '(?:story|article) continues (?:below|after)|continue reading|scroll to continue',
    '(?:to (?:read|continue|view|enjoy|comment)|already (?:a|have)|create an account|not a subscriber|this is a (?:subscriber|premium|members))\\b(?=.{0,80}(?:subscri|sign|log|account|regist|member))',
  ].join('|')})`,
  'i',
);
const AGENCY =
  /(?:getty images|\/getty\b|shutterstock|via getty|via reuters|\/ ?reuters$|\/ ?afp$|\/ ?ap$|ap photo|ap images|pa (?:wire|media|images)|\bistock|\bunsplash|\balamy|via ap$|\/REX\b)/i;

/** Whether a block of this text is no part of the article's prose. */
export function isFurniture(text: string): boolean {
  const { length } = text;
  if (length > LONGEST) return false;
  if (length < 4 && !/[a-z]{2}/i.test(text)) return true; // a bullet, a count, a divider
  if (length < 130 && (isStamp(text) || (BYLINE.test(text) && !isSentence(text)))) return true;
  if (length < 160 && !isSentence(text) && AGENCY.test(text)) return true; // in that order: most are sentences
  return CALL.test(text);
}

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
