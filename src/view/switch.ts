// An on/off switch: a real button, so that Tab, Space and Enter work by themselves.
import { h } from './element.ts';
import { KEY } from './keep-focus.ts';

export interface SwitchModel {
  /** Its data-key, so that focus survives a re-render. */
  readonly key: string;
  /** For screen readers; the row's visible words belong in a <label> around it. */
  readonly name: string;
  readonly isOn: boolean;
  /** Why it cannot be switched. It keeps its place in the Tab order, so that this can be heard. */
  readonly reason?: string | undefined;
}

export function renderSwitch(
  { key, name, isOn, reason }: SwitchModel,
  onChange: (isOn: boolean) => void,
): HTMLElement {
  return h('button', {
    type: 'button',
    class: 'switch',
    role: 'switch',
    'aria-checked': String(isOn),
    'aria-label': name,
    'aria-disabled': reason === undefined ? undefined : 'true',
    title: reason,
    [KEY]: key,
    onclick: () => {
      if (reason === undefined) onChange(!isOn);
    },
  });
}
