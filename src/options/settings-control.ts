// The reader's settings on the options page: changed, saved as a file, taken from one, reset, and put back as they were. Draws
// nothing: the page is called back when anything has changed.

import { toLockedSettings } from '../platform/policy.ts';
import { POLICY_WORDS } from '../platform/policy-words.ts';
import { saveFile } from '../platform/save-file.ts';
import {
  changeSettings,
  DEFAULTS,
  LockedSetting,
  type ReadSettings,
  readSettings,
  toBase,
} from '../platform/settings.ts';
import { parseSettingsFile, toSettingsFile } from '../platform/settings-file.ts';
import type { Settings } from '../platform/settings-shape.ts';
import type { Notice, OptionsActions } from '../view/options-model.ts';
import { OPTIONS_WORDS } from '../view/options-words.ts';

const WORDS = OPTIONS_WORDS.settings;
const FILE_NAME = 'sayso-settings.json';

export class SettingsControl {
  #read: ReadSettings = DEFAULTS;
  notice: Notice | undefined;
  /** What 'Undo' does. */
  #undo: (() => Promise<void>) | undefined;
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

  get policy(): ReadSettings['policy'] {
    return this.#read.policy;
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
    onExport: () =>
      saveFile({
        name: FILE_NAME,
        mediaType: 'application/json',
        text: toSettingsFile(this.settings),
      }),
    onImport: file => void this.#import(file),
    onReset: () => void this.#replace(toBase(this.policy), WORDS.wasReset, []),
    onUndo: () => {
      const undo = this.#undo;
      if (undo) void this.attempt(undo);
    },
    onDismiss: () => this.#notify(undefined),
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
    } catch (error) {
      this.say(error instanceof LockedSetting ? error.message : complaint);
    }
  }

  async #import(file: File): Promise<void> {
    // A file that cannot be read (it was moved meanwhile) is none of ours either.
    const text = await file.text().catch(() => '');
    const { settings: now } = await readSettings();
    const { settings, changed, problems } = parseSettingsFile(text, now);
    const isHeld = settings && toLockedSettings(this.policy).some(name => !isSame(settings[name], now[name]));
    const told = isHeld ? [...problems, POLICY_WORDS.isLockedInFile] : problems;
    if (settings) await this.#replace(settings, WORDS.imported(file.name, changed), told);
    else this.say(WORDS.refused(file.name), undefined, problems);
  }

  async #replace(next: Settings, text: string, problems: readonly string[]): Promise<void> {
    await this.attempt(async () => {
      const { settings: before } = await readSettings();
      const isChanged = !isSame(before, await changeSettings(() => next));
      const putBack = async () => {
        await changeSettings(() => before);
        this.say(WORDS.undone);
      };
      this.say(text, isChanged ? putBack : undefined, problems);
    });
  }

  /** Tells what was done, what of it could not be, and the way back where there is one. */
  say(text: string, undo?: () => Promise<void>, problems: readonly string[] = []): void {
    this.#undo = undo;
    this.#notify({ text, problems, canUndo: undo !== undefined });
  }

  #notify(notice: Notice | undefined): void {
    this.notice = notice;
    this.#onChange();
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
