// A few files as one zip, stored as they are. Compresses nothing and reads none.
// fflate, which packs our releases, would bring eight times as many bytes into the background; of the format, files that are
// only stored need three records.

const encoder = new TextEncoder();
/** 1 January 1980, the first day that the format knows: the same files give the same bytes. */
const DATE = 0x21;
/** Version 2.0 of the format is enough. */
const VERSION = 20;
/** Names and text are UTF-8. */
const UTF8 = 0x800;

/** @param files by their path in the zip, with `/`; fewer than 65,536, together below 4 GB. */
export function toZip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => {
    const [name, content] = [encoder.encode(path), encoder.encode(text)];
    return { name, content, facts: toFacts(name, content) };
  });
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  for (const { name, content, facts } of entries) {
    const at = sizeOf(parts);
    parts.push(bytes([0x04034b50, 4], ...facts), name, content);
    // No comment, the first disk, no attributes.
    directory.push(
      bytes([0x02014b50, 4], [VERSION, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
      name,
    );
  }
  const { length } = entries;
  const end = bytes(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [length, 2],
    [length, 2],
    [sizeOf(directory), 4],
    [sizeOf(parts), 4],
    [0, 2],
  );
  return join([...parts, ...directory, end]);
}

type Field = readonly [value: number, size: 2 | 4];

/** What a file's own record and its line in the directory have in common. */
function toFacts(name: Uint8Array, content: Uint8Array): Field[] {
  const { length } = content;
  return [
    [VERSION, 2],
    [UTF8, 2],
    [0, 2],
    [0, 2],
    [DATE, 2],
    [checksum(content), 4],
    [length, 4],
    [length, 4],
    [name.length, 2],
    [0, 2],
  ];
}

function bytes(...fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, size]) => sum + size, 0)));
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** CRC-32, bit by bit: a seed is some kilobytes. */
function checksum(content: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
