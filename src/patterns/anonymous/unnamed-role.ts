// A3: a source known by rank, employer or role. It leaves withheld names (A1), vantage (A2), bare sources (A4) and private
// people (A6) to their own patterns; source-mention.ts tells them apart.
import { pattern } from '../pattern.ts';
import { SOURCE_NOUN } from './source-kind.ts';
import { matchSource } from './source-mention.ts';

export default pattern({
  id: 'unnamed-role',
  category: 'anonymous',
  subtype: 'A3',
  title: 'A source known only by role',
  explain: 'The reader is told what the person does, not who it is.',
  ask: 'How senior, on which side, and why speak without a name?',
  notThis: 'An institution speaking as itself: “the ministry said”; officials named nearby or at a briefing.',
  on: SOURCE_NOUN,
  match: (r, head) => matchSource(r, head, 'A3'),
  examples: [
    '[A senior defence official said] the jets had left.',
    'The jets had left, [two Western diplomats told Reuters].',
    'The jets had left, [according to a former executive of the airline].',
    '[Campaign aides said] the rally would go on.',
    'The order came from the top, [said one American commander].',
    '[A senior treasury official said] the plan was dead. Markets fell. [The official added] that no vote would be held.',
    '[An industry source said] the order had been cut by half.',
    'The order was cut by half, [a source at the shipyard told the Courier].',
    'The order was cut by half, [the Courier reported]U4, [citing two naval officials].',
    'The plan was [described by one of the former officials] as dead.',
    '[Harbour police sources say] the boat was never searched.',
    '“It was chaos,” as [one former aide put it].',
    '[A veteran strategist called] the plan “a bridge to nowhere.”',
    'Harlow was described as a bully [by a former adviser].',
    '[Members of the negotiating team told Reuters] that the talks had stalled.',
    '[A person at the bank acknowledged] the losses.',
    'However [two ministers say] the plan is dead.',
    'She is a member of groups called “We Care” and “Enough”.',
    'Members of parliament said the plan was dead.',
    'Defence officials told a news conference that the jets had left.',
    'City officials said the road would reopen on Friday.',
    'Officials said the road would reopen on Friday.',
    'Jane Harlow, a senior defence official, said the jets had left.',
    'A spokesman for the ministry said the jets had left.',
    'Economists said growth would slow.',
    'The few officials aware of the plan took no action.',
    'A senior aide told him to wait outside.',
    'Some lawmakers say they would vote for it.',
    'A former adviser wrote a big cheque to the hospital.',
    'The names are kept in a list, to be verified by two campaign aides.',
  ],
});
