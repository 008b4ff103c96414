// A stand-in for the browser's extension API, as far as the tests need it: storage with change events, and messages.
type Listener = (...args: never[]) => unknown;

function toEvent<L extends Listener>() {
  const listeners = new Set<L>();
  return {
    listeners,
    addListener: (l: L) => void listeners.add(l),
    removeListener: (l: L) => void listeners.delete(l),
  };
}

export function toFakeBrowser() {
  const stored: Record<string, unknown> = {};
  const local: Record<string, unknown> = {};
  const managed: Record<string, unknown> = {};
  const changed = toEvent<(changes: Record<string, unknown>, area: string) => void>();
  const message = toEvent<(message: unknown, sender: unknown, reply: (v: unknown) => void) => boolean>();
  const state = { fails: false, failure: 'storage is broken' };
  const toArea = (items: Record<string, unknown>, area: string) => {
    const tell = (changes: Record<string, unknown>) => {
      for (const l of changed.listeners) l(changes, area);
    };
    const attempt = () => {
      if (state.fails) throw new Error(state.failure);
    };
    return {
      get: async (key: string | null) => {
        attempt();
        if (key === null) return structuredClone(items);
        return key in items ? { [key]: structuredClone(items[key]) } : {};
      },
      set: async (added: Record<string, unknown>) => {
        attempt();
        const changes: Record<string, unknown> = {};
        for (const [key, newValue] of Object.entries(added)) {
          changes[key] = { oldValue: items[key], newValue };
          items[key] = structuredClone(newValue);
        }
        tell(changes);
      },
      remove: async (keys: string | string[]) => {
        attempt();
        for (const key of [keys].flat()) delete items[key];
      },
    };
  };
  return {
    state,
    stored,
    local,
    /** What an organisation has set; nothing, unless a test puts it there. */
    managed,
    browser: {
      runtime: { id: 'own', onMessage: message },
      storage: {
        onChanged: changed,
        sync: toArea(stored, 'sync'),
        local: toArea(local, 'local'),
        managed: {
          get: async (names: readonly string[] | null) => {
            // As Firefox answers where there is no policy.
            if (Object.keys(managed).length === 0) throw new Error('Managed storage manifest not found');
            const given = Object.entries(managed).filter(([name]) => names?.includes(name) ?? true);
            return structuredClone(Object.fromEntries(given));
          },
        },
      },
    },
    /** Tells of a change of what an organisation has set. */
    tellManaged: () => {
      for (const l of changed.listeners) l({ kinds: {} }, 'managed');
    },
    /** Delivers a message as the browser would; resolves to the reply, or to 'unanswered'. */
    deliver: (payload: unknown, sender: unknown = { id: 'own' }) =>
      new Promise<unknown>(resolve => {
        const kept = [...message.listeners].map(l => l(payload, sender, resolve));
        if (!kept.includes(true)) resolve('unanswered');
      }),
  };
}
