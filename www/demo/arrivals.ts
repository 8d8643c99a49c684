/** Text longer than this, in UTF-16 units, goes straight to the article: a text area this full is slow in every browser. */
const LARGE_PASTE = 100_000;

/** How long after the last key the text area is read, in milliseconds. */
const PAUSE = 150;

/** The page's places for a visitor's text. */
export interface Places {
  readonly input: HTMLTextAreaElement;
  readonly choose: HTMLButtonElement;
  readonly file: HTMLInputElement;
  /** Shown over the page while a file is dragged over it. */
  readonly drop: HTMLElement;
}

/** What to do with what arrives. */
export interface Receiver {
  /** The whole text of the text area, after a pause; may be blank. */
  typed(text: string): void;
  /** A text pasted elsewhere in the page, or too long for the text area. */
  pasted(text: string): void;
  /** Files that were dropped or chosen; at least one. */
  files(files: readonly File[]): void;
}

/** Listens for text that is typed, pasted, dropped or chosen. */
export function listenForText(places: Places, receiver: Receiver): void {
  listenForTyping(places.input, receiver);
  listenForPaste(places.input, receiver);
  listenForDrop(places.drop, receiver);
  places.choose.addEventListener('click', () => {
    places.file.click();
  });
  places.file.addEventListener('change', () => {
    receive(places.file.files, receiver);
    // The same file may be chosen again, after it was changed.
    places.file.value = '';
  });
}

function listenForTyping(input: HTMLTextAreaElement, receiver: Receiver): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      receiver.typed(input.value);
    }, PAUSE);
  });
}

function listenForPaste(input: HTMLTextAreaElement, receiver: Receiver): void {
  document.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (data === null) return;
    if (data.files.length > 0) {
      event.preventDefault();
      receive(data.files, receiver);
      return;
    }
    const text = data.getData('text/plain');
    if (event.target === input && text.length < LARGE_PASTE) return;
    event.preventDefault();
    receiver.pasted(text);
  });
}

function listenForDrop(cover: HTMLElement, receiver: Receiver): void {
  let depth = 0;
  const uncover = (): void => {
    depth = 0;
    cover.hidden = true;
  };
  const whenFiles = (listener: (event: DragEvent) => void) => (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    // Without this the browser leaves the page and opens the file.
    event.preventDefault();
    listener(event);
  };
  document.addEventListener(
    'dragenter',
    whenFiles(() => {
      depth++;
      cover.hidden = false;
    }),
  );
  document.addEventListener(
    'dragleave',
    whenFiles(() => {
      depth--;
      if (depth <= 0) uncover();
    }),
  );
  document.addEventListener(
    'dragover',
    whenFiles((event) => {
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    }),
  );
  document.addEventListener(
    'drop',
    whenFiles((event) => {
      uncover();
      receive(event.dataTransfer?.files ?? null, receiver);
    }),
  );
}

function receive(files: FileList | null, receiver: Receiver): void {
  if (files !== null && files.length > 0) receiver.files([...files]);
}
