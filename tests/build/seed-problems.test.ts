// What a person reads who got something wrong in a seed: every kind of mistake, its place and what to do about it.
import { expect, it } from 'vitest';
import { type OwnSeed, problemsAfter, toProblemLines, toSource } from './own-seed.ts';

/** Sets a field of the annotation with this index; undefined takes it out. */
const set = (n: number, name: string, value: unknown) => (seed: OwnSeed) => {
  seed.annotations[n]![name] = value;
};
const anatomy = (n: number, value: unknown) => set(n, 'anatomy', value);

it('a seed that is right has no problems', () => {
  expect(toProblemLines(toSource())).toEqual([]);
});

it.each<[kind: string, change: (seed: OwnSeed) => void, ...problems: string[]]>([
  [
    'a quote that is a little off',
    set(1, 'quote', 'the Ledger had reported'),
    'annotations[1].quote: The article does not have this quote. The nearest is “the Ledger reported”. Copy the words from article.txt.',
  ],
  [
    'a quote with other punctuation',
    set(2, 'quote', "The board's chair denied that there was a sale"),
    'annotations[2].quote: The article does not have this quote. It has “The board’s chair denied that there was a sale”: only punctuation, capitals or spaces differ. Copy the words from there.',
  ],
  [
    'a quote that is nowhere',
    set(3, 'quote', 'Zoologists in Quito kept jaguars'),
    'annotations[3].quote: The article does not have this quote. Nor anything like it. Copy the words from article.txt.',
  ],
  [
    'a quote that leaves words out',
    set(2, 'quote', 'The board’s chair denied […] a sale'),
    'annotations[2].quote: The article does not have this quote. The nearest is “The board’s chair denied that there was a sale”. Copy the words from article.txt, with nothing left out between them.',
  ],
  [
    'a quote over two paragraphs',
    set(3, 'quote', 'reply to messages.\nTwo officials'),
    'annotations[3].quote: The quote runs over a line end: quote within one paragraph.',
  ],
  [
    'a quote with a space at its end',
    set(1, 'quote', ' the Ledger reported'),
    'annotations[1].quote: The quote begins or ends with a space: take it out.',
  ],
  [
    'a quote that stands twice',
    set(0, 'occurrence', undefined),
    'annotations[0].quote: These words stand 2 times in the article (lines 2 and 4). Add "occurrence", 1 to 2, or quote more words.',
  ],
  [
    'an occurrence beyond the last',
    set(4, 'occurrence', 3),
    'annotations[4].occurrence: These words stand only 2 times in the article: write 1 to 2.',
  ],
  [
    'an occurrence of what stands once',
    set(1, 'occurrence', 2),
    'annotations[1].occurrence: These words stand only once in the article: take “occurrence” out.',
  ],
  [
    'two quotes that overlap',
    set(3, 'quote', 'a sale. The mayor did not reply'),
    'annotations[3].quote: “s04” and “s03” share the words “a sale”. Passages never overlap: shorten one of the quotes.',
  ],
  [
    'a marked passage that is also listed as not highlighted',
    seed => {
      seed.notHighlighted[0]!.quote = 'the Ledger reported';
    },
    'notHighlighted[0].quote: “s02” marks the words “the Ledger reported”, which this says are not highlighted. Keep one of the two.',
  ],
  [
    'a passage not highlighted that is not in the article',
    seed => {
      seed.notHighlighted[0]!.quote = 'Fish market sold behind locked doors';
    },
    'notHighlighted[0].quote: The article does not have this quote. The nearest is “Fish market sold behind closed doors”. Copy the words from article.txt.',
  ],
  [
    'a claim that is not in the article',
    set(1, 'claim', 'The sale was kept off the books'),
    'annotations[1].claim: The article does not have this claim. The nearest is “The sale was kept off the agenda”. Copy the words from article.txt.',
  ],
  [
    'anatomy that cards show as a quotation, in other words',
    anatomy(2, { what_denied: 'there is a sale' }),
    'annotations[2].anatomy.what_denied: The article does not have this what_denied. The nearest is “there was a sale”. Copy the words from article.txt.',
  ],
  [
    'an unknown subtype',
    set(3, 'subtype', 'D9'),
    'annotations[3].subtype: There is no subtype “D9”. The subtypes are A1 to A6, D1 to D5, U1 to U6.',
  ],
  [
    'an id used twice',
    set(3, 'id', 's02'),
    'annotations[3].id: annotations[1] has the id “s02” already: give this one its own.',
  ],
  [
    'an id in capitals',
    set(3, 'id', 'The mayor'),
    'annotations[3].id: “The mayor” cannot be an id; write small letters, digits and hyphens, such as “s01”.',
  ],
  [
    'a link to nothing',
    set(2, 'answers', ['s1']),
    'annotations[2].answers[0]: There is no annotation “s1” in this set: name one that there is, or leave the link out.',
  ],
  [
    'a link that is a slip away from an id',
    set(0, 'sameSource', ['s055']),
    'annotations[0].sameSource[0]: There is no annotation “s055” in this set: name one that there is, or leave the link out. Did you mean “s05”?',
  ],
  [
    'a link to itself',
    set(0, 'sameSource', ['s01']),
    'annotations[0].sameSource[0]: “s01” links to itself: name another annotation, or leave the link out.',
  ],
  [
    'a link that stands twice',
    set(2, 'answers', ['s01', 's01']),
    'annotations[2].answers[1]: “s01” stands in this list already: take one out.',
  ],
  [
    'an answer to an answer',
    set(3, 'answers', ['s03']),
    'annotations[3].answers[0]: “s03” is a reply itself; a reply answers an anonymous source or an unverified claim.',
  ],
  [
    'an answer by what is no reply',
    set(1, 'answers', ['s01']),
    'annotations[1].answers: Only denials and responses answer something; U4 is none. Put the link on the reply.',
  ],
  [
    'no note',
    set(3, 'note', undefined),
    'annotations[3].note: “note” is missing: what the words tell the reader, and one thing to look for.',
  ],
  ['a blank note', set(3, 'note', ' '), 'annotations[3].note: “note” is empty; text should stand here.'],
  [
    'a note that is too long',
    set(3, 'note', `${'word '.repeat(30)}– and three more`),
    'annotations[3].note: The note has 33 words; the card has room for 30. Cut 3.',
  ],
  [
    'a “left open” line that is too long',
    set(1, 'leftOpen', 'word '.repeat(18)),
    'annotations[1].leftOpen: The “left open” line has 18 words; the card has room for 17. Cut 1.',
  ],
  [
    'a verdict in a “left open” line',
    set(1, 'leftOpen', 'Who told the lies.'),
    'annotations[1].leftOpen: “lies” passes a verdict, which a “left open” line never does. Say what the words tell the reader, and what to look for.',
  ],
  [
    'an unknown key that is a slip away from a known one',
    set(1, 'leftopen', 'What the agenda says.'),
    'annotations[1].leftopen: There is no key “leftopen” here. Did you mean “leftOpen”?',
  ],
  [
    'an unknown key like none',
    seed => {
      seed.notHighlighted[0]!.colour = 'red';
    },
    'notHighlighted[0].colour: There is no key “colour” here. The keys are quote, why.',
  ],
  [
    'what the build works out',
    set(1, 'prefix', 'the agenda, '),
    'annotations[1].prefix: The build works out “prefix” from the quote: take it out.',
  ],
  [
    'a category of its own',
    set(1, 'category', 'unverified'),
    'annotations[1].category: The category follows from the subtype: take “category” out.',
  ],
  [
    'a value of a wrong type',
    set(1, 'leftOpen', 17),
    'annotations[1].leftOpen: “leftOpen” is a number; text should stand here.',
  ],
  [
    'a list that is no list',
    set(2, 'answers', 's01'),
    'annotations[2].answers: “answers” is text; a list of texts, in brackets, should stand here.',
  ],
  [
    'an annotation that is no object',
    seed => {
      seed.annotations[5] = 's06' as never;
    },
    'annotations[5]: This is text; an object in braces should stand here.',
  ],
  [
    'anatomy of another category',
    anatomy(3, { relay: 'the Ledger' }),
    'annotations[3].anatomy.relay: “relay” is told of an unverified claim; D5 is a denial or response, which has who, who_unnamed, speaks_as, by_accused, what_denied, scope, to_whom, timing, reason_given.',
  ],
  [
    'an unknown key in the anatomy',
    anatomy(3, { whoUnamed: true }),
    'annotations[3].anatomy.whoUnamed: There is no key “whoUnamed” here. Did you mean “who_unnamed”?',
  ],
  [
    'a value that is not in its list',
    anatomy(1, { relay_kind: 'state media' }),
    'annotations[1].anatomy.relay_kind: “state media” is none of the values of “relay_kind”: press, state_media, social, book. Did you mean “state_media”?',
  ],
  [
    'a flag in words',
    anatomy(3, { by_accused: 'yes' }),
    'annotations[3].anatomy.by_accused: “by_accused” is text; true or false should stand here.',
  ],
  [
    'half a source',
    anatomy(4, { number: 1.5 }),
    'annotations[4].anatomy.number: “number” is a number; a count such as 2, or a word such as “several” should stand here.',
  ],
  [
    'a claim in the anatomy',
    anatomy(4, { claim: 'the price was £2 million' }),
    'annotations[4].anatomy.claim: The claim belongs beside the quote, not in the anatomy: there it gets its place in the article too.',
  ],
  [
    'a missing title',
    seed => {
      delete seed.title;
    },
    'title: “title” is missing: the article’s headline, or a description of the article.',
  ],
  [
    'a day that is not in the calendar',
    seed => {
      seed.published = '2025-02-30';
    },
    'published: “2025-02-30” is not a date; write it as “2024-10-25”.',
  ],
  [
    'an id that is not the folder’s name',
    seed => {
      seed.id = 'other';
    },
    'id: The set’s id is its folder’s name, “own”: write that, or leave “id” out.',
  ],
])('%s', (_, change, ...problems) => {
  expect(problemsAfter(change)).toEqual(problems);
});

