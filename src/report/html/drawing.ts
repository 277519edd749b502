import { say } from '../../words/say.ts';
import type { ReportTimeline, TimelineBar } from '../timeline-schema.ts';
import { html, NOTHING, type SafeHtml } from './template.ts';

/** Diagonal lines and dots, so that no meaning depends on colour alone. Once per document. */
export const PATTERNS = html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatchline" x1="0" y1="0" x2="0" y2="6"/></pattern><pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="dots" cx="1.5" cy="1.5" r="1.1"/></pattern></defs></svg>`;

const WIDTH = 760;
const NAMES_WIDTH = 170;
const ROW_HEIGHT = 18;
const TOP = 26;
const MESSAGES_HEIGHT = 70;
const NAME_LENGTH = 26;

const toDayNumber = (iso: string): number => Date.parse(iso) / 86_400_000;
/** A tenth of a pixel is precise enough, and keeps the numbers short. */
const at = (value: number): string => String(Math.round(value * 10) / 10);

type Scale = (iso: string) => number;

/** The timeline: bars over the messages per year. The text beside it states the same facts. */
export function timelineSvg(timeline: ReportTimeline): SafeHtml {
  const [first, last] = [toDayNumber(timeline.from), toDayNumber(timeline.to)];
  const perDay = (WIDTH - NAMES_WIDTH) / Math.max(1, last - first);
  const x: Scale = (iso) =>
    NAMES_WIDTH + (Math.min(last, Math.max(first, toDayNumber(iso))) - first) * perDay;
  const barsEnd = TOP + timeline.bars.length * ROW_HEIGHT + 6;
  const height = barsEnd + MESSAGES_HEIGHT + 44;
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${say('report.timeline.label')}">
${era(timeline, x, height - 18)}${axis(timeline, x, barsEnd, height - 18)}
${timeline.bars.map((bar, row) => barRow(bar, TOP + row * ROW_HEIGHT, x))}
${messages(timeline, x, barsEnd + 24)}</svg>`;
}

function era({ messagingEra: { from, to } }: ReportTimeline, x: Scale, bottom: number): SafeHtml {
  return html`<rect class="era" x="${at(x(from))}" y="${TOP - 8}" width="${at(x(to) - x(from))}" height="${bottom - TOP + 8}"/><text class="faint" x="${at((x(from) + x(to)) / 2)}" y="12" text-anchor="middle">${say('report.timeline.era')}</text>`;
}

function axis({ from, to }: ReportTimeline, x: Scale, barsEnd: number, bottom: number): SafeHtml {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const lines = years.map((year) => {
    const place = at(x(`${year}-01-01`));
    const label =
      (year - first) % 4 === 0
        ? html`<text class="faint" x="${place}" y="${bottom + 14}">${year}</text>`
        : NOTHING;
    return html`<line class="grid" x1="${place}" y1="${TOP - 8}" x2="${place}" y2="${bottom}"/>${label}`;
  });
  return html`${lines}<line class="axis" x1="${NAMES_WIDTH}" y1="${barsEnd}" x2="${WIDTH}" y2="${barsEnd}"/><line class="axis" x1="${NAMES_WIDTH}" y1="${bottom}" x2="${WIDTH}" y2="${bottom}"/>`;
}

/** Solid if both ends are known; dotted towards an unknown end. */
function barRow(bar: TimelineBar, y: number, x: Scale): SafeHtml {
  const middle = y + ROW_HEIGHT / 2 - 2;
  const from = bar.from === null ? NAMES_WIDTH : x(bar.from);
  const to = bar.to === null ? WIDTH : x(bar.to);
  const known = bar.from !== null && bar.to !== null;
  const kind = bar.flagged ? 'flagged' : '';
  const line = known
    ? html`<rect class="bar ${kind}" x="${at(from)}" y="${middle - 3}" width="${at(Math.max(1.5, to - from))}" height="6"/>`
    : html`<line class="open ${kind}" x1="${at(from)}" y1="${middle}" x2="${at(to)}" y2="${middle}"/>`;
  const ends = [bar.from, bar.to].map((day) =>
    day === null
      ? NOTHING
      : html`<line class="end" x1="${at(x(day))}" y1="${middle - 5}" x2="${at(x(day))}" y2="${middle + 5}"/>`,
  );
  return html`<g><text class="${kind}" x="${NAMES_WIDTH - 8}" y="${middle + 4}" text-anchor="end">${shortened(bar.name)}</text>${line}${claims(bar, middle, x)}${ends}</g>
`;
}

function claims({ claims: windows }: TimelineBar, middle: number, x: Scale): SafeHtml[] {
  return windows.map(({ from, to }) => {
    const [start, end] = [from === null ? NAMES_WIDTH : x(from), to === null ? WIDTH : x(to)];
    return html`<rect class="claim" fill="url(#hatch)" x="${at(start)}" y="${middle - 6}" width="${at(Math.max(1, end - start))}" height="12"/>`;
  });
}

function messages({ years }: ReportTimeline, x: Scale, top: number): SafeHtml {
  const most = Math.max(1, ...years.map((year) => year.messages));
  const bottom = top + MESSAGES_HEIGHT - 4;
  const tall = (count: number): number => (count / most) * (MESSAGES_HEIGHT - 14);
  const bars = years.map(({ year, messages: all, sent }) => {
    const [left, right] = [x(`${year}-01-01`) + 1, x(`${year + 1}-01-01`) - 1];
    // If it is unknown who sent what, the column is drawn as one.
    const [sentTall, otherTall] = [tall(sent ?? 0), tall(all - (sent ?? 0))];
    const wide = at(Math.max(1, right - left));
    return html`<rect class="sent" x="${at(left)}" y="${at(bottom - sentTall)}" width="${wide}" height="${at(sentTall)}"/><rect class="box" fill="url(#dots)" x="${at(left)}" y="${at(bottom - sentTall - otherTall)}" width="${wide}" height="${at(otherTall)}"/>`;
  });
  return html`<text x="${NAMES_WIDTH - 8}" y="${top + 20}" text-anchor="end">${say('report.timeline.messages')}</text><text class="faint" x="${NAMES_WIDTH - 8}" y="${top + 36}" text-anchor="end">${say('report.timeline.most', { most })}</text>${bars}`;
}

/** By code points, so that no character is split. */
function shortened(name: string): string {
  const characters = [...name.toWellFormed()];
  return characters.length <= NAME_LENGTH ? name : `${characters.slice(0, NAME_LENGTH - 1).join('')}…`;
}

/** From none to every message of the time in which others could reach any: at least solid, at most hatched. */
export function rulerSvg(least: number, most: number, all: number): SafeHtml {
  const width = 720;
  const scale = (count: number): string => at((Math.min(count, all) / Math.max(1, all)) * width);
  return html`<svg class="ruler" viewBox="-1 0 ${width + 2} 36" role="img" aria-label="${say('report.ruler.label', { least, most, all })}"><rect class="claim" fill="url(#hatch)" x="0" y="4" width="${scale(most)}" height="12"/><rect class="least" x="0" y="4" width="${scale(least)}" height="12"/><rect class="box" fill="none" x="0" y="4" width="${width}" height="12"/><text x="0" y="31">0</text><text x="${width}" y="31" text-anchor="end">${say('report.ruler.all', { all })}</text></svg>`;
}
