/** Answers kept; when there are this many, all are forgotten: facts share few indicators and units. */
const MOST = 5_000;

/** A function of a text that remembers its answers. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
