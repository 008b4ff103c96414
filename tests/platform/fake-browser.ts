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
  const changed = toEvent<(changes: Record<string, unknown>, area: string) => void>();
  const message = toEvent<(message: unknown, sender: unknown, reply: (v: unknown) => void) => boolean>();
  const state = { fails: false };
  return {
    state,
    stored,
    browser: {
      runtime: { id: 'own', onMessage: message },
      storage: {
        onChanged: changed,
        sync: {
          get: async (key: string) => {
            if (state.fails) throw new Error('storage is broken');
            return key in stored ? { [key]: structuredClone(stored[key]) } : {};
          },
          set: async (items: Record<string, unknown>) => {
            if (state.fails) throw new Error('storage is broken');
            for (const [key, newValue] of Object.entries(items)) {
              const oldValue = stored[key];
              stored[key] = structuredClone(newValue);
              for (const l of changed.listeners) l({ [key]: { oldValue, newValue } }, 'sync');
            }
          },
        },
      },
    },
    /** Delivers a message as the browser would; resolves to the reply, or to 'unanswered'. */
    deliver: (payload: unknown, sender: unknown = { id: 'own' }) =>
      new Promise<unknown>(resolve => {
        const kept = [...message.listeners].map(l => l(payload, sender, resolve));
        if (!kept.includes(true)) resolve('unanswered');
      }),
  };
}
