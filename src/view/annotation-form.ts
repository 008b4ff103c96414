// The form in a card's place in which the reader writes an annotation. All its words come with it. Keeps what is typed in its
// own fields; what is saved, and where, is its owner's.
import type { AnnotationForm, Choice, FormValues } from '../taxonomy/own-annotations.ts';
import type { Subtype } from '../taxonomy/taxonomy.ts';
import { type CardTheme, renderShell } from './card.ts';
import { AS_IN_ARTICLE, h } from './element.ts';
import { renderIconButton } from './glyphs.ts';

export interface FormActions {
  /** @returns a sentence if it could not be saved. */
  onSave(values: FormValues): Promise<string | undefined>;
  onCancel(): void;
}

export function renderAnnotationForm(
  form: AnnotationForm,
  theme: CardTheme,
  { onSave, onCancel }: FormActions,
): HTMLElement {
  const { title, quote, notices, kinds, note, mostUnits, others, answer, words } = form;
  const kind = h(
    'select',
    { id: 'kind', required: true },
    !form.subtype && h('option', { value: '' }, words.choose),
    ...kinds.map(({ name, choices }) => h('optgroup', { label: name }, ...toOptions(choices, form.subtype))),
  );
  const field = h(
    'textarea',
    { id: 'note', rows: 3, maxlength: mostUnits, 'aria-describedby': 'count' },
    note,
  );
  const count = h('span', { id: 'count', class: 'count' });
  const answers = h('select', { id: 'answers' }, ...toOptions(others, answer));
  const problem = h('p', { class: 'problem', role: 'alert' });
  const showCount = () => {
    const written = field.value.match(/\S+/g)?.length ?? 0;
    count.textContent = words.counted.replace('{n}', String(written));
    count.classList.toggle('over', written > form.mostWords);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const subtype = kind.value as Subtype | '';
    problem.textContent =
      subtype === ''
        ? words.choose
        : ((await onSave({ subtype, note: field.value, answer: answers.value })) ?? '');
    if (subtype === '') kind.focus();
  };
  const row = (id: string, name: string, ...parts: HTMLElement[]) =>
    h('p', { class: 'field' }, h('label', { for: id }, name), ...parts);
  const element = h(
    'form',
    { novalidate: true, onsubmit: event => void save(event), oninput: showCount },
    h(
      'div',
      { class: 'card-body' },
      h(
        'div',
        { class: 'eyebrow' },
        h('b', {}, title),
        h('span', { class: 'tools' }, renderIconButton('close', words.close, 'close', onCancel)),
      ),
      h('p', { class: 'quote about', ...AS_IN_ARTICLE }, quote),
      ...notices.map(notice => h('p', { class: 'plain' }, notice)),
      row('kind', words.kind, kind),
      row('note', words.note, field, count),
      others.length > 1 && row('answers', words.answers, answers),
      problem,
    ),
    h(
      'div',
      { class: 'card-foot' },
      h('button', { type: 'submit', class: 'text-button' }, words.save),
      h('button', { type: 'button', class: 'text-button', onclick: onCancel }, words.cancel),
    ),
  );
  // What is typed here is no shortcut of the page's. Escape is listened for at the window, before.
  for (const type of ['keydown', 'keypress', 'keyup']) element.addEventListener(type, keepFromPage);
  showCount();
  return renderShell({ theme, dialogName: title }, element);
}

function keepFromPage(event: Event): void {
  event.stopPropagation();
}

function toOptions(choices: readonly Choice[], chosen: string): HTMLElement[] {
  return choices.map(({ value, name }) => h('option', { value, selected: value === chosen }, name));
}
