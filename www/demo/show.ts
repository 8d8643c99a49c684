import type { Passage } from './passages';

/** UTF-16 units in a section, the least the browser lays out or leaves out. */
const SECTION = 4000;

/** Sections written to the page before the browser gets to draw and answer again. */
const SECTIONS_AT_ONCE = 10;

/**
 * Shows passages in an element, some sections at a time; the browser may skip each section while it is out of sight.
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

  /** Resolves when everything is in the page, or when a later call took over. */
  async show(title: string, passages: readonly Passage[]): Promise<void> {
    const run = ++this.#run;
    const heading = document.createElement('h1');
    heading.textContent = title;
    // One box for all sections: each removal costs the browser time for every mark there is.
    const sections = document.createElement('div');
    this.place.replaceChildren(heading, sections);
    const measure = measureOf(this.place);
    let fresh: HTMLElement[] = [];
    for (const group of grouped(passages)) {
      fresh.push(sectionOf(group, measure));
      if (fresh.length < SECTIONS_AT_ONCE) continue;
      sections.append(...fresh);
      fresh = [];
      await nextTask();
      if (run !== this.#run) return;
    }
    sections.append(...fresh);
  }
}

function* grouped(passages: readonly Passage[]): Generator<readonly Passage[]> {
  let group: Passage[] = [];
  let length = 0;
  for (const passage of passages) {
    group.push(passage);
    length += passage.text.length;
    if (length >= SECTION) {
      yield group;
      group = [];
      length = 0;
    }
  }
  if (group.length > 0) yield group;
}

/** What a section's height can be guessed from, in CSS pixels. */
interface Measure {
  readonly charactersInLine: number;
  readonly lineHeight: number;
}

function measureOf(place: HTMLElement): Measure {
  const { fontSize, lineHeight } = getComputedStyle(place);
  return {
    charactersInLine: Math.max(1, Math.floor(place.clientWidth / parseFloat(fontSize))),
    lineHeight: parseFloat(lineHeight),
  };
}

function sectionOf(passages: readonly Passage[], measure: Measure): HTMLElement {
  const section = document.createElement('section');
  let lines = 0;
  for (const { heading, text } of passages) {
    const paragraph = document.createElement(heading ? 'h2' : 'p');
    paragraph.textContent = text;
    section.append(paragraph);
    // And about half a line between paragraphs.
    lines += Math.ceil(text.length / measure.charactersInLine) + 0.5;
  }
  // A guess near the truth keeps the scroll bar, and what is scrolled to, in place.
  section.style.containIntrinsicBlockSize = `auto ${Math.round(lines * measure.lineHeight)}px`;
  return section;
}

/** Lets the browser draw, and answer the visitor, before what comes next. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
