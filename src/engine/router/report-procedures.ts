import type { ReportFormat } from '../../model/enumerations.ts';
import { generatePassphrase } from '../../report/encrypted/passphrase.ts';
import { defaultFileName, reportBytes, type WriteOptions } from '../../report/formats.ts';
import { previewReport } from '../../report/preview.ts';
import type { ReportPreview, WrittenReport } from '../contract/report.ts';
import type { Services } from '../engine-context.ts';
import { reportOf } from '../read/report.ts';
import type { Implementer } from './base-procedure.ts';

/** The private report: `report.*`. */
export function reportProcedures(os: Implementer, services: Services) {
  return {
    preview: os.report.preview.handler(({ input }): ReportPreview => {
      const { sections, ...rest } = previewReport(
        reportOf(services.engine, services.importId(input.importId), input.redact),
      );
      return { ...rest, sections: [...sections] };
    }),
    write: os.report.write.handler(async ({ input }): Promise<WrittenReport> => {
      const { format, redact, encrypt } = input;
      const report = reportOf(services.engine, services.importId(input.importId), redact);
      const made = encrypt === 'generated' ? generatePassphrase() : null;
      const pieces = reportBytes(report, writeOptions(format, made ?? input.passphrase));
      const file = await services.files.prepare(fileName(format, encrypt !== 'none'), pieces);
      return { file, passphrase: made };
    }),
  };
}

/** The contract has refused a passphrase for anything but a page. */
function writeOptions(format: ReportFormat, passphrase: string | null): WriteOptions {
  if (format !== 'html') return { format };
  return passphrase === null ? { format } : { format, encryption: { passphrase } };
}

function fileName(format: ReportFormat, isEncrypted: boolean): string {
  return isEncrypted ? 'sidedoor-report-encrypted.html' : defaultFileName(format);
}
