// Collects what is wrong with a seed, each as a sentence with its place. It judges nothing itself.

export interface SeedProblem {
  /** From the project's folder: 'seeds/<id>/annotations.json'. */
  readonly file: string;
  /** Base 1; 0 where no line can be named. */
  readonly line: number;
  /** 'annotations[3].note'; '' for the whole file. */
  readonly key: string;
  /** What is wrong and what to do, as sentences. */
  readonly sentence: string;
}

/** 'seeds/x/annotations.json:57 annotations[3].note: The note has 34 words …': editors make a link of its start. */
export function toProblemLine({ file, line, key, sentence }: SeedProblem): string {
  return `${file}${line ? `:${line}` : ''}${key ? ` ${key}` : ''}: ${sentence}`;
}

export class SeedReport {
  private readonly found: SeedProblem[] = [];

  constructor(
    private readonly file: string,
    private readonly lines: ReadonlyMap<string, number>,
  ) {}

  /** @param key of the value at fault; for a value that is missing, the line is that of what should hold it. */
  add(key: string, sentence: string): void {
    this.found.push({ file: this.file, line: this.lineOf(key), key, sentence });
  }

  /** In order of lines; those of one line in the order they were found. */
  get problems(): readonly SeedProblem[] {
    return [...this.found].sort((a, b) => a.line - b.line);
  }

  private lineOf(key: string): number {
    const line = this.lines.get(key);
    if (line !== undefined) return line;
    const parent = key.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '');
    return parent === key ? 0 : this.lineOf(parent);
  }
}
