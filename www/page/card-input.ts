/** Alt+. and Alt+, by the character or, where Alt changes it (macOS), by the key's place. */
export function stepOf(event: KeyboardEvent): 1 | -1 | 0 {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  if (event.key === '.' || event.code === 'Period') return 1;
  return event.key === ',' || event.code === 'Comma' ? -1 : 0;
}

export function isTab({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'Tab' && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** Whether a tap follows a link, presses a button, or was taken by a script of the page. */
export function isForThePage(event: MouseEvent): boolean {
  if (event.defaultPrevented) return true;
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element &&
        target.matches('a[href], button, input, select, textarea, label, summary, [role="button"]'),
    );
}

/** Whether the key goes into a field, where Alt+. may be a character. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.localName);
}
