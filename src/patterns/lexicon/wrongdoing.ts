// What people are accused of and what the law does about it: wrongdoing, offences, legal stages, outcomes.
import { anyOf, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';

/** The verbs of R12: stating that somebody did one of these is an accusation. */
export const WRONG_VERB = verbClass(
  `kill murder assault rape abuse torture threaten steal defraud bribe launder embezzle cheat lie collude sabotage spy
  discriminate violate molest grope harass bully blackmail extort smuggle traffic stalk kidnap+ poison attack
  massacre execute conspire obstruct tamper forge falsify fabricate plagiarise plagiarize doctor rig hack loot rob
  stab strangle beat mistreat exploit swindle siphon divert bug wiretap+ mislead`,
);
export const WRONG_NOUN = nounClass(
  `crime murder killing assault rape abuse torture theft fraud bribery bribe corruption laundering embezzlement lie
  cover-up coverup collusion sabotage espionage discrimination misconduct wrongdoing harassment kickback genocide
  atrocity massacre extortion blackmail conspiracy scheme plot cheating plagiarism perjury treason manipulation
  mismanagement malpractice negligence bias racism antisemitism sexism interference hacking hack cyberattack violation
  infringement retaliation intimidation bullying doping smuggling trafficking tampering impropriety affair attack
  offence offense meddling obstruction insider-trading evasion breach nepotism cronyism aggression
  war-crime abuser attacker killer hacker fraudster terrorist bomber`,
);
export const WRONG_ADJECTIVE = wordClass(
  'illegal illegally unlawful unlawfully criminal corrupt fraudulent fraudulently improper improperly discriminatory unconstitutional',
);
export const WRONGDOING = anyOf(WRONG_VERB, WRONG_NOUN, WRONG_ADJECTIVE);
/** What the law charges somebody with, beyond the wrongs above. */
export const OFFENCE = anyOf(
  WRONGDOING,
  nounClass(
    `manslaughter homicide narcoterrorism narco-terrorism burglary robbery arson battery possession forgery perjury racketeering vandalism trespassing
    shoplifting indecency incest grooming exploitation endangerment terrorism sedition subversion insurrection
    affray riot incitement racket stalking imprisonment kidnapping abduction hijacking piracy poaching
    larceny carjacking stabbing shooting blasphemy defamation libel slander contempt desertion profiteering
    feticide infanticide hoarding vagrancy breach slaying beating bombing counterfeiting contraband negligence
    felony misdemeanor misdemeanour count offence self-dealing influence-peddling insider-trading`,
  ),
  // Words as written: as verbs of the lexicon, "fund" or "plan" would cut noun phrases in two.
  wordClass(
    `possessing driving violating violated evading shooting shot assisting aiding inciting planning planned plotting plotted
    distributing selling recruiting financing funding joining helping attempting attempted trying impersonating harbouring
    harboring soliciting receiving committing committed participating trespassing importing insulting abetting fleeing
    resisting firing luring grooming dumping leaking overcharging engaging misusing operating procuring supporting
    undermining endangering perverting concealing failing punching pushing kicking choking running organising organizing
    sexual drug drugs weapon weapons firearm terror counterterrorism`,
  ),
);

/** Nouns that hold an accusation or a report: objects of denials, heads of "… that". */
export const ALLEGATION = nounClass(
  `allegation accusation claim charge report rumour rumor suggestion assertion speculation complaint suspicion insinuation
  notion criticism story account lawsuit characterization characterisation contention narrative idea theory finding
  implication wrongdoing involvement responsibility existence knowledge`,
);
/** Felony counts and the words of the dock. */
export const LEGAL_NOUN = nounClass(
  'count felony misdemeanor misdemeanour indictment lawsuit suit complaint case trial arrest prosecution warrant plea',
);
/** Words of a filed case: what is placed inside it is U2, any claimant (R14). */
export const FILING = nounClass(
  'lawsuit suit complaint indictment filing affidavit petition motion prosecution writ',
);

/** The words of DEN D1 and D3. */
export const UNTRUE = wordClass(
  'false untrue wrong inaccurate incorrect lie lies lying lied fake fabricated fabrication made-up invention bogus fictitious falsehood falsehoods hoax fiction invented nonexistent manufactured concocted erroneous untruthful mistaken phony phoney fallacy deepfake forgery forgeries figment',
);
export const WORTHLESS = wordClass(
  `baseless unfounded unsupported meritless misleading misrepresents ridiculous nonsense smear smears witch-hunt absurd
  ludicrous preposterous outrageous groundless frivolous unsubstantiated politically-motivated laughable rubbish
  garbage scurrilous speculative partisan stunt shameful spurious sensationalist irresponsible disgraceful
  pathetic insulting desperate reckless defamatory libellous libelous slanderous offensive sham circus innuendo gossip
  sickening vile appalling despicable malicious one-sided flawed biased inflammatory cynical crazy insane silly bizarre
  tosh twaddle poppycock claptrap hogwash balderdash baloney malarkey bunkum codswallop
  far-fetched fantasy overblown exaggerated misinformation disinformation propaganda distraction
  outlandish fanciful spin vexatious disingenuous dishonest mischievous unfair unjust unwarranted nonsensical farcical farce charade
  drivel bunk bull bullshit crap hysteria opportunistic grandstanding theatrics trumped-up defamation distortion caricature exaggeration
  cherry-picked cherry-picking mischaracterization mischaracterisation misrepresentation scaremongering posturing mudslinging non-story non-issue nonstory nonissue scam disgusting
  set-up frame-up stitch-up shakedown cash-grab money-grab slander libel calumny`,
);

/** The matter is settled: conviction, plea, verdict, admission, retraction (principle 4). */
export const SETTLED = phrases(
  `pleaded guilty; pled guilty; plead guilty; found guilty; was convicted; were convicted; and convicted; arrested and convicted; been convicted; convicted of;
  found liable; was sentenced; were sentenced; been sentenced; later admitted; admitted to; has admitted; had admitted;
  was retracted; has retracted; retracted the; guilty plea; was exonerated; pleading guilty; a jury found; jury convicted; jury has convicted;
  and sentenced; sentenced to life; jailed for; after admitting; admitted the offence; admitted the offense; admitted the charge;
  admitted the charges; passing sentence; convicted and; convicted on; later served; who admitted; jailed him; jailed her; jailed them; jailing him; jailing her;
  sentencing him; sentencing her; sentenced him; sentenced her; sentenced them`,
);
/** What the accused claim for themselves. */
export const CLEARANCE = nounClass('vindication exoneration innocence');

/** The outlet's own verdict that a claim is false. */
export const VERDICT = phrases(
  `falsely claimed; falsely claims; falsely claiming; falsely said; falsely accused; falsely alleged; false claim;
  false claims; debunked; wrongly claimed; wrongly accused; false accusation; false accusations; without foundation;
  found to be false; found to be untrue; found wanting; proved false; proven false; turned out to be false; tested and rejected;
  the actual number; the actual figure; the real number; the real figure; the true figure; the correct figure; non-facts`,
);
