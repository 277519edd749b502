import { isUtf8 } from 'node:buffer';

/**
 * Facebook's JSON writes every UTF-8 byte of a text as its own Latin-1 escape ("Zo\u00c3\u00ab" for "Zoë"). Returns the
 * intended text, but only if there is no other interpretation: no code unit above 0xFF, at least one from 0x80, and together
 * strictly valid UTF-8. Any other text is returned unchanged. Must be applied exactly once: a second pass could change a
 * repaired text again. Never throws.
 */
export function repair(text: string): string {
  if (!mayBeGarbled(text)) return text;
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
}

function mayBeGarbled(text: string): boolean {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= text.charCodeAt(i);
  return bits >= 0x80 && bits <= 0xff;
}
