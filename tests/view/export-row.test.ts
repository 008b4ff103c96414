// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { renderExport } from '../../src/view/export-row.ts';
import { replaceKeepingFocus } from '../../src/view/keep-focus.ts';

const onSave = vi.fn();
const onCopy = vi.fn();
const draw = (isCopied = false) => {
  const row = renderExport(isCopied, { onSave, onCopy })!;
  replaceKeepingFocus(document.body, row);
  return row;
};
const named = (row: Element, words: string) =>
  [...row.querySelectorAll<HTMLElement>('summary, button')].find(({ textContent }) => textContent === words)!;
const press = (target: Element, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

it('offers every form, saves in the one chosen and closes its menu', () => {
  const row = draw();
  const menu = row.querySelector('details')!;
  expect([...row.querySelectorAll('li')].map(li => li.textContent)).toEqual([
    'Markdown',
    'Table (CSV)',
    'Web Annotations (JSON-LD)',
    'Hypothesis (JSON)',
    'Sayso set, to import again',
    'Seed folder (zip), to bundle with Sayso',
  ]);
  menu.open = true;
  named(row, 'Table (CSV)').click();
  expect(onSave).toHaveBeenCalledExactlyOnceWith('csv');
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(named(row, 'Save findings…'));
});

it('closes its menu on Escape, which then closes nothing else', () => {
  const row = draw();
  const menu = row.querySelector('details')!;
  menu.open = true;
  const item = named(row, 'Markdown');
  item.focus();
  expect(press(item, 'Escape').defaultPrevented).toBe(true);
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(named(row, 'Save findings…'));
  expect(press(menu, 'Escape').defaultPrevented).toBe(false);
});

it('closes its menu when the focus goes elsewhere', () => {
  const row = draw();
  const menu = row.querySelector('details')!;
  menu.open = true;
  named(row, 'Markdown').focus();
  named(row, 'Copy as Markdown').focus();
  expect(menu.open).toBe(false);
});

it('keeps the focus on the menu when it is drawn anew over it', () => {
  const row = draw();
  row.querySelector('details')!.open = true;
  named(row, 'Hypothesis (JSON)').focus();
  const again = draw();
  expect(document.activeElement).toBe(named(again, 'Save findings…'));
});

it('says when the findings are on the clipboard', () => {
  named(draw(), 'Copy as Markdown').click();
  expect(onCopy).toHaveBeenCalledOnce();
  expect(draw(true).querySelector('[role=status]')?.textContent).toBe('Copied');
});

it('is not there where nothing can be saved', () => {
  expect(renderExport(false, {})).toBeUndefined();
});
