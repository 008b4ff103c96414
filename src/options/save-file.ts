// Hands the reader a file to keep. Sends nothing anywhere: the browser's own downloads take it from memory.

/** @param name the file's proposed name. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun, which it does before the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
