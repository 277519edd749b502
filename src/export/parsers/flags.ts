/** Facebook translates true and false. Seen: English, Spanish, Chinese; the others are the plain words. */
const TRUE_WORDS = wordSet(
  'true|verdadero|vrai|wahr|richtig|vero|verdadeiro|waar|prawda|sant|sandt|sann|tosi|pravda',
  'adevărat|igaz|doğru|đúng|benar|αληθές|истина|да|так|נכון|صحيح|正確|正确|真|是|はい|真です|참|예|จริง|yes|oui',
  'ja|sí|sì|sim|tak|1',
);
const FALSE_WORDS = wordSet(
  'false|falso|faux|falsch|onwaar|niet waar|fałsz|falskt|falsk|usandt|usann|epätosi|nepravda|fals',
  'hamis|yanlış|sai|salah|ψευδές|ложь|нет|ні|שגוי|خطأ|錯誤|错误|假|否|いいえ|偽|거짓|아니요|เท็จ|no|non|nein|nee',
  'não|nie|0',
);

/** True or false as a boolean, a number or a word of any language we know; null when it is none of these. */
export function readFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const word = String(value).trim().toLowerCase();
  if (TRUE_WORDS.has(word)) return true;
  return FALSE_WORDS.has(word) ? false : null;
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split('|')));
}