it.each(['false', 'Falsely', 'lying', 'lied', 'fake', 'suspicious', 'baseless', 'credible', 'fact-check'])(
  'a note with the verdict “%s”',
  word => {
    expect(problemsAfter(set(3, 'note', `The reply is ${word} here.`))).toEqual([
      `annotations[3].note: “${word}” passes a verdict, which a note never does. Say what the words tell the reader, and what to look for.`,
    ]);
  },
);

it('words that only begin or end like a verdict pass', () => {
  expect(problemsAfter(set(3, 'note', 'She relied on earlier allies, and believed them.'))).toEqual([]);
});

it('names the file and the line of a problem, so that an editor can open it', () => {
  const source = toSource(set(3, 'note', 'A fake reply.'));
  const line = source.annotationsJson.split('\n').findIndex(text => text.includes('A fake reply')) + 1;
  expect(toProblemLines(source)[0]).toMatch(
    new RegExp(`^seeds/own/annotations\\.json:${line} annotations\\[3\\]\\.note: `),
  );
});

it('tells everything that is wrong at once, in order of lines', () => {
  const problems = problemsAfter(seed => {
    seed.annotations[5]!.quote = 'the Gazette could not confirm it at all';
    seed.annotations[0]!.subtype = 'X1';
    seed.annotations[2]!.answers = ['s99'];
    seed.annotations[1]!.note = 'A hoax, and baseless.';
    delete seed.outlet;
  });
  expect(problems.map(problem => problem.slice(0, problem.indexOf(':')))).toEqual([
    'outlet',
    'annotations[0].subtype',
    'annotations[1].note',
    'annotations[1].note',
    'annotations[2].answers[0]',
    'annotations[5].quote',
  ]);
});

