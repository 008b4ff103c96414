// Lines among an article's paragraphs that are none, and sentences that only begin as such lines do.
import { expect, test } from 'vitest';
import { isFurniture } from '../../src/text/furniture.ts';

test.each([
  'Share this article',
  'Close',
  'Email the author',
  'Report this comment',
  'Advertisement',
  'Advertisement - story continues below',
  'Sponsored by Quill Boats',
  'Subscribe to our newsletter for more.',
  'Copyright 2026 The Evening Ledger. All rights reserved.',
  'Copyright Ledger Group',
  'Terms of use',
  'Terms and conditions apply.',
  'We may receive a commission if you buy through our links.',
  'Reporting by Jane Roe; editing by Tom Quill',
  'Related: The bridge that fell',
  'Read more',
])('“%s” is no prose', text => {
  expect(isFurniture(text)).toBe(true);
});

test.each([
  'Close to 300 workers gave their logs to the lawyers, two people familiar with the review said.',
  'Report on report has told the same story, a former clerk said on Monday.',
  'Like it or not, the bridge will close, the mayor said on Monday.',
  'Follow the money, a source at the bank told the Ledger.',
  'Advertising executives say that the claims were false from the start.',
  'Sponsored by the senator, the bill would ban such payments, critics said.',
  'Copyright holders say that the firm copied their songs without asking them.',
  'Terms of the deal were not disclosed, two people briefed on it said.',
  'We receive hundreds of complaints a day, a person at the office said.',
  'Reporting by the Ledger has shown that the records were changed in May.',
])('“%s” is prose', text => {
  expect(isFurniture(text)).toBe(false);
});
