// Puts plain text on the clipboard with what every page may do, so that no permission is needed for it. Only where the
// browser takes the reader to have asked for it; else it says so.

/** @returns whether the text is on the clipboard now. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    // There is no such thing on pages without encryption.
    await document.defaultView!.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** The older way. The event is ours: it comes from our own command, and no page could mean anything by it. */
function copyByCommand(document: Document, text: string): boolean {
  let isCopied = false;
  const copy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', copy, { capture: true, once: true });
  try {
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    view?.removeEventListener('copy', copy, { capture: true });
  }
}
