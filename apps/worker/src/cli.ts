import 'reflect-metadata';
import { isDatabaseAway } from '@awardbook/database';
import { DomainError } from '@awardbook/problems';
import { Command, CommanderError } from 'commander';
import { addAuditCommand } from './commands/audit.command';
import { addExportCommand } from './commands/export.command';
import { addLoadCommand } from './commands/load.command';
import { addMigrateCommand } from './commands/migrate.command';
import { addReportCommand } from './commands/report.command';
import { addRollupsCommand } from './commands/rollups.command';
import { addSampleCommand } from './commands/sample.command';
import { addUserCommand } from './commands/user.command';
import { notice } from './commands/console';

const REFUSED = 1;
const WRONG_USAGE = 2;

function program(): Command {
  const root = new Command('awardbook')
    .description(
      'Grants and awards portfolio tracker. Exit status: 0 done, 1 refused or failed, 2 wrong usage.',
    )
    .exitOverride()
    .showHelpAfterError('(awardbook --help lists what there is)');
  const add = [
    addMigrateCommand,
    addSampleCommand,
    addLoadCommand,
    addReportCommand,
    addExportCommand,
    addRollupsCommand,
    addAuditCommand,
    addUserCommand,
  ];
  for (const addCommand of add) addCommand(root);
  for (const command of root.commands) command.exitOverride().copyInheritedSettings(root);
  return root;
}

/** Runs one command line and answers its exit status. */
async function run(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    if (error instanceof DomainError) {
      notice(error.message);
      return REFUSED;
    }
    if (isDatabaseAway(error)) {
      notice(
        'The database cannot be reached. Check that it runs and that DATABASE_URL names it, then try again.',
      );
      return REFUSED;
    }
    notice(`Awardbook failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return REFUSED;
  }
}

void run(process.argv).then((status) => {
  process.exitCode = status;
});
