// All words about what an organisation has set, as far as settings and sets tell them, in English. No logic beyond putting a value
// in its place.
const PLACE = 'In what your organisation has set,';

export const POLICY_WORDS = {
  unknown: (name: string) =>
    `${PLACE} “${name}” is nothing that this version of Sayso knows, so it was left out.`,
  unusable: (name: string) => `${PLACE} “${name}” cannot be used, so it was left out; the rest counts.`,
  notASite: (name: string, text: string) =>
    `${PLACE} “${name}” names “${text}”, which is not the name of a site; the rest counts.`,
  notALock: (text: string) =>
    `${PLACE} “locked” names “${text}”; there are only “kinds”, “sites” and “sets”. The rest counts.`,
  setRejected: (number: number, where: string, why: string) =>
    `${PLACE} something in set ${number} could not be taken. ${where === '' ? why : `${where}: ${why}`}`,
  setRejectedMore: (number: number, more: number) => `In set ${number}, ${more} more could not be taken.`,
  isLocked: 'Your organisation has set this, so it stays as it is.',
  isLockedInFile: 'What your organisation has set stays as it is.',
} as const;
