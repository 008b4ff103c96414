// A set as a file, in each form; what another reader gets of one's own set is nobody's own.
import { describe, expect, it } from 'vitest';
import { parseImport } from '../../src/annotations/parse-import.ts';
import { toSetFile } from '../../src/exchange/set-file.ts';
import { SET_FORM_NAMES } from '../../src/taxonomy/file-forms.ts';
import { toOwnSet } from '../engine/own-set.ts';

const set = { ...toOwnSet('own:abcd1234:https://courier.example/ferry'), licence: 'CC BY 4.0' };

describe('a set as a file', () => {
  it.each(SET_FORM_NAMES)('is written as %s with all its passages', form => {
    const { name, text } = toSetFile(set, form);
    expect(name).toMatch(/^ferry-line-hid-engine-faults\./);
    for (const { target } of set.annotations) expect(text).toContain(target.exact);
  });

  it.each(['jsonld', 'sayso'] as const)('comes back from %s through the importer as it left', form => {
    const { sets, rejected } = parseImport(toSetFile(set, form).text);
    expect(rejected).toEqual([]);
    expect(sets).toEqual([{ ...set, id: 'abcd1234:https://courier.example/ferry' }]);
  });

  it('tells people what each passage answers, and no paragraph that it does not know', () => {
    const { text } = toSetFile(set, 'markdown');
    expect(text).toContain('Answers “according to a lengthy investigation');
    expect(text).toContain('Note: A note.');
    expect(text).not.toContain('¶');
  });
});
