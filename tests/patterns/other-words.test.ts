// The same said in other words: what a reader takes for the same is marked the same. Every example of every pattern is changed in
// ways that change nothing of who says what (another name, another outlet, a "But" in front, "on Monday" between speaker and verb),
// and accusations and replies of an article are combined, each with each.
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/engine/detect.ts';
import { PATTERNS } from '../../src/patterns/catalogue.ts';
import { parseMarked } from '../../src/patterns/marked-text.ts';
import { toArticle } from '../../src/text/article.ts';

const EXAMPLES = PATTERNS.flatMap(({ examples, subtype }) =>
  examples
    .filter(example => example.includes('[') && !example.includes('\n'))
    .map(example => parseMarked(example, subtype).text),
);

/** A tag of a headline, not of a sentence; and an outlet that only the "The" of a sentence's beginning takes for another. */
const ODD = /^Sources:|^The paper said that the bank/;

const subtypesIn = (text: string): string =>
  detect(toArticle(text))
    .map(({ subtype }) => subtype)
    .join(' ');

/** Subjects of examples, and verbs that follow them: words may come between. */
const SUBJECT =
  '(Harlow|Quill|[Tt]he (?:mayor|firm|bank)|A spokesman|Roe|[Pp]olice|Prosecutors|officials?|aide|Ledger|Courier)';
const VERB =
  '(said|says|denied|denies|has|did|declined|refused|told|called|dismissed|rejected|claimed|claims|was|is|accused|insisted|would|could|met|reported|took|pleaded|faces|wrote|tweeted|responded|replied)';
const between = (words: string) => (text: string) =>
  text.replace(new RegExp(`${SUBJECT} ${VERB}\\b`), `$1${words}$2`);
/** As `between`, behind what can be no outlet. */
const behindName = (words: string) => (text: string) =>
  text.replace(new RegExp(`(Harlow|Quill|[Tt]he mayor|Roe) ${VERB}\\b`), `$1${words}$2`);
const rename = (name: string) => (text: string) => text.replace(/\bHarlow\b(?! Group| Mills)/g, name);
/** Words that lose their capital behind another. */
const SMALL =
  /^(?:The|A|An|It|He|She|They|His|Her|Its|Their|Two|Three|One|Some|Several|Police|Prosecutors|Both|Neither|Nobody|No|Many|Officials|Sources|People|Rumou?rs|Reports|Media|Local|State|Residents|Critics|Rivals|Former|Investigators|Lawyers|Reporters|Staff|Nine|Another|Other|Those|These|This|That|Footage|Videos?|Documents|Emails|Charges|Allegations|Claims|Suspicions|Speculation|Senior|Top|Aides|Any|Privately|Defending|Pressed|Reached|Asked|When)\b/;
