// Who has no stake in what they claim, and who has one in every battle: word classes shared by the patterns of U6.
import { anyOf, nounClass, wordClass } from '../../text/vocabulary.ts';

/** Commentators, scholars, works: their claims are views or findings. */
export const NO_STAKE = anyOf(
  nounClass(
    `fan local visitor regular villager tourist diner mother father grandmother grandfather critic expert analyst economist historian scholar scientist researcher academic observer commentator pundit columnist
    author biographer philosopher sceptic skeptic theorist study paper survey book memoir report article piece story essay theory
    fire blaze storm crash flood earthquake disease war quake accident
    proverb legend myth website page caption headline decision ruling judge court justice verdict opinion`,
  ),
  wordClass('some many most others few people one everyone nobody those individuals persons'),
);
/** What a filing says is U2's. */
export const FILING_LIKE = nounClass(
  'lawsuit suit complaint indictment filing affidavit petition motion memo dossier letter document plaintiff prosecutor',
);
export const AUTHORITY = wordClass('police prosecutors investigators detectives fbi regulators');
