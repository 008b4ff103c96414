// The options page: how marks look. Three styles on three grounds, and the colour of each kind with its contrast. Draws
// samples, not the rules by which they are coloured; the page hands over a sheet of those.
import { CATEGORIES, type Category } from '../taxonomy/taxonomy.ts';
import { h } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import type { Choices, ColourCheck, MarkStyle, OptionsActions, Sample } from './options-model.ts';
import { OPTIONS_WORDS } from './options-words.ts';
import { KIND_OF_MANY } from './page-words.ts';
import { renderSample } from './sample.ts';

const STYLES: readonly MarkStyle[] = ['line-and-tint', 'line', 'tint'];
const GROUNDS = ['white', 'sepia', 'black'] as const;
/** What a sample on this paper is coloured as. */
const SHEET = { white: 'light', sepia: 'light', black: 'dark' } as const;
/** Below this a line is easily missed: WCAG 2's limit for what is not text. */
const LEAST = 3;

/** What the sample's words in brackets are marked as, in order. */
const SAMPLED = ['A1', 'D1', 'U5'] as const;

function toSample(words: string): Sample {
  return words.split(/[[\]]/).map((piece, i) => {
    const subtype = i % 2 === 1 ? SAMPLED[(i - 1) / 2] : undefined;
    return subtype ? { words: piece, subtype } : piece;
  });
}

/** The three styles as radio buttons, each with its samples. */
export function renderLooks({ marks }: Choices, { onChange }: OptionsActions): HTMLElement {
  const { legend, sample } = OPTIONS_WORDS.looks;
  const look = (style: MarkStyle) => {
    const { name, says } = OPTIONS_WORDS.looks[style];
    const note = `look-${style}-note`;
    return h(
      'label',
      { class: `look look-${style}` },
      h(
        'span',
        { class: 'look-head' },
        h('input', {
          type: 'radio',
          name: 'marks',
          checked: style === marks,
          'aria-label': name,
          'aria-describedby': note,
          [KEY]: `look-${style}`,
          onchange: () => onChange({ marks: style }),
        }),
        h('span', { class: 'look-name' }, name),
      ),
      h('span', { class: 'look-note', id: note }, says),
      renderPapers(toSample(sample)),
    );
  };
  return h(
    'fieldset',
    { class: 'looks' },
    h('legend', { class: 'hidden-words' }, legend),
    ...STYLES.map(look),
  );
}

/** Samples on white, sepia and black. */
function renderPapers(sample: Sample): HTMLElement {
  const paper = (ground: (typeof GROUNDS)[number]) =>
    h('span', { class: `paper paper-${ground} on-${SHEET[ground]}` }, ...renderSample(sample));
  return h('span', { class: 'papers', 'aria-hidden': 'true' }, ...GROUNDS.map(paper));
}

/** One row a kind: pick a colour, see it, read its contrast, go back to ours. */
export function renderColours({ colours, marks }: Choices, actions: OptionsActions): HTMLElement {
  const { title, lead } = OPTIONS_WORDS.colours;
  return h(
    'div',
    { class: `colours look-${marks}` },
    h('h3', {}, title),
    h('p', { class: 'soft' }, lead),
    ...CATEGORIES.map(category => renderColour(category, colours[category], actions)),
  );
}

function renderColour(category: Category, own: string | undefined, actions: OptionsActions): HTMLElement {
  const { pick, reset, resetName } = OPTIONS_WORDS.colours;
  const kind = KIND_OF_MANY[category];
  const set = (colour: string | undefined) => actions.onColour(category, colour);
  const verdict = h('div', { class: 'colour-check', id: `check-${category}` });
  const say = (colour: string | undefined) => {
    const check = actions.checkColour(category, colour);
    verdict.replaceChildren(...renderCheck(category, check, colour !== undefined, set));
    return check;
  };
  const input = h('input', {
    type: 'color',
    value: say(own).line,
    'aria-label': pick[category],
    'aria-describedby': verdict.id,
    [KEY]: `colour-${category}`,
    // Both while it is picked and when it is: some pickers report only the one, some both.
    oninput: () => {
      say(input.value);
      actions.onColourTry(category, input.value);
    },
    onchange: () => set(input.value),
  });
  return h(
    'div',
    { class: `colour kind-${category}` },
    input,
    h('span', { class: 'colour-name' }, renderGlyph(category, 'kind-glyph'), kind),
    own !== undefined &&
      h(
        'button',
        {
          type: 'button',
          class: 'text-button',
          'aria-label': resetName[category],
          [KEY]: `reset-${category}`,
          onclick: () => set(undefined),
        },
        reset,
      ),
    verdict,
  );
}

function renderCheck(
  category: Category,
  check: ColourCheck,
  isOwn: boolean,
  set: (colour: string) => void,
): HTMLElement[] {
  const { ratios, shade, faint, better } = OPTIONS_WORDS.colours;
  const { white, sepia, black, line, onDark } = check;
  const isFaint = (['white', 'sepia'] as const).filter(ground => check[ground] < LEAST);
  const words = [
    ratios(toRatio(white), toRatio(sepia), toRatio(black)),
    ...(isOwn && onDark !== line ? [shade] : []),
  ];
  const lines = [h('p', {}, words.join(' '))];
  if (isFaint.length > 0)
    lines.push(
      h(
        'p',
        { class: 'faint' },
        `${faint(isFaint)} `,
        check.better !== undefined &&
          h(
            'button',
            {
              type: 'button',
              class: 'text-button',
              [KEY]: `better-${category}`,
              onclick: () => set(check.better as string),
            },
            better,
          ),
      ),
    );
  return lines;
}

/** Rounded down, so that 2.98 is not told as the 3.0 it lacks. */
function toRatio(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
