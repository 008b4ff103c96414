// The options page: what opens a card and when, overview marks, print.
import { h } from './element.ts';
import { KEY } from './keep-focus.ts';
import type { Choices, Opens, OptionsActions } from './options-model.ts';
import { OPTIONS_WORDS } from './options-words.ts';
import { renderSwitch } from './switch.ts';

const OPENS: readonly Opens[] = ['hover', 'click', 'keyboard'];
/** Milliseconds. The longest is the settings' own limit. */
const DELAY = { longest: 2000, step: 50 };

export function renderCardChoices(choices: Choices, actions: OptionsActions): HTMLElement {
  const { overview, overviewSays, print, printSays } = OPTIONS_WORDS.cards;
  return h(
    'div',
    { class: 'rows' },
    renderOpens(choices, actions),
    renderDelay(choices, actions),
    renderSwitchRow('overview', overview, overviewSays, choices.overview, on =>
      actions.onChange({ overview: on }),
    ),
    renderSwitchRow('print', print, printSays, choices.print, on => actions.onChange({ print: on })),
  );
}

function renderOpens({ opens }: Choices, { onChange }: OptionsActions): HTMLElement {
  const { legend, names, says } = OPTIONS_WORDS.cards.opens;
  const choice = (which: Opens) =>
    renderRadio(
      {
        group: 'opens',
        value: which,
        name: names[which],
        says: which === 'hover' ? '' : says[which],
        isChosen: which === opens,
      },
      () => onChange({ opens: which }),
    );
  return h('fieldset', { class: 'radios' }, h('legend', {}, legend), ...OPENS.map(choice));
}

export interface Radio {
  readonly group: string;
  readonly value: string;
  readonly name: string;
  readonly says: string;
  readonly isChosen: boolean;
  /** Why nothing else can be chosen. */
  readonly reason?: string | undefined;
}

export function renderRadio(
  { group, value, name, says, isChosen, reason }: Radio,
  onChoose: () => void,
): HTMLElement {
  return h(
    'label',
    { class: 'radio' },
    h('input', {
      type: 'radio',
      name: group,
      value,
      checked: isChosen,
      disabled: reason !== undefined,
      title: reason,
      [KEY]: `${group}-${value}`,
      onchange: onChoose,
    }),
    h('span', {}, name, says !== '' && h('span', { class: 'soft' }, ` ${says}`)),
  );
}

function renderDelay({ delay, opens }: Choices, { onChange }: OptionsActions): HTMLElement {
  const { delay: name, delayValue } = OPTIONS_WORDS.cards;
  const value = h('output', { for: 'delay' }, delayValue(delay));
  const input = h('input', {
    type: 'range',
    id: 'delay',
    min: 0,
    max: DELAY.longest,
    step: DELAY.step,
    value: delay,
    disabled: opens !== 'hover',
    'aria-valuetext': delayValue(delay),
    [KEY]: 'delay',
    oninput: () => {
      const words = delayValue(Number(input.value));
      value.textContent = words;
      input.setAttribute('aria-valuetext', words);
    },
    onchange: () => onChange({ delay: Number(input.value) }),
  });
  return h(
    'div',
    { class: `row${opens === 'hover' ? '' : ' off'}` },
    h('label', { for: 'delay' }, name),
    h('span', { class: 'slider' }, input, value),
  );
}

/** Its words, what it does in a line beneath, and the switch at the end. */
function renderSwitchRow(
  key: string,
  name: string,
  says: string,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): HTMLElement {
  return h(
    'label',
    { class: 'row' },
    h('span', {}, name, h('span', { class: 'soft block' }, says)),
    renderSwitch({ key, name, isOn }, onChange),
  );
}
