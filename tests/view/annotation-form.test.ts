// @vitest-environment jsdom
// The form in which a reader writes about a passage: what it asks, what it hands on, what it says.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftRequest, FormValues } from '../../src/taxonomy/own-annotations.ts';
import { toArticle } from '../../src/text/article.ts';
import { renderAnnotationForm } from '../../src/view/annotation-form.ts';
import { type FormFacts, toAnnotationForm } from '../../src/view/author-form.ts';
import { BY_PERSON, made } from './own-findings.ts';

const article = toArticle('The owner waved it away.');
const facts: FormFacts = {
  article,
  span: { from: 4, to: 23 },
  isCut: false,
  suggested: undefined,
  others: [],
  mostUnits: 2000,
};
const onSave = vi.fn<(values: FormValues) => Promise<string | undefined>>();
const onCancel = vi.fn();
const draw = (more: Partial<FormFacts> = {}) => {
  const form = renderAnnotationForm(toAnnotationForm({ ...facts, ...more }), 'light', { onSave, onCancel });
  document.body.replaceChildren(form);
  return form;
};
const field = <T extends HTMLElement>(root: Element, label: string): T => {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return root.querySelector(`#${found?.htmlFor}`) as T;
};
const submit = (root: Element) => root.querySelector('form')!.requestSubmit();
const type = (target: HTMLTextAreaElement, text: string) => {
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

beforeEach(() => {
  vi.clearAllMocks();
  onSave.mockResolvedValue(undefined);
});

describe('the form', () => {
  it('is a named dialog whose fields all have a label', () => {
    const form = draw({ others: [{ id: 'a', quote: 'two officials said' }] });
    expect(form.getAttribute('role')).toBe('dialog');
    expect(form.getAttribute('aria-label')).toBe('Annotate');
    for (const one of form.querySelectorAll('select, textarea'))
      expect(form.querySelector(`label[for="${one.id}"]`)?.textContent).toBeTruthy();
    expect(form.textContent).toContain('“owner waved it away”');
  });

  it('offers every sort under its kind, none chosen until one is suggested', () => {
    const kind = field<HTMLSelectElement>(draw(), 'What it is');
    expect([...kind.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
      'Anonymous source',
      'Response',
      'Unverified claim',
    ]);
    expect(kind.options).toHaveLength(18);
    expect(kind.value).toBe('');
    const suggested = draw({ suggested: 'D3' });
    expect(field<HTMLSelectElement>(suggested, 'What it is').value).toBe('D3');
    expect(suggested.textContent).toContain('Suggested by');
  });

  it('hands on what was written', () => {
    const form = draw({ suggested: 'D3', others: [{ id: 'a', quote: 'two officials said' }] });
    type(field(form, 'Note (optional)'), 'Which part?');
    field<HTMLSelectElement>(form, 'Answers').value = 'a';
    submit(form);
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ subtype: 'D3', note: 'Which part?', answer: 'a' });
  });

  it('is not saved before it is chosen what the words are', () => {
    const form = draw();
    submit(form);
    expect(onSave).not.toHaveBeenCalled();
    expect(form.querySelector('[role=alert]')?.textContent).toBe('Choose what it is');
    expect(document.activeElement).toBe(field(form, 'What it is'));
  });

  it('counts the words of the note, and says when they are many', () => {
    const form = draw();
    const note = field<HTMLTextAreaElement>(form, 'Note (optional)');
    const count = form.querySelector(`#${note.getAttribute('aria-describedby')}`)!;
    type(note, 'one two  three');
    expect(count.textContent).toBe('3 of at most 30 words');
    type(note, 'word '.repeat(31));
    expect(count.classList).toContain('over');
  });

  it('keeps what was typed when it cannot be saved, and says why', async () => {
    onSave.mockResolvedValue('There is no room left.');
    const form = draw({ suggested: 'D3' });
    type(field(form, 'Note (optional)'), 'Mine.');
    submit(form);
    await vi.waitFor(() =>
      expect(form.querySelector('[role=alert]')?.textContent).toBe('There is no room left.'),
    );
    expect(field<HTMLTextAreaElement>(form, 'Note (optional)').value).toBe('Mine.');
  });

  it('starts from what was written before', () => {
    const edited = made(
      'D2',
      'owner waved it away',
      {},
      { ...BY_PERSON, note: 'Mine.', links: [{ rel: 'answers', to: 'b' }] },
    );
    const others: DraftRequest['others'] = [
      { id: 'a', quote: 'one' },
      { id: 'b', quote: 'two' },
    ];
    const form = draw({ edited, others, suggested: 'D3' });
    expect(form.getAttribute('aria-label')).toBe('Edit your annotation');
    expect(field<HTMLSelectElement>(form, 'What it is').value).toBe('D2');
    expect(field<HTMLTextAreaElement>(form, 'Note (optional)').value).toBe('Mine.');
    expect(field<HTMLSelectElement>(form, 'Answers').value).toBe('b');
  });

  it('keeps its keys from the page', () => {
    const onKey = vi.fn();
    document.addEventListener('keydown', onKey, { once: true });
    field(draw(), 'Note (optional)').dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    expect(onKey).not.toHaveBeenCalled();
  });

  it('is left by Cancel and by its cross', () => {
    const form = draw();
    for (const button of form.querySelectorAll<HTMLElement>('button[type=button]')) button.click();
    expect(onCancel).toHaveBeenCalledTimes(2);
  });
});
