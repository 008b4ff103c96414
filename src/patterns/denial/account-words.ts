// The words by which a party tells it otherwise, or leaves the point open. own-account.ts asks them.
import { keyedPhrases } from '../../text/vocabulary.ts';

/** They contradict without a negation. */
export const CONTRADICTING = keyedPhrases(
  `unaware; knew nothing; know nothing; knows nothing; had nothing; was framed; been framed; were framed; was set up; were set up; been set up; being set up;
  was hacked; been hacked; was doctored; were doctored; been doctored; was forged; were forged; been forged;
  been fabricated; been edited; selectively edited; heavily edited; been altered; was altered; been manipulated; was manipulated; been spliced; was fabricated; were fabricated; was planted; been planted; were planted; photoshopped; deepfake; hacked account; compromised account; account was|is|had|been compromised; parody account; fake account; impersonator; impostor; imposter;
  was consensual; were consensual; been consensual; consensual; misquoted; mistaken identity; falsely accused;
  wrongly accused; wrongfully accused; wrongly implicated; unjustly accused; self-defence; self-defense; is innocent; are innocent; was innocent;
  an alibi; meant no harm; meant him|her|them no harm; nothing in return; someone else's mistake; am innocent; i'm innocent; mistranslated; nowhere near; a forgery; forgeries; been edited; was edited; selectively edited; been tampered; platonic; just friends; purely professional; strictly professional; strictly business; nothing inappropriate; nothing improper; nothing illegal; nothing illicit;
  nothing unethical; nothing criminal; nothing unlawful; anything but; acted alone; exonerate; exonerates; vindicate;
  vindicates; vindicated; exonerated; mythical; myth; myths; not what happened; not how it happened; isn't what happened; wasn't what happened; isn't how it happened; wasn't how it happened; isn't what he said; isn't what she said; isn't what i said; infiltrated;
  not what i said; not what he said; not what she said; not the person; not the man; not that kind; not a crook; not a criminal; none of it; none of that; kept in the dark; left in the dark; was clueless; no inkling; no clue; has it wrong; have it wrong;
  got it all wrong; are mistaken; is mistaken; misinformed; ill-informed; no beef; clean bill of; asleep at the time; at home at the time; at home all; was elsewhere; somewhere else; miles away; out of the country; was abroad; nobody paid; nobody asked; nobody told; at no point; at no time; in no way; by no means; under no circumstances`,
);
/** Nobody says them but of an accusation, wherever it stands. */
export const UNMISTAKABLE = keyedPhrases(
  `consensual; mistaken identity; falsely accused; wrongly accused; wrongfully accused; unjustly accused; falsely implicated;
  wrongly implicated; been framed; was framed; being framed; is innocent; was innocent; are innocent; am innocent; i'm innocent; in self-defence;
  in self-defense; scapegoated; scapegoat; being scapegoated`,
);
/** They leave the point open. */
export const EVADING = keyedPhrases(
  `no idea; no memory; no recollection; can't remember; cannot remember; couldn't remember; could not remember;
  don't remember; doesn't remember; didn't remember; don't recall; can't recall; cannot recall; doesn't recall; have memory;
  say with certainty; can't say for sure; cannot say for sure; not sure; can't be sure; cannot be sure; don't know who; don't|doesn't|didn't know anything;
  don't know what; don't know why; don't know how; don't know where; doesn't know who; doesn't know why; doesn't know how; doesn't know where; is|are|am|was|were|been|be|'s|'re|'m cooperating|co-operating; fully cooperating; cooperate fully; fully cooperate; cooperated fully; fully cooperated; will cooperate; co-operate fully; cooperated with;
  news to me|us|him|her|them; conscience is|was clear; clear conscience; a private matter; a personal matter; a family matter; had permission; been authorised; been authorized; had approved it|the; signed off; advised by lawyers|counsel|my|his|her|their|our; paid all|his|her|their|my|our taxes;
  paid all his|her|their|my|our; met him|her|them once|twice; intentions were|are good|pure|honourable|honorable; rules were|are unclear|vague; rules had|have changed; done his|her|my|our|their job; an old friend; no one was hurt; nobody was hurt; nobody got hurt; gave|returned|repaid the money; gave it|them back;
  made the error|mistake; was|were purely|strictly|entirely professional; relationship was professional; jumping to conclusions; jump to conclusions; wait for the facts|outcome|results|evidence; let the lawyers|facts|process; facts will|would come; truth will|would come; welcome|welcomes|welcomed|welcomes the|an investigation|inquiry|probe|audit|review|scrutiny; barely knew; barely know; barely knows; hardly knew; hardly know; hardly knows; scarcely knew; little to do with; an accident; by accident; was accidental; were accidental;
  record straight; a joke; the joke; a misunderstanding; misunderstood; light-hearted; lighthearted; in jest; sarcastic; sarcasm; satire; tongue-in-cheek;
  was a gift; were a gift; were gifts; was a loan; were a loan; were loans; an honest mistake; honest mistakes; an oversight; a clerical error; an administrative error; a technical error;
  acted properly; acted lawfully; acted legally; acted appropriately; acted correctly; acted responsibly; acted in good faith; behaved properly;
  perfectly normal; perfectly legitimate; completely legitimate; entirely legitimate; perfectly proper; entirely normal; above board; above-board; standard practice;
  within his|her|its|their|my|our authority|powers|remit|mandate|constitutional; had every right; was|were|is|are entitled to; had the authority; was authorised to; was authorized to; well within;
  unintentional; unintentionally; inadvertent; inadvertently; unwitting; unwittingly; by mistake; made in error; resulted from a|an; due to technical|human; due to a clerical|technical|computer|bank|software; as surprised as; doing his|her|my|our|their|its job|jobs|duty; did his|her|my|our|their|its job|jobs|duty;
  in the best interest|interests; in the public interest; on the advice; on legal|official|medical advice; signed off on|by; approved by the;
  properly|fully|duly|correctly declared|disclosed|recorded|documented|authorised|authorized|approved|registered|reported; was|were|been declared|disclosed;
  been honest|transparent|upfront|open; human error; a technical fault|glitch|problem; technical issues|problems|difficulties; a computer glitch|error; a software glitch|error; a mix-up; miscommunication; an accounting error; a bookkeeping error;
  an innocent mistake|explanation|remark; common practice; entirely lawful; fully lawful; perfectly lawful; completely lawful; let the courts; trust the courts`,
);
