// A1: a source of whom the text says that the name is withheld, as one phrase with its cue. The clause alone ("He spoke on
// condition of anonymity") is anonymity-clause.ts's.
import { pattern } from '../pattern.ts';
import { SOURCE_NOUN } from './source-kind.ts';
import { matchSource } from './source-mention.ts';

export default pattern({
  id: 'withheld-source',
  category: 'anonymous',
  subtype: 'A1',
  title: 'A source whose name is withheld',
  explain: 'The text says that the name is kept from the reader; the reporter normally knows it.',
  ask: 'What reason is given, and is it specific or boilerplate?',
  notThis: 'Somebody in the story whose name was not released: “the man, whom police did not name”.',
  on: SOURCE_NOUN,
  match: (r, head) => matchSource(r, head, 'A1'),
  examples: [
    '[A clerk, who fears for her job if identified, told the Courier] that the plan was dead.',
    '[A nurse, who would speak only if she was not named, described] a ward without a doctor.',
    '[Two ministers, who asked not to be named because no vote is scheduled, said] the bill is dead.',
    'The bill is dead, [according to an aide who spoke on condition of anonymity to discuss private talks].',
    '[An unnamed official told the Courier] that the bill was dead.',
    '[Three officials — all of whom were granted anonymity to speak candidly — said] the bill was dead.',
    '[An aide unauthorized to speak publicly said] the bill was dead.',
    'The bill is dead, [a senior aide said on condition of anonymity].',
    '[Speaking on condition of anonymity, a party official said] the bill was dead.',
    '[The Courier reported]U4 it first, [citing an anonymous source].',
    '“It is dead,” [said the aide, who was not authorized to speak publicly].',
    '[A spokesman who declined to be named said] the bill was dead.',
    '[A guard who wouldn’t give his name said] the gate was open.',
    '[A clerk who did not want her name used said] the safe was empty.',
    '[A party official speaking anonymously said] the bill was dead.',
    'The man, whom police did not name, was released.',
    'Police said an unidentified man was found in the river.',
    'An anonymous donor gave the school a piano.',
    'The paper no longer prints anonymous letters.',
    'The minister, who asked not to be driven home, walked.',
    'The unnamed ship sank in May.',
  ],
});
