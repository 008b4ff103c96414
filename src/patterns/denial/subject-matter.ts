// Words that several denials share: what is alleged or told of somebody, and the verbs of mind that answer nothing.
import { nounClass, verbClass } from '../../text/vocabulary.ts';

/** What is alleged or told of somebody. */
export const MATTER_NOUN = nounClass(
  `allegation accusation claim rumour rumor suggestion assertion speculation suspicion insinuation characterization
  characterisation narrative report story article lawsuit complaint charge reporting`,
);
/** States of mind and what is not done out of lack: no answers to accusations. */
export const OF_MIND = verbClass(
  `know think believe want expect remember recall understand like feel agree need care mind see hear realize realise
  hope get plan+ wish support rule worry regret trust recognise recognize look find seem mean envision imagine anticipate foresee`,
);
/** "had no part in", "played no role": what a party denies by "no". */
export const PART = nounClass(
  `involvement role part knowledge contact connection link tie relationship dealing wrongdoing intention intent plan
  truth basis collusion conflict idea affair agreement deal impropriety quid reason responsibility discussion talk record`,
);
