// What the stores get: the same bytes each time, sources that build the very extension beside them, and nothing that Mozilla's
// linter remarks on. Packs in memory; unpacks and lints in a temporary folder.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT, readSources } from '../../build/build.ts';
import { packAll, toZip } from '../../build/pack.ts';

let zips: ReadonlyMap<string, Uint8Array>;
const folder = mkdtempSync(join(tmpdir(), 'sayso-pack-'));
beforeAll(async () => {
  zips = await packAll(readSources());
});
afterAll(() => rmSync(folder, { recursive: true }));

function zipOf(what: string): Uint8Array {
  const [, bytes] = [...zips].find(([name]) => name.endsWith(`-${what}.zip`))!;
  return bytes;
}

/** Writes a zip's files into a folder of its own, and returns the folder. */
function unpack(what: string): string {
  const target = join(folder, what);
  for (const [path, bytes] of Object.entries(unzipSync(zipOf(what)))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  return target;
}

it('names each zip by version and browser', () => {
  expect([...zips.keys()]).toEqual(
    ['chrome', 'firefox', 'source'].map(what =>
      expect.stringMatching(new RegExp(`^sayso-\\d+\\.\\d+\\.\\d+-${what}\\.zip$`)),
    ),
  );
  for (const what of ['chrome', 'firefox']) expect(unzipSync(zipOf(what))).toHaveProperty(['manifest.json']);
});

it('packs the sources without what was made from them', () => {
  const paths = Object.keys(unzipSync(zipOf('source')));
  expect(paths).toEqual([...paths].sort());
  expect(paths).toEqual(expect.arrayContaining(['package-lock.json', 'src/content.ts', 'build/pack.ts']));
  expect(paths.filter(path => /(?:^|\/)(?:node_modules|dist|\.)/.test(path))).toEqual([]);
});

it('builds the same extensions from the source zip, byte for byte', async () => {
  const root = unpack('source');
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const again = await packAll(readSources(root));
  for (const [name, bytes] of zips) expect(Buffer.from(again.get(name)!).equals(bytes), name).toBe(true);
});

it('packs alike in every time zone and whatever order the files come in', () => {
  const a = ['a.txt', new TextEncoder().encode('a')] as const;
  const b = ['b/b.txt', new TextEncoder().encode('b')] as const;
  const here = process.env.TZ;
  const there = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(zone => {
    process.env.TZ = zone;
    return Buffer.from(toZip(new Map([b, a]))).toString('hex');
  });
  if (here === undefined) delete process.env.TZ;
  else process.env.TZ = here;
  expect(new Set([...there, Buffer.from(toZip(new Map([a, b]))).toString('hex')]).size).toBe(1);
});

it('gives Mozilla’s linter nothing to remark on', async () => {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  // Rejects, with the linter's words, where it finds an error or a warning.
  const { stdout } = await promisify(execFile)(process.execPath, [
    linter,
    '--warnings-as-errors',
    '--output=json',
    unpack('firefox'),
  ]);
  expect(JSON.parse(stdout).summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
});
