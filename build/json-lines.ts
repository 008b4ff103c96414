// Finds the lines of a JSON text: of every value by its key, of keys written twice, and of the first place where the text
// stops being JSON. JSON.parse makes the values; it tells no lines, and of some errors not even a position.

export interface JsonLines {
  readonly value: unknown;
  /** Line (base 1) of each value by its key: '' is the whole, then 'title', 'annotations[3].note'. */
  readonly lines: ReadonlyMap<string, number>;
  /** Keys that an object has a second time; JSON.parse silently keeps the last. */
  readonly repeated: readonly string[];
}

/** Where and why a text is not JSON. */
export class JsonError extends Error {
  /** Base 1. */
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** @throws JsonError at the first place that is not JSON. */
export function parseJsonWithLines(text: string): JsonLines {
  const scanner = new Scanner(text);
  scanner.readAll();
  return { value: JSON.parse(text), lines: scanner.lines, repeated: scanner.repeated };
}

/** `parent.name`, or `parent[0]` for an item. */
export function toKey(parent: string, name: string | number): string {
  if (typeof name === 'number') return `${parent}[${name}]`;
  return parent ? `${parent}.${name}` : name;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

class Scanner {
  readonly lines = new Map<string, number>();
  readonly repeated: string[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  readAll(): void {
    this.readValue('');
    if (this.at < this.text.length) this.fail('the text should end here');
  }

  private readValue(key: string): void {
    this.match(SPACE);
    this.lines.set(key, this.lineAt(this.at));
    if (this.take('{')) this.readItems('}', () => this.readMember(key));
    else if (this.take('[')) this.readItems(']', n => this.readValue(toKey(key, n)));
    else if (this.text[this.at] === '"') this.readString();
    else if (this.match(SCALAR) === undefined) this.fail('a value should stand here');
    this.match(SPACE);
  }

  /** The items between two brackets, commas between them. */
  private readItems(end: string, readItem: (n: number) => void): void {
    this.match(SPACE);
    if (this.take(end)) return;
    for (let n = 0; ; n++) {
      readItem(n);
      if (this.take(end)) return;
      const comma = this.at;
      if (!this.take(',')) this.fail(`a comma or “${end}” should stand here`);
      this.match(SPACE);
      if (this.text[this.at] === end) this.fail(`take out the comma before “${end}”`, comma);
    }
  }

  private readMember(parent: string): void {
    this.match(SPACE);
    if (this.text[this.at] !== '"') this.fail('a key in quotation marks should stand here');
    const key = toKey(parent, this.readString());
    if (this.lines.has(key)) this.repeated.push(key);
    this.match(SPACE);
    if (!this.take(':')) this.fail('a colon should stand here');
    this.readValue(key);
  }

  private readString(): string {
    const start = this.at;
    const string = this.match(STRING);
    if (string === undefined)
      this.fail('this text in quotation marks does not end on its line, or has a wrong “\\”', start);
    return JSON.parse(string) as string;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private lineAt(offset: number): number {
    return this.text.slice(0, offset).split('\n').length;
  }

  private fail(what: string, at = this.at): never {
    throw new JsonError(what, this.lineAt(Math.min(at, this.text.length)));
  }
}
