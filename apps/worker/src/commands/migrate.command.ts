import { readConfig } from '@awardbook/config';
import { runMigrations } from '@awardbook/database';
import { type Command } from 'commander';
import { notice } from './console';

export function addMigrateCommand(root: Command): void {
  root
    .command('migrate')
    .description('bring the database up to date; does nothing when it is')
    .action(async () => {
      const ran = await runMigrations(readConfig().databaseUrl);
      notice(
        ran.length === 0
          ? 'The database is up to date.'
          : `Ran ${ran.length} migrations; the last is ${ran.at(-1) ?? ''}.`,
      );
    });
}
