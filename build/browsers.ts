// Finds a Chromium-family browser and Firefox on this machine. As a command it makes sure that both are there for the
// end-to-end tests, installing Debian's where apt and root allow it. Starts none; launch.ts does.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isMain } from './is-main.ts';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** The machine, as far as looking for a browser goes; tests pass their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  isExecutable(path: string): boolean;
}

interface Kind {
  readonly title: string;
  /** Environment variables that name an executable and win over everything else. */
  readonly variables: readonly string[];
  /** In PATH, in order of preference. */
  readonly commands: readonly string[];
  /** Under /Applications. */
  readonly macApps: readonly string[];
  /** Under the folders for programs on Windows. */
  readonly windowsApps: readonly string[];
  readonly debian: string;
}

// Chromium before the branded ones: it is what we test with, and it has no first-run pages.
const KINDS: Record<BrowserKind, Kind> = {
  chromium: {
    title: 'Chromium, Chrome, Edge or Brave',
    variables: ['CHROME', 'CHROMIUM'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
      'brave',
    ],
    macApps: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
    windowsApps: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variables: ['FIREFOX'],
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    macApps: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
    windowsApps: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    debian: 'firefox-esr',
  },
};

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * The path of a browser's executable: the one an environment variable names, else the first in PATH and the usual places.
 * @throws Error when a variable names something that cannot be run: a wrong choice must not turn into another browser.
 */
export function findBrowser(kind: BrowserKind, machine: Machine = THIS_MACHINE): string | undefined {
  for (const variable of KINDS[kind].variables) {
    const path = machine.env[variable];
    if (!path) continue;
    if (machine.isExecutable(path)) return path;
    throw new Error(`${variable} names ${path}, which is not a program that can be run.`);
  }
  return listPlaces(kind, machine).find(path => machine.isExecutable(path));
}

/** Where to look, in order. */
function listPlaces(kind: BrowserKind, { platform, env }: Machine): string[] {
  const { commands, macApps, windowsApps } = KINDS[kind];
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap(folder =>
      folder ? windowsApps.map(app => `${folder}/${app}`) : [],
    );
  // Snap's folder is not always in PATH.
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const inPath = commands.flatMap(command => folders.filter(Boolean).map(folder => join(folder, command)));
  if (platform !== 'darwin') return inPath;
  const apps = macApps.flatMap(app =>
    ['/Applications', join(env.HOME ?? homedir(), 'Applications')].map(
      folder => `${folder}/${app}.app/Contents/MacOS/${app.startsWith('Firefox') ? 'firefox' : app}`,
    ),
  );
  return [...apps, ...inPath];
}

/** What to do when a browser is not there. */
export function toMissingText(kind: BrowserKind): string {
  const { title, variables, debian } = KINDS[kind];
  return `${title} was not found. Install it (Debian: apt-get install ${debian}), or set ${variables[0]} to the path of its program.`;
}

/**
 * Finds a browser, or installs Debian's where this process may.
 * @throws Error saying what to install by hand.
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) throw new Error(toMissingText(kind));
  // Without any font the text of a page has no width and no mark can be seen.
  const hasFonts = spawnSync('fc-list').stdout?.length > 0;
  const packages = [KINDS[kind].debian, ...(hasFonts ? [] : ['fonts-dejavu-core'])];
  console.log(`${KINDS[kind].title} was not found; installing ${packages.join(' and ')} with apt-get.`);
  installWithApt(packages);
  const installed = findBrowser(kind);
  if (!installed) throw new Error(toMissingText(kind));
  return installed;
}

function installWithApt(packages: readonly string[]): void {
  const steps = [
    ['update', '--quiet'],
    ['install', '--quiet', '--yes', '--no-install-recommends', ...packages],
  ];
  for (const step of steps) {
    const { status } = spawnSync('apt-get', step, {
      // Its log is long and of use only when it fails, but silence for minutes would look like a hang.
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0)
      throw new Error(`apt-get ${step.join(' ')} failed; install ${packages.join(', ')} by hand.`);
  }
}

if (isMain(import.meta.url)) {
  for (const kind of BROWSER_KINDS)
    try {
      console.log(`${kind}: ${ensureBrowser(kind)}`);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
}
