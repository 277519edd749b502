import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command that writes, and what may be true after it was killed. */
export type Operation = {
  readonly name: string;
  /** Below this folder it writes what it writes. */
  readonly args: (dir: string) => readonly string[];
  /** The file it writes, and whether that is whole. */
  readonly file?: string;
  readonly isWhole?: (content: Buffer) => boolean;
};

export const OLD_EXPORT = 'facebook-ada-2024-02-11-AbCdEfGh.zip';
export const NEW_EXPORT = 'facebook-ada-2026-05-20-AbCdEfGh.zip';
export const LEDGER = 'ledger.sqlite';

function isWholePage(content: Buffer): boolean {
  return content.toString('utf8').trimEnd().endsWith('</html>');
}

/** `finding` is the id of one that can be decided on. */
export const listOperations = (finding: string, newExport: string): readonly Operation[] => [
  { name: 'import', args: () => ['audit', newExport] },
  { name: 'decision', args: () => ['review', finding, '--decision', 'keep', '--note', 'Checked'] },
  report('report.html', isWholePage),
  report('report.zip', isWholeZip),
  { name: 'erase', args: () => ['erase', '--yes'] },
];

const report = (file: string, isWhole: (content: Buffer) => boolean): Operation => ({
  name: file,
  args: (dir) => ['report', '--full', '--force', '--out', join(dir, file)],
  file,
  isWhole,
});

/** The end of the directory is the last thing written. */
function isWholeZip(content: Buffer): boolean {
  return content.readUInt32LE(content.length - 22) === 0x06054b50;
}

/** Whether a file is whole or not there. */
export function isFileFine({ file, isWhole }: Operation, dir: string): boolean {
  if (file === undefined || !existsSync(join(dir, file))) return true;
  return isWhole?.(readFileSync(join(dir, file))) ?? false;
}
