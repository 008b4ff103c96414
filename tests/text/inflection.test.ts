// How the lexicon's words are inflected: a form that is spelled wrongly is a word that no article has.
import { describe, expect, test } from 'vitest';
import { nounForms, verbForms } from '../../src/text/inflection.ts';
import { internWord, isIn, verbClass } from '../../src/text/vocabulary.ts';

describe('verbs', () => {
  test.each([
    ['deny', 'denies denied denied denying'],
    ['accuse', 'accuses accused accused accusing'],
    ['rob', 'robs robbed robbed robbing'],
    ['admit+', 'admits admitted admitted admitting'],
    ['predict', 'predicts predicted predicted predicting'],
    ['lie', 'lies lied lied lying'],
    ['traffic', 'traffics trafficked trafficked trafficking'],
    ['write', 'writes wrote written writing'],
    ['cast', 'casts cast cast casting'],
    ['lay', 'lays laid laid laying'],
    ['begin+', 'begins began begun beginning'],
    // as the verb behind the prefix
    ['foresee', 'foresees foresaw foreseen foreseeing'],
    ['undercut', 'undercuts undercut undercut undercutting'],
    ['retake', 'retakes retook retaken retaking'],
    // … where there is one
    ['reset', 'resets reset reset resetting'],
    ['relay', 'relays relayed relayed relaying'],
    ['remain', 'remains remained remained remaining'],
    ['outline', 'outlines outlined outlined outlining'],
  ])('%s: %s', (entry, expected) => {
    const { third, past, participle, gerund } = verbForms(entry);
    expect([third, past, participle, gerund].join(' ')).toBe(expected);
  });

  test('a letter that cannot double is an error, not “predictted”', () => {
    expect(() => verbForms('predict+')).toThrow('“predict” does not double its last letter.');
  });

  test.each(['signaled', 'signalled', 'labeling', 'labelling', 'revealed'])('%s is known', word => {
    const verbs = verbClass('signal label reveal');
    expect(isIn(internWord(word), verbs)).toBe(true);
  });

  test('“revealled” is not: its vowel is long', () => {
    expect(isIn(internWord('revealled'), verbClass('reveal'))).toBe(false);
  });
});

test.each([
  ['spokeswoman', 'spokeswomen'],
  ['German', 'Germans'],
  ['ally', 'allies'],
  ['boss', 'bosses'],
])('more than one %s are %s', (singular, plural) => {
  expect(nounForms(singular).plural).toBe(plural);
});
