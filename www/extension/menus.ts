import { browser } from 'wxt/browser';
import { give } from './give';
import { openPanel } from './open';
import type { Order } from './orders';

/** The context menu's entries: what each asks of the page, and where it is shown. */
const ENTRIES = [
  { id: 'mark-selection', message: 'menuMarkSelection', contexts: ['selection'] },
  { id: 'save-figure', message: 'menuSaveFigure', contexts: ['page', 'selection', 'link'] },
] as const satisfies readonly { id: Order; message: string; contexts: readonly string[] }[];

/** Puts the entries into the context menu; to be called when the extension was installed or updated. */
export function createMenus(): void {
  browser.contextMenus.removeAll(() => {
    for (const { id, message, contexts } of ENTRIES) {
      browser.contextMenus.create({
        id,
        title: browser.i18n.getMessage(message),
        contexts: [...contexts],
        documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
      });
    }
  });
}

/** Passes on what is chosen in the menu and pressed as a shortcut. */
export function passOrders(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const entry = ENTRIES.find(({ id }) => id === menuItemId);
    if (entry !== undefined && tab?.id !== undefined) give(entry.id, tab.id, frameId ?? 0);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    // At once: the browser opens it only while a key is being handled.
    if (command === 'open-panel' && tab !== undefined)
      openPanel(tab.windowId).catch(() => undefined);
    const order = COMMANDS[command];
    if (order !== undefined && tab?.id !== undefined) give(order, tab.id, 0);
  });
}

/** The shortcuts of the manifest that are orders to a page. */
const COMMANDS: Readonly<Record<string, Order>> = {
  'toggle-site': 'toggle',
  'next-mark': 'next',
  'previous-mark': 'previous',
};
