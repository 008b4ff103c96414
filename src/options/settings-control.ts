// The reader's settings on the options page: changed, saved as a file, taken from one, reset, and put back as they were. Draws
// nothing: the page is called back when anything has changed.
import {
  changeSettings,
  DEFAULT_SETTINGS,
  type ReadSettings,
  readSettings,
  type Settings,
} from '../platform/settings.ts';
import { parseSettingsFile, toSettingsFile } from '../platform/settings-file.ts';
import type { Notice, OptionsActions } from '../view/options-model.ts';
import { OPTIONS_WORDS } from '../view/options-words-en.ts';
import { saveFile } from './save-file.ts';

const WORDS = OPTIONS_WORDS.settings;

export class SettingsControl {
  #read: ReadSettings = { settings: DEFAULT_SETTINGS, problems: [] };
  notice: Notice | undefined;
  /** What 'Undo' brings back. */
  #before: Settings | undefined;
  readonly #onChange: () => void;

  /** @param onChange draws anew. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get settings(): Settings {
    return this.#read.settings;
  }

  get problems(): readonly string[] {
    return this.#read.problems;
  }

  readonly actions = {
    onChange: change => this.change(now => ({ ...now, ...change })),
    onKind: (category, isOn) => this.change(now => ({ ...now, kinds: { ...now.kinds, [category]: isOn } })),
    onSubtype: (subtype, isOn) =>
      this.change(now => {
        const others = now.subtypesOff.filter(other => other !== subtype);
        return { ...now, subtypesOff: isOn ? others : [...others, subtype] };
      }),
    onColour: (category, colour) =>
      this.change(now => ({ ...now, colours: { ...now.colours, [category]: colour } })),
    onExport: () => saveFile(WORDS.file, toSettingsFile(this.settings)),
    onImport: file => void this.#import(file),
    onReset: () => void this.#replace(DEFAULT_SETTINGS, WORDS.wasReset, []),
    onUndo: () => {
      const before = this.#before;
      if (!before) return;
      void this.attempt(async () => {
        await changeSettings(() => before);
        this.#say({ text: WORDS.undone, problems: [], canUndo: false });
      });
    },
    onDismiss: () => this.#say(undefined),
  } satisfies Partial<OptionsActions>;

  /** Takes over what the storage holds now. */
  show(read: ReadSettings): void {
    this.#read = read;
    this.#onChange();
  }

  change(to: (now: Settings) => Settings): void {
    void this.attempt(() => changeSettings(to));
  }

  /** Does what the reader asked for; if it fails, says so and draws what is so. */
  async attempt(work: () => Promise<unknown>, complaint: string = WORDS.notKept): Promise<void> {
    try {
      await work();
    } catch {
      this.#say({ text: complaint, problems: [], canUndo: false });
    }
  }

  async #import(file: File): Promise<void> {
    // A file that cannot be read (it was moved meanwhile) is none of ours either.
    const text = await file.text().catch(() => '');
    const { settings: now } = await readSettings();
    const { settings, changed, problems } = parseSettingsFile(text, now);
    if (settings) await this.#replace(settings, WORDS.imported(file.name, changed), problems);
    else this.#say({ text: WORDS.refused(file.name), problems, canUndo: false });
  }

  async #replace(next: Settings, text: string, problems: readonly string[]): Promise<void> {
    await this.attempt(async () => {
      const { settings: before } = await readSettings();
      await changeSettings(() => next);
      this.#before = before;
      const canUndo = JSON.stringify(before) !== JSON.stringify(next);
      this.#say({ text, problems, canUndo });
    });
  }

  #say(notice: Notice | undefined): void {
    this.notice = notice;
    this.#onChange();
  }
}
