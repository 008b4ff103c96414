// The options page: what is marked. Each kind with its switch, each subtype with a box and an example from a pattern.
import { CATEGORIES, type Category, SUBTYPES, type Subtype } from '../taxonomy/taxonomy.ts';
import { AS_IN_ARTICLE, h } from './element.ts';
import { toSentenceStart } from './english.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import { type Managed, renderManaged, toLockReason } from './managed.ts';
import type { Choices, OptionsActions, PatternEntry, Sample } from './options-model.ts';
import { OPTIONS_WORDS } from './options-words.ts';
import { KIND_OF_MANY, MARK_KIND, SUBTYPE_NAMES } from './page-words.ts';
import { renderSample, toWords } from './sample.ts';
import { renderSwitch } from './switch.ts';

/** Characters of an example: two lines at most. */
const LONGEST = 100;

export function renderKindChoices(
  choices: Choices,
  managed: Managed,
  patterns: readonly PatternEntry[],
  actions: OptionsActions,
): HTMLElement {
  const reason = toLockReason(managed, 'kinds');
  const groups = CATEGORIES.map(category => renderGroup(category, choices, reason, patterns, actions));
  return h('div', {}, renderManaged(managed, 'kinds'), h('div', { class: 'groups own-look' }, ...groups));
}

function renderGroup(
  category: Category,
  choices: Choices,
  reason: string | undefined,
  patterns: readonly PatternEntry[],
  actions: OptionsActions,
): HTMLElement {
  const isOn = choices.kinds[category];
  const name = KIND_OF_MANY[category];
  return h(
    'section',
    { class: `group kind-${category}${isOn ? '' : ' off'}`, 'aria-labelledby': `group-${category}` },
    h(
      'div',
      { class: 'group-head' },
      renderGlyph(category, 'kind-glyph'),
      h('h3', { id: `group-${category}` }, name),
      h('span', { class: 'soft' }, OPTIONS_WORDS.kinds.says[category]),
      renderSwitch({ key: `kind-${category}`, name: MARK_KIND[category], isOn, reason }, next =>
        actions.onKind(category, next),
      ),
    ),
    ...SUBTYPES[category].map(subtype =>
      renderSubtype(subtype, choices, isOn, reason, findExample(subtype, patterns), actions),
    ),
  );
}

function renderSubtype(
  subtype: Subtype,
  { subtypesOff }: Choices,
  isKindOn: boolean,
  reason: string | undefined,
  example: Sample | undefined,
  { onSubtype }: OptionsActions,
): HTMLElement {
  const isOn = !subtypesOff.includes(subtype);
  const input = h('input', {
    type: 'checkbox',
    checked: isOn,
    disabled: !isKindOn || reason !== undefined,
    title: reason,
    [KEY]: `subtype-${subtype}`,
    'aria-describedby': `example-${subtype}`,
    onchange: () => onSubtype(subtype, input.checked),
  });
  return h(
    'div',
    { class: 'subtype' },
    h('label', {}, input, h('span', {}, toSentenceStart(SUBTYPE_NAMES[subtype]))),
    h(
      'p',
      { class: 'example', id: `example-${subtype}`, ...AS_IN_ARTICLE },
      ...(example ? renderSample(example, isOn && isKindOn) : [OPTIONS_WORDS.kinds.noPattern]),
    ),
  );
}

/** The first example of the patterns' own choosing that shows this subtype alone, if there is one in a single short sentence. */
export function findExample(subtype: Subtype, patterns: readonly PatternEntry[]): Sample | undefined {
  const fits = patterns
    .flatMap(({ marked }) => marked)
    .filter(sample => {
      const pieces = sample.filter(piece => typeof piece !== 'string');
      return pieces.length === 1 && pieces[0]?.subtype === subtype;
    });
  const isShort = (sample: Sample) => {
    const words = sample.map(toWords).join('');
    return words.length <= LONGEST && !/[.?!]\s/.test(words);
  };
  return fits.find(isShort) ?? fits[0];
}
