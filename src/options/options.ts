// The options page's wiring: reads what the reader chose and what the browser allows, draws it, and carries out what is done.
// What is shown is view/options-view.ts's.
import '../platform/bind-messages.ts';
import patterns from 'sayso:catalogue';
import changes from 'sayso:changes';
import { browser } from '../platform/browser.ts';
import listed from '../platform/news-domains.json';
import { toManaged } from '../platform/policy.ts';
import { startWatchingSets } from '../platform/set-changes.ts';
import { readSettings, startWatchingSettings } from '../platform/settings.ts';
import { openShortcutSettings, readShortcuts } from '../platform/shortcuts.ts';
import {
  findClosedSites,
  listExcludedHosts,
  readAllowedSites,
  requestSites,
  startWatchingSites,
  withdrawSites,
} from '../platform/site-access.ts';
import { addStyle, adoptStyle, adoptWords } from '../view/adopt-style.ts';
import type { OptionsActions, OptionsModel } from '../view/options-model.ts';
import { OPTIONS_CSS } from '../view/options-style.ts';
import { createOptionsView } from '../view/options-view.ts';
import { OPTIONS_WORDS } from '../view/options-words.ts';
import { inOurWords } from '../words/pattern-words.ts';
import { goToAnchor, startFollowingSections } from './follow-sections.ts';
import { checkColour, toSampleSheet } from './samples.ts';
import { SetsControl } from './sets-control.ts';
import { SettingsControl } from './settings-control.ts';
import { checkSiteName } from './site-names.ts';

const forEver = new AbortController().signal;
const control = new SettingsControl(render);
const sets = new SetsControl({ onChange: render, say: (text, undo) => control.say(text, undo) });
let sites: OptionsModel['sites'] = { granted: [], isEverywhere: false, closed: [], excluded: [] };
let shortcuts: OptionsModel['shortcuts'] = [];

const actions: OptionsActions = {
  ...control.actions,
  ...sets.actions,
  onColourTry: (category, colour) => {
    const { marks, colours } = control.settings;
    putSamples(toSampleSheet({ marks, colours: { ...colours, [category]: colour } }));
  },
  checkColour,
  onAddSite: (list, text) => {
    const checked = checkSiteName(text, control.settings[list]);
    if ('problem' in checked) return checked.problem;
    control.change(now => ({ ...now, [list]: [...now[list], checked.host] }));
    return undefined;
  },
  onRemoveSite: (list, host) =>
    control.change(now => ({ ...now, [list]: now[list].filter(site => site !== host) })),
  // Must ask within the click itself: browsers show no dialog later.
  onAllow: host => {
    const asked = requestSites(host === undefined ? undefined : `*.${host}`);
    void control.attempt(() => asked.then(refreshSites), OPTIONS_WORDS.settings.notAsked);
  },
  onTakeBack: site =>
    void control.attempt(() => withdrawSites(site).then(refreshSites), OPTIONS_WORDS.settings.notAsked),
  onShortcuts: () => void control.attempt(openShortcutSettings, OPTIONS_WORDS.keys.how),
};

adoptStyle(document, OPTIONS_CSS);
adoptWords(document, OPTIONS_WORDS.page);
const putSamples = addStyle(document);
const { version } = browser.runtime.getManifest();
const view = createOptionsView({ listed, patterns: patterns.map(inOurWords), changes, version }, actions);

function render(): void {
  const { settings, policy, notice } = control;
  putSamples(toSampleSheet(settings));
  const managed = toManaged(policy, sets.isPreset);
  const problems = [...control.problems, ...sets.problems];
  view.update({ choices: settings, managed, problems, sites, shortcuts, notice, sets: sets.model });
}

async function refreshSites(): Promise<void> {
  const [allowed, closed] = await Promise.all([
    readAllowedSites(),
    findClosedSites(control.settings.sitesOnly),
  ]);
  sites = { ...allowed, closed, excluded: listExcludedHosts() };
  render();
}

async function run(): Promise<void> {
  control.show(await readSettings());
  shortcuts = await readShortcuts();
  await Promise.all([refreshSites(), sets.refresh()]);
  document.body.append(view.element);
  startFollowingSections();
  goToAnchor();
  startWatchingSettings(read => {
    control.show(read);
    void refreshSites();
  }, forEver);
  startWatchingSets(() => void sets.refresh(), forEver);
  startWatchingSites(() => void refreshSites(), forEver);
  // Shortcuts are changed on another page of the browser; nobody tells us.
  addEventListener('focus', async () => {
    shortcuts = await readShortcuts();
    render();
  });
}

void run();
