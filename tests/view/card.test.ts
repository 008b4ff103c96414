// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CardActions,
  type CardModel,
  renderCard as renderCardWith,
  renderNotice,
} from '../../src/view/card.ts';
import { replaceKeepingFocus } from '../../src/view/keep-focus.ts';
import { toCardWords } from '../../src/view/wording.ts';
import { BY_PERSON, made } from './own-findings.ts';

const claim = made(
  'U1',
  'A former partner, Lise Corvane, has accused the firm',
  { claimant: 'Lise Corvane', claim: 'of paying an adviser' },
  { ...BY_PERSON, id: 'claim', note: 'One named person; look for dates.', span: { from: 100, to: 150 } },
);
const dismissal = made(
  'D3',
  'its spokesman called it a smear',
  {},
  { id: 'dismissal', span: { from: 200, to: 230 } },
);
const denial = made(
  'D1',
  'The firm rejected it as untrue',
  { who: 'The firm' },
  { id: 'denial', span: { from: 300, to: 330 } },
);

const none = { answers: [], answeredBy: [], sameSource: [] };
/** With the words that the background makes of the finding. */
const renderCard = (of: Omit<CardModel, 'words'>, on: CardActions) =>
  renderCardWith({ ...of, words: toCardWords(of.finding) }, on);

const model: Omit<CardModel, 'words'> = {
  finding: claim,
  linked: none,
  pinned: false,
  expanded: false,
  theme: 'light',
  replyIndex: 0,
};

const actions = () => ({
  onMore: vi.fn<CardActions['onMore']>(),
  onClose: vi.fn<CardActions['onClose']>(),
  onGo: vi.fn<CardActions['onGo']>(),
  onReply: vi.fn<NonNullable<CardActions['onReply']>>(),
});

const button = (card: Element, name: RegExp): HTMLButtonElement => {
  const found = [...card.querySelectorAll('button')].find(b =>
    name.test(b.getAttribute('aria-label') ?? b.textContent),
  );
  if (!found) throw new Error(`no button ${name} in: ${card.textContent}`);
  return found;
};

beforeEach(() => document.body.replaceChildren());

describe('where it leads to its neighbours', () => {
  it('tells which of all passages it is about, and asks for the next or the one before', () => {
    const onStep = vi.fn<NonNullable<CardActions['onStep']>>();
    const card = renderCard({ ...model, position: { at: 11, all: 19 } }, { ...actions(), onStep });
    expect(card.textContent).toContain('Passage 11 of 19');
    button(card, /Next passage/).click();
    button(card, /Previous passage/).click();
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
    expect(card.textContent).toContain('Written by a person');
  });

  it('elsewhere has no such buttons', () => {
    expect(renderCard(model, actions()).textContent).not.toContain('Passage');
  });
});

describe('at first sight', () => {
  it('tells kind, who, what is left open, what to ask and who wrote it, and no more', () => {
    const card = renderCard(model, actions());
    for (const words of [
      'Unverified claim',
      'allegation',
      'Lise Corvane',
      'Left open',
      'Ask',
      'Written by a person',
    ])
      expect(card.textContent).toContain(words);
    expect(card.textContent).not.toContain('look for dates');
    expect(card.querySelector('table')).toBeNull();
    expect(button(card, /More/).getAttribute('aria-expanded')).toBe('false');
  });

  it('takes the page’s ground and keeps its own direction', () => {
    const card = renderCard({ ...model, theme: 'dark' }, actions());
    expect(card.dataset.theme).toBe('dark');
    expect(card.dir).toBe('ltr');
  });

  it('is no dialog and has nothing to close while it only hovers', () => {
    const card = renderCard(model, actions());
    expect(card.hasAttribute('role')).toBe(false);
    expect(card.hasAttribute('tabindex')).toBe(false);
    expect(card.querySelector('[aria-label=Close]')).toBeNull();
  });
});

