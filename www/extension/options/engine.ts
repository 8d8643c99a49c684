import { browser } from 'wxt/browser';
import { loadEngine, type LocalEngine } from '../../engine/local';

let loading: Promise<LocalEngine> | undefined;

/** The engine in this page, loaded when it is first asked for; a failure is tried again the next time. */
export function pageEngine(): Promise<LocalEngine> {
  loading ??= loadEngine(fetch(browser.runtime.getURL('/liangdian.wasm'))).catch(
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
