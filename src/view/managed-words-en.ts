// All words about what an organisation has set, where it is shown, in English. No logic beyond putting a value in its place.
export const MANAGED_WORDS = {
  by: (name: string) => (name === '' ? 'your organisation' : `your organisation, ${name}`),
  locked: (by: string) => `Set by ${by}. It cannot be changed here.`,
  preset: (by: string) => `Set by ${by} to begin with; you can change it.`,
  set: 'From your organisation',
} as const;
