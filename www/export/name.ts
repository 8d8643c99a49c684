/** The longest title in a file's name: some systems take no more than 255 bytes in all, and a Chinese character is three. */
const LONGEST = 60;

/** What a file is called where there is no title. */
const NAMELESS = 'liangdian';

/** A file name that every system takes: the title's letters and digits, the day, the ending. */
export function fileName(title: string, extension: string, date: Date): string {
  const words = title
    .normalize('NFKC')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // By characters, so that none is cut in two.
  const slug = Array.from(words).slice(0, LONGEST).join('').replace(/-+$/, '');
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${slug === '' ? NAMELESS : slug}-${day}.${extension}`;
}