/** Puts words in front of the last sentence, if that opens with none that would make it odd. */
const lead = (words: string) => (text: string) => {
  const at = Math.max(
    ...[...text.matchAll(/(?<=[a-z0-9][.!?]) (?=[A-Z])/g)].map(match => match.index + 1),
    0,
  );
  const last = text.slice(at);
  if (
    /^(?:But|And|However|Meanwhile|On|In|At|After|By|Per|To|As|With|According|Speaking|Citing|Sources:)\b/.test(
      last,
    )
  )
    return text;
  if (ODD.test(text) || /^[“"‘]/.test(last) || /[“”]/.test(last.slice(0, 3))) return text;
  return text.slice(0, at) + words + (SMALL.test(last) ? last[0]!.toLowerCase() + last.slice(1) : last);
};

/** Where two insertions meet in one sentence, or the words go to somebody who does not speak. */
const TWO_INSERTIONS = [
  'A rival accused Harlow of fraud. The allegations, Harlow said on Friday, are false.',
  'A rival accused Harlow of fraud. The payments, Harlow said, were never hidden.',
  '“I don’t know anything about that man,” Harlow told the Ledger when asked about him.',
  'A new book by Jane Quill says the king wept.',
  'A spokesman said that, despite the reports, the bank was not for sale.',
  'A rival accused Harlow of fraud. There had been no payments, Harlow said.',
  'Two people who knew Harlow said he had left.',
];

/** Each with the examples in which it does change what is said. */
const CHANGES: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
  [
    'Mr. before the name',
    text => text.replace(/(?<![A-Za-z“] )\bHarlow\b(?! Group| Mills)/g, 'Mr. Harlow'),
    [],
  ],
  ['a senator', text => (/Jane|Ms/.test(text) ? text : rename('Sen. Harlow')(text)), []],
  ['an Irish name', rename('O’Neill'), []],
  ['a Scottish name', rename('McDonald'), []],
  ['a double name', rename('Okonjo-Bright'), []],
  ['a name of two letters', rename('Xi'), []],
  ['a firm', rename('Calder Mills'), []],
  ['CNN', text => text.replace(/\b[Tt]he (?:Evening )?(?:Ledger|Courier)\b/g, 'CNN'), []],
  ['straight quotation marks', text => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"), []],
  ['spaces that do not break', text => text.replace(/ (?=said|told)/g, '\u00a0'), []],
  ['two spaces behind full stops', text => text.replaceAll('. ', '.  '), []],
  ['But', lead('But '), []],
  ['Meanwhile', lead('Meanwhile, '), []],
  ['On Monday in front', lead('On Monday, '), []],
  ['On Monday in front, without a comma', lead('On Monday '), []],
  ['Over the weekend in front, without a comma', lead('Over the weekend '), []],
  ['Within hours in front, without a comma', lead('Within hours '), []],
  [
    'In London in front, without a comma',
    lead('In London '),
    // “London Harlow” may be one name, “London aides” those of the city
    [
      'Harlow, when asked about the bribe, said she meets many people.',
      'Aides sought to play down the report.',
    ],
  ],
  [
    'on Monday',
    between(' on Monday '),
    ['The memo, which the Courier has seen, says the recall was delayed.'],
  ],
  [
    'last week',
    between(' last week '),
    ['The memo, which the Courier has seen, says the recall was delayed.'],
  ],
  ['on Monday night', behindName(' on Monday night '), []],
  [
    'in May 2019',
    behindName(' in May 2019 '),
    ['A rival accused Harlow of theft. “That is total propaganda,” Harlow replied to a reporter.'],
  ],
  [
    'himself',
    text => text.replace(new RegExp(`\\b(Harlow|Roe) ${VERB}\\b`), '$1 himself $2'),
    TWO_INSERTIONS,
  ],
  ['an age', behindName(', 42, '), TWO_INSERTIONS],
  ['a relative clause', behindName(', who is due in court on Friday, '), TWO_INSERTIONS],
  ['a participle', behindName(', elected in May, '), TWO_INSERTIONS],
  ['his wife', behindName(', along with his wife, '), TWO_INSERTIONS],
  [
    'another beside',
    text =>
      /Moss/.test(text)
        ? text
        : text.replace(
            /\bHarlow (said|denied|declined|refused|told|called|dismissed|rejected|insisted|pleaded)\b/,
            'Harlow and Ann Moss $1',
          ),
    [
      ...TWO_INSERTIONS,
      'Harlow is accused of theft. Friends said the flat was small. “The outrage is confected,” Harlow said.',
      'Harlow denied the theft. He launched a furious attack on the special counsel.',
      'Harlow denied the theft. He accused the newspaper of bias.',
      'Harlow is accused of theft. “Lies!” Harlow said.',
      'Harlow is accused of theft. “What about Quill?” Harlow said.',
    ],
  ],
  ['stands accused', text => text.replace(/\bis accused\b/g, 'stands accused'), []],
  [
    'in Leeds',
    between(' in Leeds '),
    [
      'The memo, which the Courier has seen, says the recall was delayed.',
      'A new book by Jane Quill says the king wept.',
    ],
  ],
];

describe('an example finds the same', () => {
  test.each(CHANGES)('with %s', (_, change, except) => {
    const changed = EXAMPLES.filter(text => !except.includes(text) && change(text) !== text);
    expect(changed.length).toBeGreaterThan(40);
    const differ = changed.filter(text => subtypesIn(change(text)) !== subtypesIn(text)).map(change);
    expect(differ).toEqual([]);
  });
});

/** Somebody told something of, each in another way. */
const TOLD = [
  'The Ledger reported on Monday that Dana Marlow took money from a donor.',
  'According to the Ledger, Dana Marlow took money from a donor.',
  'Two former aides told the Ledger that Dana Marlow took money from a donor.',
  'Emails obtained by the Ledger show that Dana Marlow took money from a donor.',
  'Critics say Dana Marlow took money from a donor.',
  'Dana Marlow has been criticised for taking money from a donor.',
  'Senator Carl Voss criticised Dana Marlow for taking money from a donor.',
  'Dana Marlow came under fire after a report that she took money from a donor.',
  'A whistleblower claimed that Dana Marlow took money from a donor.',
  'Police are investigating whether Dana Marlow took money from a donor.',
  'Prosecutors are looking into payments that a donor made to Dana Marlow.',
  'Reporters asked Dana Marlow whether she had taken money from a donor.',
  'A video appears to show Dana Marlow taking money from a donor.',
  'A new book says Dana Marlow took money from a donor.',
  'Rumours that Dana Marlow took money from a donor have spread for weeks.',
  'Dana Marlow reportedly took money from a donor.',
  'Dana Marlow is said to have taken money from a donor.',
  'Dana Marlow allegedly took money from a donor.',
  'A complaint filed on Monday says Dana Marlow took money from a donor.',
  'The audit found that Dana Marlow had taken money from a donor.',
  'Opponents have seized on payments from a donor to Dana Marlow.',
  'Carl Voss told a hearing that Dana Marlow had taken money from a donor.',
  'The union accuses Dana Marlow of taking money from a donor.',
  'Protesters want Dana Marlow to resign over money from a donor.',
  'Dana Marlow faces calls to resign over money from a donor.',
  'Questions have been raised about money that Dana Marlow took from a donor.',
  'Neighbours said Dana Marlow had taken money from a donor.',
  'Activists allege that Dana Marlow took money from a donor.',
  'The committee voted to subpoena Dana Marlow over money from a donor.',
  'An ad by her rival says Dana Marlow took money from a donor.',
];
const REPLIES = [
  'she had done nothing wrong',
  'she had never taken any money',
  'she did not take the money',
  'the allegation was false',
  'the claim was baseless',
  'she was not involved',
  'she had nothing to do with it',
  'she knew nothing about the money',
  'she had never met the donor',
  'the gift was legal',
  'she had followed the rules',
  'she did not remember it',
  'it was a smear',
  'there was no truth to it',
  'she had broken no laws',
  'it never happened',
  'the payments were properly disclosed',
  'she could not comment',
];
const SAID = [
  (reply: string) => `Marlow said ${reply}.`,
  (reply: string) => `But Marlow on Tuesday said in a statement that ${reply}.`,
  (reply: string) => `Carl Tull, a spokesman for Marlow, said ${reply}.`,
  (reply: string) => `Marlow told reporters last week that ${reply}.`,
];

describe('a reply is found', () => {
  test.each(TOLD)('behind “%s”', told => {
    const missed = REPLIES.flatMap(reply => SAID.map(said => said(reply))).filter(
      reply =>
        !detect(toArticle(`${told} ${reply}`)).some(
          ({ category, span }) => category === 'denial' && span.from > told.length,
        ),
    );
    expect(missed).toEqual([]);
  });

  test.each([
    'Dana Marlow opened a school on Monday.',
    'The coach said Dana Marlow had trained well.',
    'Dana Marlow won the race in Leeds.',
  ])('only where something is told: not behind “%s”', told => {
    for (const reply of [
      'Marlow said she had never seen such a crowd.',
      'Marlow said she did not know the way.',
      'A spokesman for Marlow said the visit was legal.',
      'Marlow said she did not remember the song.',
    ])
      expect(detect(toArticle(`${told} ${reply}`)), reply).toEqual([]);
  });
});
