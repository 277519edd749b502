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

/**
 * Writes what the window shows as a PDF, whole or not at all. True when it is there; false when the place could not be
 * written to, so that the caller can say so in a sentence.
 */
export async function savePdf(contents: Pick<WebContents, 'printToPDF'>, path: string): Promise<boolean> {
  const pdf = await contents.printToPDF(PAGE);
  try {
    writeWhole(path, pdf);
    return true;
  } catch {
    return false;
  }
}
