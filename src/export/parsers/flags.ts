import { text } from './plain.ts';

/**
 * Facebook translates true and false. Seen in exports: English, Spanish, Chinese and Russian ("Верно"); the others are
 * the plain words of each language, for true, for false, for yes and for no.
 */
const WORDS: Readonly<Record<string, readonly [whenTrue: string, whenFalse: string]>> = {
  ar: ['صحيح نعم', 'خطأ خاطئ لا'],
  bg: ['вярно да', 'невярно не'],
  ca: ['cert veritat sí', 'fals no'],
  cs: ['pravda ano', 'nepravda ne'],
  da: ['sandt ja', 'falsk nej'],
  de: ['wahr richtig ja', 'falsch unwahr nein'],
  el: ['αληθές σωστό ναι', 'ψευδές λάθος όχι'],
  en: ['true yes', 'false no'],
  es: ['verdadero cierto sí si', 'falso no'],
  fa: ['درست بله', 'نادرست خیر'],
  fi: ['tosi kyllä', 'epätosi ei'],
  fr: ['vrai oui', 'faux non'],
  he: ['נכון כן', 'שגוי לא'],
  hi: ['सही सत्य हाँ', 'गलत असत्य नहीं'],
  hr: ['točno istina da', 'netočno neistina ne'],
  hu: ['igaz igen', 'hamis nem'],
  id: ['benar ya', 'salah tidak'],
  it: ['vero sì', 'falso no'],
  ja: ['真 真です はい', '偽 偽です いいえ'],
  ko: ['참 예 네', '거짓 아니요 아니오'],
  nb: ['sant sann ja', 'usant usann nei'],
  nl: ['waar juist ja', 'onwaar onjuist nee'],
  pl: ['prawda tak', 'fałsz nieprawda nie'],
  pt: ['verdadeiro sim', 'falso não'],
  ro: ['adevărat da', 'fals nu'],
  ru: ['верно истина правда да', 'неверно ложь неправда нет'],
  sk: ['pravda áno', 'nepravda nie'],
  sv: ['sant ja', 'falskt nej'],
  th: ['จริง ใช่', 'เท็จ ไม่จริง ไม่ใช่ ไม่'],
  tr: ['doğru evet', 'yanlış hayır'],
  uk: ['правда істина вірно так', 'неправда хибність невірно ні'],
  vi: ['đúng có', 'sai không'],
  zh: ['正確 正确 真 是', '錯誤 错误 假 否'],
};

const TRUE_WORDS = wordSet(0, '1');
const FALSE_WORDS = wordSet(1, '0', 'niet waar');

/** True or false as a boolean, a number or a word of any known language; null for anything else. */
export function readFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'number' ? String(value) : text(value)?.normalize('NFC').toLowerCase();
  if (word === undefined) return null;
  if (TRUE_WORDS.has(word)) return true;
  return FALSE_WORDS.has(word) ? false : null;
}

function wordSet(side: 0 | 1, ...others: readonly string[]): ReadonlySet<string> {
  return new Set([...Object.values(WORDS).flatMap((words) => words[side].split(' ')), ...others]);
}
