import { remembered } from './memo';
import pairs from '../../data/traditional.txt?raw';

const SIMPLIFIED = new Map<string, string>();
for (const line of pairs.split('\n')) {
  const [traditional, simplified] = Array.from(line.trim());
  if (traditional !== undefined && simplified !== undefined)
    SIMPLIFIED.set(traditional, simplified);
}

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');
const UNSEEN = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/gu;

/**
 * A text as two texts are compared: 繁體 as 简体, full width as half width, capitals as small letters, and no spaces, which Chinese text
 * has none of and web pages put in anywhere.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(TRADITIONAL, (letter) => SIMPLIFIED.get(letter) ?? letter)
    .replace(UNSEEN, '');
}

/** The same, for names that stand in many facts. */
export const foldName = remembered(fold);
