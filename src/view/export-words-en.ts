// All words about findings that leave as a file, in English. No logic.
import type { FileFormName } from '../taxonomy/file-forms.ts';

export const FORM_NAMES: Record<FileFormName, string> = {
  markdown: 'Markdown',
  csv: 'Table (CSV)',
  jsonld: 'Web Annotations (JSON-LD)',
  hypothesis: 'Hypothesis (JSON)',
  sayso: 'Sayso set, to import again',
  seed: 'Seed folder (zip), to bundle with Sayso',
};

export const EXPORT_WORDS = {
  save: 'Save findings…',
  saveAs: 'Save findings as',
  copy: 'Copy as Markdown',
  copied: 'Copied',
} as const;
