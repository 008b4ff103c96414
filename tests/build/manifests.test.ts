// The two manifests: what the extension may do, and that each browser takes it. Says nothing of the code; bundle.test.ts does.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../build/bundle.ts';
import { type Manifest, toChromeManifest, toFirefoxManifest, toTargets } from '../../build/manifests.ts';
import messages from '../../src/words/_locales/en/messages.json' with { type: 'json' };

/** What a browser shows for `__MSG_…__`. */
const shown = (text: string) =>
  text.replace(/__MSG_(\w+)__/g, (_, key: keyof typeof messages) => messages[key].message);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MATCHES = ['*://*.fortune.com/*', '*://*.example.org/*'];
/** Google's and Bing's: the caches of copies that viewers show in frames. */
const CACHES = ['https://*.cdn.ampproject.org/*', 'https://*.bing-amp.com/*'];
const source = readManifest(ROOT);
const chrome = toChromeManifest(source, MATCHES);
const firefox = toFirefoxManifest(source, MATCHES);

describe.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('the manifest for %s', (_name, manifest: Manifest) => {
  it('asks for few permissions and no site beyond the listed ones, unless the reader asks it to', () => {
    expect(manifest.permissions.filter(permission => permission !== 'sidePanel')).toEqual([
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ])
      expect(manifest, key).not.toHaveProperty(key);
  });

  it('runs one script, once the page is there, in the top frame of listed sites and in what AMP caches serve', () => {
    const [listed, caches, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(listed).toMatchObject({
      matches: MATCHES,
      js: ['content.js'],
      run_at: 'document_idle',
      all_frames: false,
    });
    expect(caches).toEqual({
      matches: CACHES,
      js: ['frame.js', 'content.js'],
      run_at: 'document_idle',
      all_frames: true,
    });
  });

  it('stays away from the mail and the sign-in pages of listed sites', () => {
    const excluded = manifest.content_scripts[0]?.exclude_matches;
    for (const host of ['mail.yahoo.com', 'login.yahoo.com', 'mail.aol.com', 'login.aol.com'])
      expect(excluded).toContain(`*://${host}/*`);
  });

  it('lets its own pages load nothing from anywhere else', () => {
    const policy = manifest.content_security_policy.extension_pages;
    const directives = Object.fromEntries(
      policy.split(';').map(directive => {
        const [name, ...values] = directive.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    // connect-src, font-src, frame-src, media-src … fall back to default-src.
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });

  it('keeps within what the stores and browsers accept', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(shown(manifest.name)).toBe('Sayso');
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(shown(manifest.description).length).toBeLessThanOrEqual(132);
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
  });

  it('suggests at most four shortcuts, each once, with keys that both browsers take', () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key }) =>
      suggested_key ? [suggested_key.default] : [],
    );
    expect(Object.keys(manifest.commands)).toEqual(['toggle', 'next', 'previous', 'annotate', 'panel']);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    // Chromium leaves Alt+Shift+P unassigned although it accepts it in the manifest.
    for (const key of keys) expect(key).toMatch(/^(?:Alt|Ctrl)\+Shift\+(?!P$)[A-Z]$/);
    for (const { description } of Object.values(manifest.commands))
      expect(shown(description)).toMatch(/^[A-Z].+[^.]$/);
  });

  it('shares one worker with private windows, which holds nothing about pages', () => {
    // Firefox has no 'split'.
    expect(manifest.incognito).toBe('spanning');
  });
});

describe('what differs', () => {
  it('is a service worker and a version floor in Chrome', () => {
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(Number(chrome.minimum_chrome_version)).toBeGreaterThanOrEqual(114); // popover
    expect(chrome).not.toHaveProperty('browser_specific_settings');
  });

  it('is an event page, an identity and the statement that no data is collected in Firefox', () => {
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox.browser_specific_settings).toEqual({
      gecko: {
        id: 'sayso@sayso',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
  });

  it('is a side panel in Chrome, and in Firefox a sidebar that waits to be opened', () => {
    expect(chrome.permissions).toContain('sidePanel');
    expect(Number(chrome.minimum_chrome_version)).toBeGreaterThanOrEqual(116); // sidePanel.open
    expect(chrome.side_panel).toEqual({ default_path: 'panel/panel.html' });
    expect(firefox.permissions).not.toContain('sidePanel');
    expect(firefox.sidebar_action).toEqual({
      default_panel: 'panel/panel.html',
      default_title: '__MSG_extension_name__',
      default_icon: chrome.action.default_icon,
      open_at_install: false,
    });
  });

  it('is the schema of an organisation’s policy, which Firefox takes without one', () => {
    expect(chrome.storage).toEqual({ managed_schema: 'managed-schema.json' });
    expect(firefox.storage).toBeUndefined();
  });

  it('is nothing else', () => {
    const {
      background: _a,
      minimum_chrome_version: _b,
      side_panel: _c,
      storage: _i,
      permissions: _d,
      ...restOfChrome
    } = chrome;
    const {
      background: _e,
      browser_specific_settings: _f,
      sidebar_action: _g,
      permissions: _h,
      ...restOfFirefox
    } = firefox;
    expect(restOfFirefox).toEqual(restOfChrome);
  });

  it('also sets the syntax that the bundles are written in', () => {
    expect(toTargets(source)).toEqual({ chrome: 'chrome116', firefox: 'firefox140.0' });
  });
});

it('says what is wrong when the source names no worker or no panel', () => {
  expect(() => toFirefoxManifest({ ...source, background: {} }, MATCHES)).toThrow(
    'background.service_worker is missing',
  );
  const { side_panel: _, ...without } = source;
  expect(() => toFirefoxManifest(without, MATCHES)).toThrow('side_panel is missing');
});
