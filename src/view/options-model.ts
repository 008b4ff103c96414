// What the options page shows and what can be done on it. Types only.
import type { MarkChoice } from '../taxonomy/mark-choice.ts';
import type { Category, Subtype } from '../taxonomy/taxonomy.ts';
import type { Managed } from './managed.ts';
import type { SetsActions, SetsModel } from './options-sets-model.ts';

export type MarkStyle = 'line-and-tint' | 'line' | 'tint';
export type Opens = 'hover' | 'click' | 'keyboard';

/** The reader's choices, as the settings hold them. */
export interface Choices extends MarkChoice {
  readonly marks: MarkStyle;
  readonly colours: { readonly [C in Category]?: string | undefined };
  readonly print: boolean;
  readonly opens: Opens;
  /** Milliseconds. */
  readonly delay: number;
  readonly overview: boolean;
  readonly where: 'allowed' | 'only';
  readonly sitesOnly: readonly string[];
  readonly sitesOff: readonly string[];
  /** By which annotations are signed; empty for none. */
  readonly author: string;
  /** Under which they are handed on; empty for none. */
  readonly licence: string;
}

/** Words with the passages in them that are marked: plain and marked pieces in turn. */
export type Sample = readonly SamplePiece[];
export type SamplePiece = string | { readonly words: string; readonly subtype: Subtype };

/** A pattern as it declares itself. */
export interface PatternEntry {
  readonly id: string;
  readonly category: Category;
  readonly subtype: Subtype;
  readonly title: string;
  readonly explain: string;
  readonly ask: string;
  readonly notThis: string;
  readonly marked: readonly Sample[];
  readonly silent: readonly string[];
}

/** A line colour, looked at. Ratios are WCAG 2's, of the line that is drawn there. */
export interface ColourCheck {
  readonly line: string;
  readonly onDark: string;
  readonly white: number;
  readonly sepia: number;
  readonly black: number;
  /** The nearest shade that can be seen on white and sepia, where this one cannot. */
  readonly better: string | undefined;
}

export interface ListedSite {
  readonly domain: string;
  readonly name: string;
}

export interface Sites {
  /** Hosts, or `*.host` for all within, that the reader allowed in the browser; all sites apart. */
  readonly granted: readonly string[];
  readonly isEverywhere: boolean;
  /** Of `sitesOnly`: those that the browser does not let us read. */
  readonly closed: readonly string[];
  /** Never read. */
  readonly excluded: readonly string[];
}

export interface Shortcut {
  /** The command's name in the manifest. */
  readonly name: string;
  readonly description: string;
  /** As bound now: "Alt+Shift+J"; empty where it has no key. */
  readonly keys: string;
}

/** What came of the last thing done, with the way back. */
export interface Notice {
  readonly text: string;
  readonly problems: readonly string[];
  readonly canUndo: boolean;
}

export interface OptionsModel {
  readonly choices: Choices;
  /** What of them an organisation has set. */
  readonly managed: Managed;
  /** Sentences about settings that could not be read. */
  readonly problems: readonly string[];
  readonly sites: Sites;
  readonly shortcuts: readonly Shortcut[];
  readonly notice: Notice | undefined;
  readonly sets: SetsModel;
}

/** What never changes while the page is open. */
export interface OptionsContent {
  readonly listed: readonly ListedSite[];
  readonly patterns: readonly PatternEntry[];
  readonly changes: readonly ChangesOfVersion[];
  readonly version: string;
}

/** What changed for readers. */
export interface ChangesOfVersion {
  readonly version: string;
  readonly groups: readonly { readonly name: string; readonly items: readonly string[] }[];
}

export type SiteList = 'sitesOnly' | 'sitesOff';

/** Choices that are one value each. */
export type SimpleChoices = Pick<
  Choices,
  'marks' | 'print' | 'opens' | 'delay' | 'overview' | 'where' | 'author' | 'licence'
>;

export interface OptionsActions extends SetsActions {
  onChange(change: Partial<SimpleChoices>): void;
  onKind(category: Category, isOn: boolean): void;
  onSubtype(subtype: Subtype, isOn: boolean): void;
  /** `undefined`: back to ours. */
  onColour(category: Category, colour: string | undefined): void;
  /** While a colour is being picked: shows it in the samples, stores nothing. */
  onColourTry(category: Category, colour: string): void;
  checkColour(category: Category, colour: string | undefined): ColourCheck;
  /** @returns what is wrong with the name, in words; undefined when it was added. */
  onAddSite(list: SiteList, text: string): string | undefined;
  onRemoveSite(list: SiteList, host: string): void;
  /** Asks the browser for a site and all within it; `undefined`: for all sites. */
  onAllow(host: string | undefined): void;
  /** Takes a site back, as `Sites.granted` names it; `undefined`: all sites. */
  onTakeBack(site: string | undefined): void;
  onShortcuts(): void;
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
  onUndo(): void;
  onDismiss(): void;
}
