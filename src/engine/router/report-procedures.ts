import { type AccountsReport, listCovered, type Report } from '../../report/model.ts';
import { previewReport } from '../../report/preview.ts';
import { writeReport } from '../act/report.ts';
import { writeSharePng, writeShareSvg } from '../act/share.ts';
import type { ReportOrder, ReportPreview } from '../contract/report.ts';
import type { Engine } from '../engine.ts';
import type { EngineContext } from '../engine-context.ts';
import { readJoinedReport, readReport } from '../read/report.ts';
import { speaking } from '../speaking.ts';
import type { BaseProcedure } from './base-procedure.ts';

/** The private report: `report.*`. */
export function reportProcedures(os: BaseProcedure, { engine, files }: EngineContext) {
  return {
    preview: os.report.preview.handler(({ input }): ReportPreview => {
      const report = readAskedReport(engine, input);
      const { sections, ...rest } = previewReport(report, input.form);
      return { accounts: listCovered(report), ...rest, sections: [...sections] };
    }),
    write: os.report.write.handler(({ input }) => {
      const write = () => writeReport(files, readAskedReport(engine, input), input);
      return input.language === null ? write() : speaking(input.language, write);
    }),
  };
}

const readAskedReport = (
  engine: Engine,
  { importId, allAccounts, redact }: Pick<ReportOrder, 'importId' | 'allAccounts' | 'redact'>,
): Report | AccountsReport =>
  allAccounts ? readJoinedReport(engine, importId, redact) : readReport(engine.openImport(importId), redact);

/** What is shown to others: `share.*`. */
export function shareProcedures({ share }: BaseProcedure, { engine, files }: EngineContext) {
  return {
    svg: share.svg.handler(({ input: { importId, withCompanies } }) =>
      writeShareSvg(files, engine.openImport(importId), withCompanies),
    ),
    png: share.png.handler(({ input }) => writeSharePng(files, input.png)),
  };
}
