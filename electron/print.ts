import type { WebContents } from 'electron';
import { writeWhole } from './write-whole.ts';

/** A4 with room for a hole punch; the renderer's print styles do the rest. Margins in inches. */
const PAGE = {
  pageSize: 'A4',
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  displayHeaderFooter: false,
  margins: { top: 0.6, bottom: 0.6, left: 0.8, right: 0.6 },
} as const;

/** Writes what the window shows as a PDF, whole or not at all, and returns the outcome for the caller to report. */
export async function savePdf(
  contents: Pick<WebContents, 'printToPDF'>,
  path: string,
): Promise<'saved' | 'not-made' | 'not-written'> {
  const pdf = await contents.printToPDF(PAGE).catch(() => null);
  if (pdf === null) return 'not-made';
  try {
    writeWhole(path, pdf);
    return 'saved';
  } catch {
    return 'not-written';
  }
}
