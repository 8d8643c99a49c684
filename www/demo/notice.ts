/** The one sentence that says what went wrong, at the foot of the window wherever the visitor has scrolled to. */
export class Notice {
  constructor(private readonly place: HTMLElement) {
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.clear();
    });
  }

  /** Shows `sentence` until it is dismissed, cleared or replaced. */
  say(sentence: string, dismiss: string): void {
    const text = document.createElement('p');
    text.textContent = sentence;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = dismiss;
    button.addEventListener('click', () => {
      this.clear();
    });
    this.place.replaceChildren(text, button);
  }

  clear(): void {
    this.place.replaceChildren();
  }
}