describe('pinned', () => {
  it('is a named dialog that can take focus and be closed', () => {
    const on = actions();
    const card = renderCard({ ...model, pinned: true }, on);
    document.body.append(card);
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.getAttribute('aria-label')).toBe('Unverified claim, allegation');
    card.focus();
    expect(document.activeElement).toBe(card);
    button(card, /Close/).click();
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('goes back only where there is something to go back to', () => {
    const onBack = vi.fn();
    expect(renderCard({ ...model, pinned: true }, actions()).querySelector('[aria-label=Back]')).toBeNull();
    button(renderCard({ ...model, pinned: true }, { ...actions(), onBack }), /Back/).click();
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('More', () => {
  it('adds a person’s note and the anatomy', () => {
    const on = actions();
    const card = renderCard({ ...model, expanded: true }, on);
    expect(card.textContent).toContain('Reader’s noteOne named person; look for dates.');
    expect(card.querySelector('caption')?.textContent).toBe('What the text says about this claim');
    expect([...card.querySelectorAll('th')].map(th => th.textContent)).toEqual([
      'The claim',
      'Claimed by',
      'Not stated',
    ]);
    expect(card.textContent).not.toContain('Patterns miss');
    button(card, /Less/).click();
    expect(on.onMore).toHaveBeenCalledOnce();
  });

  it('says of a pattern what holds in general, and that it is general', () => {
    const finding = made('U5', 'is said to have left', {});
    const pattern = {
      title: 'hearsay',
      explain: 'A hedge with no one behind it.',
      examples: [{ text: 'He is said to have left.', marks: [{ from: 3, to: 10 }] }],
    };
    const card = renderCard({ ...model, finding, expanded: true, pattern }, actions());
    expect(card.textContent).toContain(`In general${pattern.explain}`);
    const example = card.querySelector('[aria-label=Examples] li');
    expect(example?.textContent).toBe('He is said to have left.');
    expect(example?.querySelector('mark')?.textContent).toBe('is said');
    expect(card.textContent).toContain(
      'Found by the pattern “hearsay”. What it says in general is not about this sentence.',
    );
  });

  it('says once that unnamed sources are normally known to the reporter', () => {
    const known = (note: string) =>
      renderCard(
        { ...model, expanded: true, finding: made('A4', 'Insiders say', {}, { ...BY_PERSON, note }) },
        actions(),
      ).textContent.match(/known to/g)?.length;
    expect(known('Nothing is said of them.')).toBe(1);
    expect(known('Unnamed to us, normally known to the reporter.')).toBe(1);
  });
});

describe('seeing less of it', () => {
  it('offers to hide this one, its kind, and all on this site, in More and only where that can be kept', () => {
    const onHide = vi.fn();
    expect(renderCard({ ...model, expanded: true }, actions()).textContent).not.toMatch(/Hide|Off on/);
    expect(renderCard(model, { ...actions(), onHide }).textContent).not.toMatch(/Hide|Off on/);
    const card = renderCard({ ...model, expanded: true }, { ...actions(), onHide });
    button(card, /Hide this one/).click();
    button(card, /Hide unverified claims/).click();
    button(card, /Off on this site/).click();
    expect(onHide.mock.calls).toEqual([['passage'], ['kind'], ['site']]);
  });

  it('then says what was done, in the card’s place, and takes it back', () => {
    const [onUndo, onClose] = [vi.fn(), vi.fn()];
    const words = { theme: 'dark', title: 'This passage is hidden', text: 'It stays so.' } as const;
    const notice = renderNotice(words, { button: { words: 'Undo', onPress: onUndo }, onClose });
    expect(notice.getAttribute('role')).toBe('dialog');
    expect(notice.getAttribute('aria-label')).toBe('This passage is hidden');
    expect(notice.textContent).toContain('It stays so.');
    button(notice, /Undo/).click();
    button(notice, /Close/).click();
    expect([onUndo.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
    expect(renderNotice(words, { onClose }).textContent).not.toContain('Undo');
  });
});

describe('linked passages', () => {
  it('lays claim and reply under each other on More, in the order of the page, with what each says', () => {
    const answering = made(
      'D1',
      'The firm denied to the paper',
      { who: 'The firm', what_denied: 'that it paid anyone' },
      { id: 'denial', span: { from: 300, to: 330 } },
    );
    const texts = (card: Element) => [...card.querySelectorAll('.linked')].map(box => box.textContent);
    const onClaim = renderCard(
      { ...model, expanded: true, linked: { ...none, answeredBy: [answering] } },
      actions(),
    );
    expect(texts(onClaim)).toEqual([
      'This passage“A former partner, Lise Corvane, has accused the firm”What is claimed“of paying an adviser”',
      'Answered byGo to reply“The firm denied to the paper”What is denied“it paid anyone”',
    ]);
    const onReply = renderCard(
      { ...model, finding: answering, expanded: true, linked: { ...none, answers: [claim] } },
      actions(),
    );
    expect(texts(onReply)[0]).toContain('Go to claim');
    expect(texts(onReply)[1]).toContain('This passage');
  });

  it('shows one reply and goes there', () => {
    const on = actions();
    const card = renderCard({ ...model, linked: { ...none, answeredBy: [denial] } }, on);
    expect(card.textContent).toContain('Answered by');
    expect(card.textContent).toContain('“The firm rejected it as untrue”');
    button(card, /Go to reply/).click();
    expect(on.onGo).toHaveBeenCalledExactlyOnceWith('denial');
    expect(card.querySelector('[aria-label*="Next reply"]')).toBeNull();
  });

  it('of several shows a direct denial first, and the way round them', () => {
    const on = actions();
    const linked = { ...none, answeredBy: [dismissal, denial] };
    const first = renderCard({ ...model, linked }, on);
    expect(first.textContent).toContain('Reply 1 of 2');
    expect(first.textContent).toContain('rejected it as untrue');
    button(first, /Next reply \(Reply 2 of 2\)/).click();
    expect(on.onReply).toHaveBeenLastCalledWith(1);

    const second = renderCard({ ...model, linked, replyIndex: 1 }, on);
    expect(second.textContent).toContain('Reply 2 of 2');
    expect(second.textContent).toContain('called it a smear');
    button(second, /Next reply/).click();
    expect(on.onReply).toHaveBeenLastCalledWith(0);
    expect(renderCard({ ...model, linked, replyIndex: 7 }, on).textContent).toContain('Reply 2 of 2');
  });

  it('leads from a reply to its claim', () => {
    const on = actions();
    const card = renderCard({ ...model, finding: denial, linked: { ...none, answers: [claim] } }, on);
    expect(card.textContent).toContain('Answers');
    button(card, /Go to claim/).click();
    expect(on.onGo).toHaveBeenCalledExactlyOnceWith('claim');
  });

  it('names the same source’s other passages under More', () => {
    const again = made('A1', 'the official added', {}, { id: 'again', span: { from: 400, to: 418 } });
    const linked = { ...none, sameSource: [again] };
    expect(renderCard({ ...model, linked }, actions()).textContent).not.toContain('same source');
    const on = actions();
    button(renderCard({ ...model, linked, expanded: true }, on), /“the official added”/).click();
    expect(on.onGo).toHaveBeenCalledExactlyOnceWith('again');
  });
});

describe('re-rendering inside a shadow root', () => {
  const shadow = () => {
    const host = document.createElement('div');
    document.body.append(host);
    return host.attachShadow({ mode: 'open' });
  };

  it('keeps focus on the button that was pressed', () => {
    const root = shadow();
    const on = actions();
    replaceKeepingFocus(root, renderCard({ ...model, pinned: true }, on));
    button(root.firstElementChild!, /More/).focus();
    replaceKeepingFocus(root, renderCard({ ...model, pinned: true, expanded: true }, on));
    expect(root.activeElement?.textContent).toBe('Less');
  });

  it('gives focus to the card where the button is gone', () => {
    const root = shadow();
    replaceKeepingFocus(
      root,
      renderCard({ ...model, pinned: true, linked: { ...none, answeredBy: [denial] } }, actions()),
    );
    button(root.firstElementChild!, /Go to reply/).focus();
    replaceKeepingFocus(root, renderCard({ ...model, pinned: true }, actions()));
    expect(root.activeElement).toBe(root.firstElementChild);
  });

  it('takes no focus that it did not have', () => {
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    replaceKeepingFocus(shadow(), renderCard({ ...model, pinned: true }, actions()));
    expect(document.activeElement).toBe(elsewhere);
  });
});

it('takes words from a page as words', () => {
  const quote = '<img src=x onerror=alert(1)> she “claimed”';
  const card = renderCard(
    { ...model, finding: denial, linked: { ...none, answers: [{ ...claim, quote }] } },
    actions(),
  );
  expect(card.querySelector('img')).toBeNull();
  expect(card.textContent).toContain('<img src=x onerror=alert(1)> she ‘claimed’');
});

it('no file of view/ builds markup from strings', () => {
  const folder = join(import.meta.dirname, '../../src/view');
  for (const file of readdirSync(folder).filter(name => name.endsWith('.ts')))
    expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTML|DOMParser/,
    );
});

it('shows words that are made to be misread as they are, without what turns the words around them', () => {
  const quote = 'The \u202Eboard\u2069 \u0430nd <b>its</b> lawyers deny it';
  const tricky = made('D1', quote, { who: 'The \u202Eboard' }, { id: 'tricky', span: { from: 0, to: 40 } });
  const linked = { ...none, answeredBy: [tricky] };
  const card = renderCard({ ...model, finding: tricky, linked, expanded: true, pinned: true }, actions());
  expect(card.textContent).toContain('The board \u0430nd <b>its</b> lawyers deny it');
  expect(card.outerHTML).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});
