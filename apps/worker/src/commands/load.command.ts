import { ImportsService, LOAD_KINDS, type LoadKind, LoadRefused, problemLine } from '@awardbook/imports';
import { Jobs } from '@awardbook/jobs';
import { type Command, Option } from 'commander';
import { withServices } from './cli.module';
import { COMMAND_LINE, notice, print, progressOf } from './console';

export function addLoadCommand(root: Command): void {
  root
    .command('load')
    .description('load a spreadsheet, all of it or nothing; docs/loading.md has a template for each kind')
    .addOption(new Option('--kind <kind>', 'what the rows are').choices(LOAD_KINDS).makeOptionMandatory())
    .option('--json', 'for machines')
    .argument('<file>', 'CSV or XLSX')
    .action(async (file: string, { kind, json }: { kind: LoadKind; json?: true }) => {
      await withServices(async (app) => {
        const progress = progressOf('rows');
        const loaded = await app
          .get(ImportsService)
          .load(COMMAND_LINE, kind, file, { onProgress: ({ rows }) => progress(rows, null) })
          .catch((error: unknown) => {
            if (error instanceof LoadRefused) listProblems(error, json === true);
            throw error;
          });
        await app.get(Jobs).nudge('rollups.refresh', {});
        if (json) print(JSON.stringify(loaded));
        else notice(`${loaded.rows} rows: ${loaded.inserted} loaded, ${loaded.unchanged} stood already.`);
      });
    });
}

/** Every fault of the file, as it is called on the command line. */
function listProblems(refused: LoadRefused, asJson: boolean): void {
  if (asJson) return print(JSON.stringify({ errors: refused.problemCount, problems: refused.problems }));
  for (const problem of refused.problems) notice(problemLine(problem));
}
