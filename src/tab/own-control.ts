// The reader's own annotations, from the panel: opened for editing on their page, deleted, and put back. Draws nothing; what there
// is to tell, its owner shows.
import { sendToBackground } from '../platform/messages.ts';
import { sendToTab } from '../platform/tab-messages.ts';
import { isOwnFinding } from '../taxonomy/own-annotations.ts';
import type { OwnNotice } from '../view/panel-model.ts';
import type { TabControl } from './tab-control.ts';

export class OwnControl {
  /** What came of the last thing done; undefined where there is nothing to tell any more. */
  notice: OwnNotice | undefined;
  #removed: { readonly id: string; readonly file: string } | undefined;
  readonly #control: TabControl;
  readonly #onChange: () => void;

  /** @param onChange draws anew. */
  constructor(control: TabControl, onChange: () => void) {
    this.#control = control;
    this.#onChange = onChange;
  }

  edit(id: string): Promise<void> {
    return this.#control.attempt(() => sendToTab(this.#control.tab?.id ?? -1, 'page.author', { id }));
  }

  async remove(id: string): Promise<void> {
    const { page } = this.#control;
    const finding = page.state === 'read' ? page.findings.find(one => one.id === id) : undefined;
    if (!finding || !isOwnFinding(finding) || !('set' in finding.origin)) return;
    const { set, annotation } = finding.origin;
    await this.#control.attempt(async () => {
      const { removed, undo, ...words } = await sendToBackground('annotation.remove', { set, annotation });
      this.#removed = removed === undefined ? undefined : { id, file: removed };
      this.notice = { ...words, ...(removed !== undefined && { undo }) };
    });
  }

  /** @returns the id of what is put back, once it is. */
  async putBack(): Promise<string | undefined> {
    const removed = this.#removed;
    if (!removed) return undefined;
    let isBack = false;
    await this.#control.attempt(async () => {
      const problem = await sendToBackground('annotation.putBack', { removed: removed.file });
      isBack = problem === null;
      this.#removed = isBack ? undefined : removed;
      this.notice = problem === null ? undefined : { title: problem };
    });
    return isBack ? removed.id : undefined;
  }

  /** There is nothing to tell any more: the reader has read it, or looks at another page. */
  dismiss(): void {
    if (!this.notice) return;
    this.notice = undefined;
    this.#removed = undefined;
    this.#onChange();
  }
}
