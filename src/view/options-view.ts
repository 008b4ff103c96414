// The options page as a whole: its sections, the list of them, and what is drawn anew when something has changed. Each part
// is drawn anew only when what it shows has changed, so that a search, a slider or an open picker is left in peace.
import { type Child, h, inOurLanguage } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import { replaceKeepingFocus } from './keep-focus.ts';
import { drawUnlessPressed } from './keep-press.ts';
import { renderCardChoices } from './options-cards.ts';
import { renderCatalogue } from './options-catalogue.ts';
import { renderFile, renderNotice, renderShortcuts } from './options-keys.ts';
import { renderKindChoices } from './options-kinds.ts';
import { renderColours, renderLooks } from './options-marks.ts';
import type {
  ChangesOfVersion,
  Choices,
  OptionsActions,
  OptionsContent,
  OptionsModel,
} from './options-model.ts';
import { renderSetDrop, renderSetPreviews, renderSets, renderSignature } from './options-sets.ts';
import { renderListed, renderSiteChoices } from './options-sites.ts';
import { OPTIONS_SECTIONS, OPTIONS_WORDS, type OptionsSection } from './options-words.ts';

/** A piece of the page, and what of the model it shows. */
interface Part {
  readonly shows: (model: OptionsModel) => unknown;
  readonly render: (model: OptionsModel) => HTMLElement;
}

export interface OptionsView {
  readonly element: HTMLElement;
  /** Draws what has changed. */
  update(model: OptionsModel): void;
}

export function createOptionsView(content: OptionsContent, actions: OptionsActions): OptionsView {
  const drawn: { part: Part; container: HTMLElement; shown: string | undefined }[] = [];
  const place = (part: Part, attributes: Record<string, string> = {}) => {
    const container = h('div', { class: 'part', ...attributes });
    drawn.push({ part, container, shown: undefined });
    return container;
  };
  const parts = toParts(content, actions);
  const sections = (Object.keys(OPTIONS_SECTIONS) as OptionsSection[]).map(id =>
    renderSection(
      id,
      parts[id].map(part => place(part)),
    ),
  );
  const problems = place({ shows: model => model.problems, render: model => renderProblems(model.problems) });
  // The live region stands before it has anything to tell; only then is it told.
  const notice = place(
    { shows: model => model.notice, render: model => renderNotice(model.notice, actions) },
    { role: 'status', class: 'part notice-place' },
  );
  const element = h(
    'div',
    { class: 'sayso options', ...inOurLanguage() },
    renderHead(),
    h('div', { class: 'columns' }, renderNav(), h('main', {}, problems, ...sections, renderFoot(content))),
    notice,
  );
  return {
    element,
    update(model) {
      element.setAttribute('data-marks', model.choices.marks);
      for (const entry of drawn) {
        const shown = JSON.stringify(entry.part.shows(model)) ?? '';
        if (shown === entry.shown) continue;
        entry.shown = shown;
        const next = entry.part.render(model);
        drawUnlessPressed(entry.container, () => replaceKeepingFocus(entry.container, next));
      }
    },
  };
}

function toParts(
  { listed, patterns }: OptionsContent,
  actions: OptionsActions,
): Record<OptionsSection, readonly Part[]> {
  const of = (names: readonly (keyof Choices)[], render: Part['render']): Part => ({
    shows: ({ choices }) => names.map(name => choices[name]),
    render,
  });
  const once = (render: () => HTMLElement): Part => ({ shows: () => null, render });
  return {
    marks: [
      of(['marks'], ({ choices }) => renderLooks(choices, actions)),
      of(['colours', 'marks'], ({ choices }) => renderColours(choices, actions)),
    ],
    kinds: [
      {
        shows: ({ choices: { kinds, subtypesOff }, managed }) => [kinds, subtypesOff, managed],
        render: ({ choices, managed }) => renderKindChoices(choices, managed, patterns, actions),
      },
    ],
    cards: [
      of(['opens', 'delay', 'overview', 'print'], ({ choices }) => renderCardChoices(choices, actions)),
    ],
    sites: [
      {
        shows: ({ choices: { where, sitesOnly, sitesOff }, sites, managed }) => [
          where,
          sitesOnly,
          sitesOff,
          sites,
          managed,
        ],
        render: ({ choices, sites, managed }) =>
          renderSiteChoices(choices, sites, managed, listed.length, actions),
      },
      once(() => renderListed(listed)),
    ],
    sets: [
      {
        shows: ({ sets, managed }) => [sets.rows, managed],
        render: ({ sets, managed }) => renderSets(sets, managed, actions),
      },
      of(['author', 'licence'], ({ choices }) => renderSignature(choices, actions)),
      once(() => renderSetDrop(actions)),
      { shows: ({ sets }) => sets.previews, render: ({ sets }) => renderSetPreviews(sets, actions) },
    ],
    keys: [
      {
        shows: ({ shortcuts }) => shortcuts,
        render: ({ shortcuts }) => renderShortcuts(shortcuts, actions),
      },
    ],
    settings: [once(() => renderFile(actions))],
    'looks-for': [once(() => renderCatalogue(patterns))],
  };
}

function renderHead(): HTMLElement {
  return h(
    'header',
    { class: 'head' },
    renderGlyph('sayso', 'logo'),
    h('h1', {}, h('span', { class: 'product' }, `${OPTIONS_WORDS.name} `), OPTIONS_WORDS.title),
  );
}

function renderNav(): HTMLElement {
  const entries = Object.entries(OPTIONS_SECTIONS).map(([id, { title }]) =>
    h('li', {}, h('a', { href: `#${id}` }, title)),
  );
  return h('nav', { 'aria-label': OPTIONS_WORDS.sections }, h('ul', { role: 'list' }, ...entries));
}

function renderSection(id: OptionsSection, parts: readonly HTMLElement[]): HTMLElement {
  const { title, lead } = OPTIONS_SECTIONS[id];
  return h(
    'section',
    { id, class: 'section', 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title`, tabindex: -1 }, title),
    h('p', { class: 'lead' }, lead),
    ...parts,
  );
}

function renderProblems(problems: readonly string[]): HTMLElement {
  if (problems.length === 0) return h('div', {});
  return h(
    'section',
    { class: 'problems', 'aria-label': OPTIONS_WORDS.problems },
    ...problems.map(problem => h('p', {}, problem)),
  );
}

function renderFoot({ version, changes }: OptionsContent): HTMLElement {
  const words = OPTIONS_WORDS.foot;
  return h(
    'footer',
    { class: 'foot' },
    h('p', {}, words.statement.join(' ')),
    h('p', {}, `${words.version(version)} · `, h('a', { href: '../welcome/welcome.html' }, words.welcome)),
    changes.length > 0 && renderChanges(changes),
  );
}

function renderChanges(changes: readonly ChangesOfVersion[]): HTMLElement {
  const group = ({ name, items }: ChangesOfVersion['groups'][number]): Child[] => [
    h('h4', {}, name),
    h('ul', {}, ...items.map(item => h('li', {}, item))),
  ];
  return h(
    'details',
    { class: 'fold', id: 'changes' },
    h('summary', {}, OPTIONS_WORDS.foot.changes),
    ...changes.flatMap(({ version, groups }) => [h('h3', {}, version), ...groups.flatMap(group)]),
  );
}
