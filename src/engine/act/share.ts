import { toBarePng } from '../../report/png.ts';
import { ReportFileError } from '../../report/write-file.ts';
import { message } from '../../words/message.ts';
import { shareSvg } from '../../words/share-card.ts';
import type { PreparedFile } from '../contract/review.ts';
import { NotFoundError } from '../errors.ts';
import type { OpenImport } from '../open-import.ts';
import { readAnswer } from '../read/answer.ts';
import { importRow } from '../read/imports.ts';
import { type PreparedFiles, textPieces } from './prepared-files.ts';

/** The file names identify nobody. */
const [SVG_NAME, PNG_NAME] = ['sidedoor-result.svg', 'sidedoor-result.png'];

/** Throws LedgerError, ReportFileError, and NotFoundError where the export has no list of apps. */
export async function writeShareSvg(
  files: PreparedFiles,
  opened: OpenImport,
  withCompanies: boolean,
): Promise<PreparedFile> {
  const { isSample } = importRow(opened);
  const svg = shareSvg(readAnswer(opened), { withCompanies, isSample });
  if (svg === null) throw new NotFoundError(message('share.missing'));
  return files.prepare(SVG_NAME, textPieces(svg));
}

/** A PNG in base64, as a page drew it. Throws LedgerError and ReportFileError. */
export async function writeSharePng(files: PreparedFiles, png: string): Promise<PreparedFile> {
  const pieces = toBarePng(Buffer.from(png, 'base64'));
  if (pieces === null) throw new ReportFileError('not-a-picture', message('share.notAPicture'));
  return files.prepare(PNG_NAME, pieces);
}
