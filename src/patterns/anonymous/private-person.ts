// A6: one ordinary person, or a counted few, without a name: witness, resident, worker, victim. Crowds ("residents said")
// are no source (R3); a name in part or another name is here too.
import { pattern } from '../pattern.ts';
import { SOURCE_NOUN } from './source-kind.ts';
import { matchSource } from './source-mention.ts';

export default pattern({
  id: 'private-person',
  category: 'anonymous',
  subtype: 'A6',
  title: 'An ordinary person without a name',
  explain: 'Somebody who saw or lived it tells this, without a full name.',
  ask: 'Is there a reason of safety, and does anyone else confirm it?',
  notThis: 'A crowd: “residents said”; somebody named in the next sentence.',
  on: SOURCE_NOUN,
  match: (r, head) => matchSource(r, head, 'A6'),
  examples: [
    '“Why now?” a woman in the audience asked.',
    'Kevin Roe and Jim Tain were freed on Monday. Both men said they were well.',
    '[One resident said] the siren never rang.',
    'The siren never rang, [a neighbour told the Courier].',
    '[A nurse who gave only her first name, Ruth, said] beds were full.',
    'The siren never rang, [according to two witnesses].',
    '“We ran,” [said one woman].',
    '[A father of two said] the siren never rang.',
    'I met [a Mormon who told me] that the siren never rang.',
    '[Three residents told Reuters] that the siren never rang.',
    'Residents said the siren never rang.',
    'One resident, Ana Quill, said the siren never rang.',
    'A witness told police that the siren never rang.',
    'The driver said nothing.',
    'Nurses say morale is low.',
    'A neighbour called the police.',
    'A neighbour admitted theft at the county court.',
    'A fan at the match repeated the rumour.',
  ],
});
