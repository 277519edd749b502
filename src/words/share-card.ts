import type { Answer } from '../model/answer.ts';
import { sayAll } from './say.ts';
import { roundCount, type ShareOptions, shareMessages } from './share.ts';

export const [SHARE_WIDTH, SHARE_HEIGHT] = [1200, 630];
const MARGIN = 80;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";
/** The greatest average width of letters in these fonts, as a fraction of the font size. */
const LETTER = 0.64;

type Style = { readonly size: number; readonly weight: number; readonly fill: string };
const RESULT: Style = { size: 44, weight: 600, fill: '#1d1f21' };
const DETAIL: Style = { size: 30, weight: 400, fill: '#1d1f21' };
const FOOT: Style = { size: 24, weight: 400, fill: '#55595e' };
const SAMPLE: Style = { size: 24, weight: 700, fill: '#8a5a00' };

/** The sentences as text, one after the other; null if there is nothing to show. */
export function shareText(answer: Answer, options: ShareOptions): string | null {
  const messages = shareMessages(answer, options);
  return messages && sayAll(messages).join(' ');
}

/** The same as a picture of 1200 by 630. Every character in it is one of `shareText`, apart from the name of the program. */
export function shareSvg(answer: Answer, options: ShareOptions): string | null {
  const messages = shareMessages(answer, options);
  if (messages === null) return null;
  const texts = sayAll(messages);
  const [note, ...shown] = options.isSample ? texts : ['', ...texts];
  const [result = '', ...rest] = shown;
  const check = rest.pop() ?? '';
  const lines = fitted(result, rest);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}" font-family="${FONT}">`,
    `<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="#fbfaf7"/><rect width="${SHARE_WIDTH}" height="12" fill="#0b5a5e"/>`,
    line('Sidedoor', 84, { size: 28, weight: 700, fill: '#0b5a5e' }),
    note ? line(note, 84, SAMPLE, SHARE_WIDTH - MARGIN, 'end') : '',
    ...lines,
    bar(answer),
    ...wrap(check, FOOT.size).map((text, row) => line(text, SHARE_HEIGHT - 74 + row * 32, FOOT)),
    '</svg>\n',
  ].join('');
}

/** The sentences one below the other, in smaller type if there are many. */
function fitted(result: string, rest: readonly string[]): string[] {
  for (let scale = 1; ; scale *= 0.9) {
    const [large, small] = [scaled(RESULT, scale), scaled(DETAIL, scale)];
    let y = 110;
    const drawn = [[result, large] as const, ...rest.map((text) => [text, small] as const)].flatMap(
      ([text, style]) => {
        y += style.size * (style === small ? 0.9 : 0.5);
        return wrap(text, style.size).map((each) => {
          y += style.size * 1.3;
          return line(each, Math.round(y), style);
        });
      },
    );
    const isCompact = scale < 0.6 || wrap(result, large.size).length <= 3;
    if (isCompact && y < SHARE_HEIGHT - 180) return drawn;
  }
}

/**
 * From none to all messages, hatched as far as they could have been reached. Uses rounded counts, because a length would reveal
 * the number.
 */
function bar({ named: { most }, messages: { total } }: Answer): string {
  if (most === 0 || total === 0) return '';
  const all = SHARE_WIDTH - 2 * MARGIN;
  const part = Math.round((all * Math.min(roundCount(most), roundCount(total))) / roundCount(total));
  const at = `x="${MARGIN}" y="${SHARE_HEIGHT - 152}" height="22"`;
  return (
    '<pattern id="hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<rect width="5" height="10" fill="#8a5a00"/></pattern>' +
    `<rect ${at} width="${all}" fill="#f1efe8" stroke="#55595e"/><rect ${at} width="${part}" fill="url(#hatch)" stroke="#8a5a00"/>`
  );
}

const scaled = (style: Style, scale: number): Style => ({ ...style, size: Math.round(style.size * scale) });

function wrap(text: string, size: number): string[] {
  const most = Math.floor((SHARE_WIDTH - 2 * MARGIN) / (size * LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function line(text: string, y: number, { size, weight, fill }: Style, x = MARGIN, anchor = 'start'): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
