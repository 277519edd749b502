import { previewReport } from '../../report/preview.ts';
import { writeReport } from '../act/report.ts';
import { writeSharePng, writeShareSvg } from '../act/share.ts';
import type { ReportPreview } from '../contract/report.ts';
import type { EngineContext } from '../engine-context.ts';
import { readReport } from '../read/report.ts';
import { speaking } from '../speaking.ts';
import type { BaseProcedure } from './base-procedure.ts';

/** The private report: `report.*`. */
export function reportProcedures(os: BaseProcedure, { engine, files }: EngineContext) {
  return {
    preview: os.report.preview.handler(({ input }): ReportPreview => {
      const report = readReport(engine.openImport(input.importId), input.redact);
      const { sections, ...rest } = previewReport(report, input.form);
      return { ...rest, sections: [...sections] };
    }),
    write: os.report.write.handler(({ input }) => {
      const write = () =>
        writeReport(files, readReport(engine.openImport(input.importId), input.redact), input);
      return input.language === null ? write() : speaking(input.language, write);
    }),
  };
}

/** What is shown to others: `share.*`. */
export function shareProcedures({ share }: BaseProcedure, { engine, files }: EngineContext) {
  return {
    svg: share.svg.handler(({ input: { importId, withCompanies } }) =>
      writeShareSvg(files, engine.openImport(importId), withCompanies),
    ),
    png: share.png.handler(({ input }) => writeSharePng(files, input.png)),
  };
}
