// How large the bundles are, as the reader's browser gets them, and what they consist of. Prints tables; fails nothing.
import { gzipSync } from 'node:zlib';
import type { Bundle, BundleName } from './bundle.ts';
import { toTable } from './table.ts';

/** Gzip bytes that the content script should stay under: it runs on every article. */
const CONTENT_AIM = 50_000;

/** A plain table of the scripts and styles in all bundles. Bytes as they are and after gzip -9. */
export function toSizeTable(bundles: Record<BundleName, Bundle>): string {
  const rows: string[][] = [['', 'bytes', 'gzip']];
  for (const [name, { files }] of Object.entries(bundles))
    for (const [path, bytes] of files) {
      if (!/\.(?:m?js|css)$/.test(path)) continue;
      // Both extensions hold the same code up to syntax; one is enough to read.
      if (name === 'firefox') continue;
      const gzip = gzipSync(bytes, { level: 9 }).length;
      rows.push([
        `${name}/${path}${path === 'content.js' ? ` (aim ${toNumber(CONTENT_AIM)})` : ''}`,
        toNumber(bytes.length),
        toNumber(gzip),
      ]);
    }
  return toTable(rows);
}

/** What the content script consists of: minified bytes by folder of src/ and by package, largest first. */
export function toPartsTable({ metafile }: Bundle): string {
  const output = Object.entries(metafile.outputs).find(([path]) => path.endsWith('/content.js'))?.[1];
  const parts = new Map<string, number>();
  for (const [input, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    const part =
      /^sayso:(sayso:.*)/.exec(input)?.[1] ??
      /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ??
      /^src\/[^/]+/.exec(input)?.[0] ??
      input;
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
  }
  const rows = [...parts].sort((a, b) => b[1] - a[1]).map(([part, bytes]) => [`  ${part}`, toNumber(bytes)]);
  return toTable([['content.js is made of', 'bytes'], ...rows]);
}

function toNumber(value: number): string {
  return value.toLocaleString('en-GB');
}
