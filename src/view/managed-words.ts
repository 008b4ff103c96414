// The words about what an organisation has set, where it is shown, under the names by which the view knows them.
import { say } from '../words/say.ts';
import { toWords } from '../words/words.ts';

export const MANAGED_WORDS = /* @__PURE__ */ toWords({
  locked: (organisation: string) =>
    organisation === '' ? say('managed_locked') : say('managed_locked_by', { organisation }),
  preset: (organisation: string) =>
    organisation === '' ? say('managed_preset') : say('managed_preset_by', { organisation }),
  set: 'managed_set',
});
