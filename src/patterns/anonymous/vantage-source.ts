// A2: a source known only by how it came to know. Where a withheld name is told too, A1 has it.
import { pattern } from '../pattern.ts';
import { SOURCE_NOUN } from './source-kind.ts';
import { matchSource } from './source-mention.ts';

export default pattern({
  id: 'vantage-source',
  category: 'anonymous',
  subtype: 'A2',
  title: 'A source known only by its vantage',
  explain: 'The reader is told how close the source was to the matter, not who it is.',
  ask: 'First-hand, or told by others?',
  notThis:
    'People who know of the matter but are not said to have told it: “those aware of the plan did nothing”.',
  on: SOURCE_NOUN,
  match: (r, head) => matchSource(r, head, 'A2'),
  examples: [
    '[Two people who knew Harlow said] he had left.',
    'The chain will shut 40 shops, [according to a person with direct knowledge of the plan].',
    '[Three people familiar with the talks said] no price had been set.',
    '[A person close to the owner told the Ledger] that no price had been set.',
    '[People around the president say] the bid is dead.',
    '[Those in his inner circle say] the bid is dead.',
    'No price has been set, [said one executive briefed on the sale].',
    '[Someone close to the family has suggested] that the house will be sold.',
    '[A source with knowledge of the merger said] it was off. [The source said] the board had split.',
    '[People involved in the talks say] the bid is dead.',
    'The board was [told by a person who attended the dinner] that the bid was dead.',
    'The bid is dead, [the Courier reported]U4, [citing people briefed on the matter].',
    'The chain will shut 40 shops, [a person familiar with the plan told USA TODAY] on Monday.',
    'Those on the call noted to the ministry that masks were short.',
    'The few people aware of the plan took no action.',
    'He is close to the owner, and said the bid was dead.',
    'People familiar with the area avoid the road at night.',
    'Those close to the stage could hear little.',
    'Jane Harlow, a person familiar with the talks, said no price had been set.',
    'The minister is familiar with the report.',
  ],
});
