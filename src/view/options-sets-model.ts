// What the options page shows of annotation sets, and what can be done with them. Types only.
import type { SetFormName } from '../taxonomy/file-forms.ts';
import type { Category } from '../taxonomy/taxonomy.ts';

export interface SetRow {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly licence?: string | undefined;
  /** Of annotations. */
  readonly count: number;
  /** The day, as people write it; bundled sets have none. */
  readonly added?: string | undefined;
  readonly isOn: boolean;
  /** Came with Sayso or from an organisation: it can be switched, not removed. */
  readonly isBundled: boolean;
  /** An organisation gave it. */
  readonly isPolicy: boolean;
  readonly isOwn: boolean;
}

/** What a chosen file holds, before anything of it is added. */
export interface SetPreview {
  readonly file: string;
  readonly form: 'sayso' | 'web-annotation' | 'hypothesis' | undefined;
  readonly sets: readonly {
    readonly title: string;
    readonly author: string;
    readonly licence?: string | undefined;
    readonly counts: Readonly<Record<Category, number>>;
    /** A few of its quotes. */
    readonly quotes: readonly string[];
    readonly replaces: boolean;
  }[];
  readonly rejected: readonly { readonly where: string; readonly why: string }[];
}

export interface SetsModel {
  readonly rows: readonly SetRow[];
  readonly previews: readonly SetPreview[];
}

export interface SetsActions {
  onChooseSets(files: readonly File[]): void;
  /** Adds what the previews show. */
  onAddSets(): void;
  onCancelSets(): void;
  onSwitchSet(row: SetRow, isOn: boolean): void;
  onSaveSet(row: SetRow, form: SetFormName): void;
  onRemoveSet(row: SetRow): void;
}
