import { withoutCopyMark } from '../archive/copy-marks.ts';
import type { Part, Tree } from '../archive/types.ts';
import { ROOT_NAMES } from './catalog.ts';

/**
 * A service's name for an export and what a delivery adds to it: `facebook-ada-2024-11-18-tP4KIfRH`, then Google Drive's
 * `-20250214T091955Z-001`; the same for Instagram, `twitter-2024-11-18-` and a digest for X. The last date of the name counts,
 * because a username may contain one.
 */
const DATED = /^(?:facebook|instagram|twitter)-(?:.*-)?(\d{4})-(\d{2})-(\d{2})(?!\d)/i;

/**
 * The day in the name of a part or of a folder around it, as epoch seconds at midnight UTC; null if the name has none, as
 * before 2023.
 */
export function exportDateFromName(name: string): number | null {
  const found = DATED.exec(withoutCopyMark(name));
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  return year >= 2004 ? toDay(year, month, day) : null;
}

/** Epoch seconds at the midnight UTC that begins a day; null for a day that no calendar has. */
export function toDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 1000 : null;
}

/**
 * The day in the names of the parts and of the folders around the export; the latest if they differ (the parts of one export
 * share it).
 */
export function getExportDate(tree: Pick<Tree, 'parts' | 'entries'>): number | null {
  const dates = [...getOuterNames(tree)].map(exportDateFromName).filter((date) => date !== null);
  return dates.length > 0 ? Math.max(...dates) : null;
}

/** Names that may still contain the export's own name, whatever a person or a delivery service added. */
function getOuterNames({ parts, entries }: Pick<Tree, 'parts' | 'entries'>): Set<string> {
  const names = new Set(parts.flatMap(getPartNames));
  for (const { rawName } of entries) {
    if (/(?:facebook|instagram|twitter)-/i.test(rawName))
      for (const name of rawName.split(/[\\/]/).slice(0, -1)) names.add(name);
  }
  return names;
}

/** A part's name and, for a folder from inside an export (`messages`), those of the folders up to the export's own. */
export function getPartNames({ name, kind, path }: Part): string[] {
  const names = [name];
  if (kind === 'zip') return names;
  const folders = path.split(/[\\/]/).slice(0, -1);
  while (ROOT_NAMES.has(withoutCopyMark(names.at(-1) ?? ''))) names.push(folders.pop() ?? '');
  return names;
}
