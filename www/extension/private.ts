import { browser } from 'wxt/browser';

/**
 * Whether this script runs in a private window, of which nothing may stay by itself. Chromium runs only scripts in pages there:
 * our own pages belong to the ordinary windows. Firefox gives our pages in a private window a storage of their own.
 */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext;
}
