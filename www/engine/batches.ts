/** How much text goes to the engine at once, in UTF-16 code units: a few milliseconds of its work. */
export const BATCH_SIZE = 200_000;

/** Cuts a list into runs of at most {@link BATCH_SIZE} code units of text; a single longer text stands alone. */
export function batches<T extends { readonly text: string }>(items: Iterable<T>): T[][] {
  const all: T[][] = [];
  let batch: T[] = [];
  let size = 0;
  for (const item of items) {
    if (batch.length > 0 && size + item.text.length > BATCH_SIZE) {
      all.push(batch);
      batch = [];
      size = 0;
    }
    batch.push(item);
    size += item.text.length;
  }
  if (batch.length > 0) all.push(batch);
  return all;
}
