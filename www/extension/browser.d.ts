import type messages from './public/_locales/en/messages.json';

/** The names of the texts in _locales. */
export type MessageName = keyof typeof messages;

// WXT leaves these two to the project, to be written by hand or generated into .wxt; by hand nothing has to be generated before the code is checked.
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: '/liangdian.wasm' | '/library.html' | `/panel.html${string}`): string;
  }
  interface WxtI18n {
    /** The text in the browser's language, or in English. */
    getMessage(name: MessageName): string;
  }
}
