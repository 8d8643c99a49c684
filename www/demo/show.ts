import type { Passage } from './passages';

/** UTF-16 units written to the page before the browser gets to draw and answer again. */
const CHUNK = 40_000;

/**
 * Shows passages in an element, a chunk at a time; each chunk is a section the browser may skip while out of sight.
 * Starting anew gives up what is still being shown.
 */
export class Shower {
  #run = 0;

  constructor(private readonly place: HTMLElement) {}

  /** Puts the nodes in place at once, as for the sample. */
  restore(nodes: readonly Node[]): void {
    this.#run++;
    this.place.replaceChildren(...nodes);
  }

  /** Resolves when everything is in the page, or to false when a later call took over. */
  async show(title: string, passages: readonly Passage[]): Promise<boolean> {
    const run = ++this.#run;
    const heading = document.createElement('h1');
    heading.textContent = title;
    // One box for all sections: each removal costs the browser time for every mark there is.
    const sections = document.createElement('div');
    this.place.replaceChildren(heading, sections);
    for (const chunk of chunks(passages)) {
      sections.append(section(chunk));
      await nextTask();
      if (run !== this.#run) return false;
    }
    return true;
  }
}

function* chunks(passages: readonly Passage[]): Generator<readonly Passage[]> {
  let chunk: Passage[] = [];
  let length = 0;
  for (const passage of passages) {
    chunk.push(passage);
    length += passage.text.length;
    if (length >= CHUNK) {
      yield chunk;
      chunk = [];
      length = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
}

function section(passages: readonly Passage[]): HTMLElement {
  const section = document.createElement('section');
  section.className = 'chunk';
  for (const { heading, text } of passages) {
    const paragraph = document.createElement(heading ? 'h2' : 'p');
    paragraph.textContent = text;
    section.append(paragraph);
  }
  return section;
}

/** Lets the browser draw, and answer the visitor, before the next chunk. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
