// What an organisation has set, as our own pages tell it: a line beneath the controls that it holds, which are there and cannot be
// used. Decides nothing.
import { h } from './element.ts';
import { MANAGED_WORDS as WORDS } from './managed-words.ts';

/** Groups of choices that an organisation can set. */
export type ManagedGroup = 'kinds' | 'sites' | 'sets';

export interface Managed {
  /** As the organisation calls itself; empty if it does not. */
  readonly organisation: string;
  /** Set to begin with, or for good. */
  readonly preset: readonly ManagedGroup[];
  /** Set for good; the reader cannot change it. */
  readonly locked: readonly ManagedGroup[];
}

export const UNMANAGED: Managed = { organisation: '', preset: [], locked: [] };

/** Why a group cannot be changed; undefined where it can. */
export function toLockReason({ organisation, locked }: Managed, group: ManagedGroup): string | undefined {
  return locked.includes(group) ? WORDS.locked(organisation) : undefined;
}

/** Who has set a group, where anybody has. */
export function renderManaged(managed: Managed, group: ManagedGroup): HTMLElement | undefined {
  const reason = toLockReason(managed, group);
  const words = reason ?? (managed.preset.includes(group) ? WORDS.preset(managed.organisation) : undefined);
  return words === undefined ? undefined : h('p', { class: 'managed soft note' }, words);
}
