// Keeps what is printed while something runs, beside printing it.

/** @returns all that went to standard output meanwhile, without the last line break. */
export async function keepTranscript(run: () => Promise<void> | void | undefined): Promise<string> {
  const { write } = process.stdout;
  let printed = '';
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    printed += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    return write.call(process.stdout, chunk, ...rest);
  }) as typeof write;
  try {
    await run();
  } finally {
    process.stdout.write = write;
  }
  return printed.trimEnd();
}
