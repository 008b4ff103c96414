// The words about what an organisation has set, as far as settings and sets tell them, under the names by which platform knows
// them.
import { say } from '../words/say.ts';
import { toWords } from '../words/words.ts';

export const POLICY_WORDS = /* @__PURE__ */ toWords({
  unknown: (name: string) => say('policy_unknown', { name }),
  unusable: (name: string) => say('policy_unusable', { name }),
  notASite: (name: string, text: string) => say('policy_no_site', { name, text }),
  notALock: (text: string) => say('policy_no_lock', { text }),
  setRejected: (number: number, where: string, why: string) =>
    where === ''
      ? say('policy_set_rejected', { number, why })
      : say('policy_set_rejected_at', { number, where, why }),
  setRejectedMore: (number: number, more: number) => say('policy_set_more', { number, more }),
  isLocked: 'policy_is_locked',
  isLockedInFile: 'policy_is_locked_file',
});
