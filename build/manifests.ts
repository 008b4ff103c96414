// Derives each browser's manifest from the one at the top of the project. Pure: reads and writes no files; the bundles
// that a manifest names are bundle.ts's.

/** The parts of a manifest that the build touches or the tests look at; everything else passes through. */
export interface Manifest {
  readonly manifest_version: 3;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly default_locale: string;
  readonly minimum_chrome_version?: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly action: {
    readonly default_popup: string;
    readonly default_icon: Readonly<Record<string, string>>;
  };
  readonly options_ui: { readonly page: string; readonly open_in_tab: boolean };
  readonly side_panel?: { readonly default_path: string };
  readonly storage?: { readonly managed_schema: string };
  readonly sidebar_action?: SidebarAction;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts: readonly ContentScript[];
  readonly commands: Readonly<Record<string, Command>>;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: typeof FIREFOX_SETTINGS;
  readonly [key: string]: unknown;
}

interface ContentScript {
  readonly matches: readonly string[];
  readonly exclude_matches?: readonly string[];
  readonly js: readonly string[];
  readonly run_at: string;
  readonly all_frames: boolean;
}

interface SidebarAction {
  readonly default_panel: string;
  readonly default_title: string;
  readonly default_icon: Readonly<Record<string, string>>;
  readonly open_at_install: boolean;
}

interface Command {
  readonly suggested_key?: { readonly default: string };
  readonly description: string;
}

/** Firefox's own identity for us: it keys the reader's settings, so it must never change once published. */
export const GECKO_ID = 'sayso@sayso';

const FIREFOX_SETTINGS = {
  gecko: {
    id: GECKO_ID,
    // The CSS Custom Highlight API came with 140.
    strict_min_version: '140.0',
    // Firefox asks every new extension to declare what it collects.
    data_collection_permissions: { required: ['none'] },
  },
  // data_collection_permissions is understood on Android from 142.
  gecko_android: { strict_min_version: '142.0' },
} as const;

/** Chrome's manifest: the one at the top, with the match patterns of the listed news sites for the script that names none. */
export function toChromeManifest(source: Manifest, matches: readonly string[]): Manifest {
  const fill = (script: ContentScript) => (script.matches.length > 0 ? script : { ...script, matches });
  return { ...source, content_scripts: source.content_scripts.map(fill) };
}

/**
 * Firefox's manifest. It runs the background as an event page, where Chrome has a service worker, has a sidebar where Chrome
 * has a side panel, takes policies without a schema, and warns of keys that are Chrome's alone.
 * @throws Error when the source names no service worker or no side panel.
 */
export function toFirefoxManifest(source: Manifest, matches: readonly string[]): Manifest {
  // Firefox takes an organisation's policy without a schema.
  const {
    minimum_chrome_version: _version,
    storage: _schema,
    background,
    side_panel,
    ...shared
  } = toChromeManifest(source, matches);
  if (!background.service_worker)
    throw new Error(
      'manifest.json: background.service_worker is missing, so Firefox’s background cannot be derived.',
    );
  if (!side_panel)
    throw new Error('manifest.json: side_panel is missing, so Firefox’s sidebar cannot be derived.');
  return {
    ...shared,
    permissions: shared.permissions.filter(permission => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: shared.name,
      default_icon: shared.action.default_icon,
      // Firefox would otherwise open it, unasked, as soon as the extension is there.
      open_at_install: false,
    },
    background: { scripts: [background.service_worker] },
    browser_specific_settings: FIREFOX_SETTINGS,
  } as Manifest;
}

/** The oldest versions the manifests admit, as esbuild's targets: syntax newer than these is rewritten. */
export function toTargets(source: Manifest): { chrome: string; firefox: string } {
  return {
    chrome: `chrome${source.minimum_chrome_version ?? '116'}`,
    firefox: `firefox${FIREFOX_SETTINGS.gecko.strict_min_version}`,
  };
}

/** Files, relative to the extension's folder, that a manifest names and its folder must therefore hold. */
export function listNamedFiles(manifest: Manifest): string[] {
  return [
    ...Object.values(manifest.icons),
    ...Object.values(manifest.action.default_icon),
    manifest.action.default_popup,
    manifest.options_ui.page,
    ...(manifest.storage ? [manifest.storage.managed_schema] : []),
    ...(manifest.side_panel ? [manifest.side_panel.default_path] : []),
    ...(manifest.sidebar_action ? [manifest.sidebar_action.default_panel] : []),
    ...(manifest.background.service_worker ? [manifest.background.service_worker] : []),
    ...(manifest.background.scripts ?? []),
    ...manifest.content_scripts.flatMap(script => script.js),
    `_locales/${manifest.default_locale}/messages.json`,
  ];
}
