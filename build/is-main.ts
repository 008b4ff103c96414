// Tells a command from an import: several files of build/ are both.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether the module is the program that was started. @param url the module's `import.meta.url`. */
export function isMain(url: string): boolean {
  const started = process.argv[1];
  // Node resolves symbolic links in a module's URL but not in argv.
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}
