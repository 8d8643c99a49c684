/**
 * Puts plain text on the clipboard; to be called while a press or key is being handled. Gives whether it worked.
 * Pages without TLS have no clipboard to write to: there the browser copies what is selected in a field out of sight.
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = page.defaultView?.navigator.clipboard;
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // The page's permissions policy may forbid it; a selection can still be copied.
  }
  return copySelected(page, text);
}

function copySelected(page: Document, text: string): boolean {
  const focused = page.activeElement;
  const host = page.createElement('liangdian-card');
  const field = page.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  host.attachShadow({ mode: 'closed' }).append(field);
  page.documentElement.append(host);
  try {
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there is without TLS
    return page.execCommand('copy');
  } finally {
    host.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
