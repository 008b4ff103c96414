// Where a browser is looked for, on machines of each kind. Starts none and installs none.
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, toMissingText } from '../../build/browsers.ts';

/** A machine on which only these programs can be run. */
const machine = (platform: NodeJS.Platform, programs: string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/reader', ...env },
  isExecutable: path => programs.includes(path),
});

describe('on Linux', () => {
  it('takes Chromium before the branded browsers', () => {
    const found = findBrowser('chromium', machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium']));
    expect(found).toBe('/usr/bin/chromium');
  });

  it.each([
    ['/usr/bin/google-chrome-stable'],
    ['/usr/bin/microsoft-edge'],
    ['/usr/bin/brave-browser'],
    ['/snap/bin/chromium'],
  ])('finds %s', program => {
    expect(findBrowser('chromium', machine('linux', [program]))).toBe(program);
  });

  it('finds Firefox under either name', () => {
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/firefox']))).toBe('/usr/bin/firefox');
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
  });

  it('looks through PATH in its order', () => {
    const here = machine('linux', ['/usr/bin/chromium', '/opt/new/chromium'], { PATH: '/opt/new:/usr/bin' });
    expect(findBrowser('chromium', here)).toBe('/opt/new/chromium');
  });
});

it('finds the applications of a Mac, the reader’s own too', () => {
  const firefox = '/home/reader/Applications/Firefox.app/Contents/MacOS/firefox';
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser('chromium', machine('darwin', [chrome, firefox]))).toBe(chrome);
  expect(findBrowser('firefox', machine('darwin', [chrome, firefox]))).toBe(firefox);
});

it('finds programs on Windows', () => {
  const edge = 'C:\\Program Files (x86)/Microsoft/Edge/Application/msedge.exe';
  const here = machine('win32', [edge], { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' });
  expect(findBrowser('chromium', here)).toBe(edge);
});

describe('the environment variable', () => {
  it.each([['CHROME'], ['CHROMIUM']])('%s wins over what is installed', variable => {
    const here = machine('linux', ['/usr/bin/chromium', '/opt/mine'], { [variable]: '/opt/mine' });
    expect(findBrowser('chromium', here)).toBe('/opt/mine');
  });

  it('that names nothing runnable is an error, not another browser', () => {
    const here = machine('linux', ['/usr/bin/firefox'], { FIREFOX: '/opt/gone' });
    expect(() => findBrowser('firefox', here)).toThrow(
      'FIREFOX names /opt/gone, which is not a program that can be run.',
    );
  });
});

it('says what to install when there is none', () => {
  expect(findBrowser('firefox', machine('linux', []))).toBeUndefined();
  expect(toMissingText('firefox')).toBe(
    'Firefox was not found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX to the path of its program.',
  );
});
