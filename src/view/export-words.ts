// The words about findings that leave as a file, under the names by which the view knows them.
import type { FileFormName } from '../taxonomy/file-forms.ts';
import { toWords } from '../words/words.ts';

export const FORM_NAMES: Record<FileFormName, string> = /* @__PURE__ */ toWords({
  markdown: 'export_markdown',
  csv: 'export_csv',
  jsonld: 'export_jsonld',
  hypothesis: 'export_hypothesis',
  sayso: 'export_sayso',
  seed: 'export_seed',
});

export const EXPORT_WORDS = /* @__PURE__ */ toWords({
  save: 'export_save',
  saveAs: 'export_save_as',
  copy: 'export_copy',
  copied: 'export_copied',
});
