const HAN = /\p{Script=Han}/u;
const EVERY_HAN = /\p{Script=Han}/gu;
const EVERY_KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whether a text may be Chinese: it has Han characters, and not the kana that Japanese mixes in with them. */
export function isChinese(text: string): boolean {
  if (!HAN.test(text)) return false;
  const kana = count(text, EVERY_KANA);
  return kana === 0 || kana * 5 < count(text, EVERY_HAN);
}

function count(text: string, every: RegExp): number {
  return text.match(every)?.length ?? 0;
}