it.each([
  [
    'a comma at the end of a list',
    '{\n  "annotators": [\n    "A",\n  ]\n}',
    3,
    'take out the comma before “]”',
  ],
  ['a missing comma', '{\n  "title": "A"\n  "outlet": "B"\n}', 3, 'a comma or “}” should stand here'],
  ['a key without quotation marks', '{\n  title: "A"\n}', 2, 'a key in quotation marks should stand here'],
  ['a missing colon', '{\n  "title" "A"\n}', 2, 'a colon should stand here'],
  ['a missing value', '{\n  "title":\n}', 3, 'a value should stand here'],
  ['more after the end', '{}\n{}', 2, 'the text should end here'],
  [
    'a text that does not end',
    '{\n  "title": "A,\n  "outlet": "B"\n}',
    2,
    'this text in quotation marks does not end on its line, or has a wrong “\\”',
  ],
])('not JSON: %s', (_, annotationsJson, line, what) => {
  expect(toProblemLines({ ...toSource(), annotationsJson })).toEqual([
    `seeds/own/annotations.json:${line}: This is not JSON: ${what}.`,
  ]);
});

it('a key that stands twice', () => {
  const { annotationsJson, ...rest } = toSource();
  const twice = annotationsJson.replace('"outlet"', '"title": "Again",\n  "outlet"');
  expect(toProblemLines({ ...rest, annotationsJson: twice })).toEqual([
    'seeds/own/annotations.json:3 title: This key stands twice in the same object: take one out.',
  ]);
});

it.each([
  ['Windows line ends', 'One.\r\nTwo.', 'The article has Windows line ends: save it with line feeds only.'],
  [
    'a byte order mark',
    '\ufeffOne.',
    'The article starts with a byte order mark: save it as UTF-8 without one.',
  ],
  ['nothing in it', ' \n', 'The article is empty: paste its text, one paragraph a line.'],
])('an article with %s', (_, articleText, sentence) => {
  expect(toProblemLines(toSource(undefined, articleText))).toContain(`seeds/own/article.txt: ${sentence}`);
});
