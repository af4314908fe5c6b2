import { type Config, ensureSecretKey, readConfig } from '@awardbook/config';
import { ensureLogins, type Login, runMigrations } from '@awardbook/database';
import { prepareQueues } from '@awardbook/jobs';
import { type Command } from 'commander';
import { notice } from './console';

export function addMigrateCommand(root: Command): void {
  root
    .command('migrate')
    .description('bring the database up to date; does nothing when it is')
    .action(async () => {
      const config = readConfig();
      const ran = await runMigrations(config.databaseUrl);
      await prepareQueues(config.databaseUrl);
      await ensureLogins(config.databaseUrl, loginsOf(config));
      if (config.secretKey === null) ensureSecretKey(config.dataDir);
      notice(
        ran.length === 0
          ? 'The database is up to date.'
          : `Ran ${ran.length} migrations; the last is ${ran.at(-1) ?? ''}.`,
      );
    });
}

/** Those that were asked for; without any, the operator makes them in another way. */
function loginsOf(config: Config): Login[] {
  return [
    { url: config.apiDatabaseUrl, role: 'awardbook_api' as const },
    { url: config.workerDatabaseUrl, role: 'awardbook_worker' as const },
  ].filter((login): login is Login => login.url !== null);
}
