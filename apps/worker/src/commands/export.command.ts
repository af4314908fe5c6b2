import {
  EXPORT_FORMATS,
  EXPORT_REPORTS,
  ExportBuilder,
  type ExportFormat,
  type ExportRequest,
} from '@awardbook/exports';
import { type Command, Option } from 'commander';
import path from 'node:path';
import { withServices } from './cli.module';
import { COMMAND_LINE, notice, progressOf } from './console';
import { addReportOptions, PARAMETERS, reportArgument, type ReportOptions } from './report-options';

export function addExportCommand(root: Command): void {
  const command = root
    .command('export')
    .description('write a report to a file, without the queue')
    .argument('<report>', `one of ${EXPORT_REPORTS.join(', ')}`, reportArgument)
    .requiredOption('--out <file>', 'where to write it; .xlsx or .csv')
    .addOption(new Option('--format <format>', 'when the name does not tell').choices(EXPORT_FORMATS));
  addReportOptions(command).action(
    async (
      report: ReturnType<typeof reportArgument>,
      options: ReportOptions & { out: string; format?: ExportFormat },
    ) => {
      const format = options.format ?? (path.extname(options.out).toLowerCase() === '.csv' ? 'csv' : 'xlsx');
      const request = { report, format, parameters: PARAMETERS[report](options) } as ExportRequest;
      await withServices(async (app) => {
        const progress = progressOf('rows written');
        const written = await app
          .get(ExportBuilder)
          .writeFile(COMMAND_LINE, request, path.resolve(options.out), COMMAND_LINE.id, progress);
        notice(`${options.out}: ${written.rows} rows, ${written.sizeBytes} bytes, sha256 ${written.sha256}.`);
      });
    },
  );
}
