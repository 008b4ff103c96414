// An on/off switch: a real button, so that Tab, Space and Enter work by themselves.
import { h } from './element.ts';
import { KEY } from './keep-focus.ts';

export interface SwitchModel {
  /** Its data-key, so that focus survives a re-render. */
  readonly key: string;
  /** For screen readers; the row's visible words belong in a <label> around it. */
  readonly name: string;
  readonly isOn: boolean;
}

export function renderSwitch(
  { key, name, isOn }: SwitchModel,
  onChange: (isOn: boolean) => void,
): HTMLElement {
  return h('button', {
    type: 'button',
    class: 'switch',
    role: 'switch',
    'aria-checked': String(isOn),
    'aria-label': name,
    [KEY]: key,
    onclick: () => onChange(!isOn),
  });
}
