// Hands the reader a file to keep. Sends nothing anywhere: the browser's own downloads take it from memory.
import type { WrittenFile } from '../taxonomy/file-forms.ts';

export function saveFile({ name, mediaType, text, isBase64 = false }: WrittenFile): void {
  const content = isBase64 ? Uint8Array.from(atob(text), letter => letter.charCodeAt(0)) : text;
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun, which it does before the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
