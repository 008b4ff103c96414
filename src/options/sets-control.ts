// Annotation sets on the options page: read from files, looked at, added, switched, saved, removed, put back. Draws nothing:
// the page is called back when anything has changed.
import bundled from 'sayso:sets';
import type { AnnotationSet } from '../annotations/annotation-set.ts';
import type { Import } from '../annotations/import-report.ts';
import { MAX_FILE_BYTES } from '../annotations/limits.ts';
import { parseImport } from '../annotations/parse-import.ts';
import { toSharedSet } from '../annotations/readers-set.ts';
import { toSetFile } from '../exchange/set-file.ts';
import { NO_SETS, type PolicySets, readPolicySets } from '../platform/policy-sets.ts';
import { saveFile } from '../platform/save-file.ts';
import {
  addSets,
  type GivenSet,
  NO_SETS_STORED,
  readSetList,
  readStoredSet,
  removeSet,
  type SetList,
  switchSet,
  toGivenSets,
} from '../platform/set-store.ts';
import type { SetFormName } from '../taxonomy/file-forms.ts';
import { CATEGORIES, type Category } from '../taxonomy/taxonomy.ts';
import type { SetPreview, SetRow, SetsActions, SetsModel } from '../view/options-sets-model.ts';
import { SETS_WORDS as WORDS } from '../view/options-sets-words.ts';
import { toLanguage } from '../words/say.ts';

interface ChosenFile {
  readonly name: string;
  readonly read: Import;
}

export interface SetsParts {
  /** Draws anew. */
  readonly onChange: () => void;
  /** Tells what was done, with the way back where there is one. */
  readonly say: (text: string, undo?: () => Promise<void>) => void;
}

const QUOTES_SHOWN = 3;
const BUNDLED = new Set(bundled.map(({ id }) => id));

export class SetsControl {
  #list: SetList = NO_SETS_STORED;
  #policy: PolicySets = NO_SETS;
  #files: readonly ChosenFile[] = [];
  readonly #parts: SetsParts;

  constructor(parts: SetsParts) {
    this.#parts = parts;
  }

  get model(): SetsModel {
    const given = this.#given.map(
      ({ set, isOn, isPolicy }): SetRow => ({
        ...set,
        count: set.annotations.length,
        isOn,
        isBundled: true,
        isPolicy,
        isOwn: false,
      }),
    );
    const ids = new Set(given.map(({ id }) => id));
    const added = this.#list.stored
      .filter(({ id }) => !ids.has(id))
      .map(set => ({ ...set, added: toDay(set.added), isBundled: false, isPolicy: false }));
    return { rows: [...given, ...added], previews: this.#files.map(file => this.#toPreview(file)) };
  }

  get #given(): GivenSet[] {
    return toGivenSets(bundled, this.#policy, this.#list);
  }

  /** What could not be used of what an organisation has set. */
  get problems(): readonly string[] {
    return this.#policy.problems;
  }

  /** Whether an organisation has set any of it. */
  get isPreset(): boolean {
    return this.#policy.sets.length + this.#policy.off.length > 0;
  }

  readonly actions: SetsActions = {
    onChooseSets: files => void this.#choose(files),
    onAddSets: () => void this.#add(),
    onCancelSets: () => this.#show([]),
    onSwitchSet: ({ id, isBundled }, isOn) => void this.#attempt(() => switchSet(id, isOn, isBundled)),
    onSaveSet: (row, form) => void this.#attempt(() => this.#save(row, form)),
    onRemoveSet: row => void this.#attempt(() => this.#remove(row)),
  };

  /** Reads the list anew; the page asks whenever it has changed, here or elsewhere. */
  async refresh(): Promise<void> {
    this.#policy = await readPolicySets();
    try {
      this.#list = await readSetList();
    } catch {
      this.#parts.say(WORDS.notRead);
    }
    this.#parts.onChange();
  }

  async #choose(files: readonly File[]): Promise<void> {
    const read = files.map(async file => {
      // Too large a file is refused by its size, before its text fills the memory; one that was moved meanwhile is empty.
      const text =
        file.size > MAX_FILE_BYTES ? ' '.repeat(MAX_FILE_BYTES + 1) : await file.text().catch(() => '');
      return { name: file.name, read: parseImport(text) };
    });
    this.#show(await Promise.all(read));
  }

  #show(files: readonly ChosenFile[]): void {
    this.#files = files;
    this.#parts.onChange();
  }

  /**
   * A set that came out of this extension's own bundle goes in under another name: it would be found twice, and never lost.
   * One that somebody wrote is not this reader's own.
   */
  get #chosen(): AnnotationSet[] {
    return this.#files
      .flatMap(({ read }) => read.sets)
      .map(toSharedSet)
      .map(set => (BUNDLED.has(set.id) ? { ...set, id: `${set.id} (copy)` } : set));
  }

  async #add(): Promise<void> {
    const sets = this.#chosen;
    await this.#attempt(async () => {
      const before = await Promise.all(sets.map(({ id }) => readStoredSet(id)));
      await addSets(
        sets.map(set => ({ set })),
        new Date(),
      );
      this.#show([]);
      this.#parts.say(WORDS.wasAdded(sets.map(({ title }) => title)), async () => {
        for (const [i, { id }] of sets.entries()) {
          const old = before[i];
          if (old) await addSets([{ set: old }], new Date());
          else await removeSet(id);
        }
        this.#parts.say(WORDS.undone);
      });
    });
  }

  async #remove({ id, title, isOwn }: SetRow): Promise<void> {
    const set = await readStoredSet(id);
    const wasOn = await removeSet(id);
    const putBack = async () => {
      if (!set) return;
      await addSets([{ set, isOwn }], new Date());
      if (!wasOn) await switchSet(id, false, false);
      this.#parts.say(WORDS.undone);
    };
    this.#parts.say(WORDS.wasRemoved(title), set && putBack);
  }

  async #save({ id, isBundled }: SetRow, form: SetFormName): Promise<void> {
    const set = isBundled ? this.#given.find(one => one.set.id === id)?.set : await readStoredSet(id);
    if (set) saveFile(toSetFile(set, form));
  }

  async #attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#parts.say(error instanceof Error && error.message !== '' ? error.message : WORDS.notKept);
    }
  }

  #toPreview({ name, read }: ChosenFile): SetPreview {
    const known = new Set(this.#list.stored.map(({ id }) => id));
    return {
      file: name,
      form: read.form,
      rejected: read.rejected,
      sets: read.sets.map(set => ({
        ...set,
        counts: toCounts(set),
        quotes: set.annotations.slice(0, QUOTES_SHOWN).map(({ target }) => target.exact),
        replaces: known.has(set.id),
      })),
    };
  }
}

function toCounts({ annotations }: AnnotationSet): Record<Category, number> {
  const count = (wanted: Category) => annotations.filter(({ category }) => category === wanted).length;
  return Object.fromEntries(CATEGORIES.map(category => [category, count(category)])) as Record<
    Category,
    number
  >;
}

function toDay(iso: string): string {
  return new Intl.DateTimeFormat(toLanguage(), { dateStyle: 'medium' }).format(new Date(iso));
}
