import { CONFIG, type Config } from '@awardbook/config';
import { Transactions } from '@awardbook/database';
import { FirstPeople, ROLE_NAMES, welcomeAddress } from '@awardbook/identity';
import { type INestApplicationContext } from '@nestjs/common';
import { assignSampleOfficer, samplePeople } from '../sample';
import { alignedRows } from './aligned-rows';
import { COMMAND_LINE, print } from './console';

/**
 * Tells whoever starts a new database how to get in, once; says nothing when somebody is here or was told.
 *
 * What it prints is kept nowhere: passwords and links only stay as their hashes.
 */
export async function printFirstStart(app: INestApplicationContext, json: boolean): Promise<void> {
  const first = app.get(FirstPeople);
  if (!(await first.areAwaited(COMMAND_LINE))) return;
  const members = await samplePeople(app.get(Transactions));
  const link = await first.begin(COMMAND_LINE, members);
  if (link === null) return;
  if (members.length > 0) await assignSampleOfficer(app.get(Transactions));
  const address = welcomeAddress(app.get<Config>(CONFIG).publicUrl, link);
  if (json) {
    const people = members.map(({ name, email, role, password }) => ({ name, email, role, password }));
    return print(JSON.stringify({ link: address, expiresAt: link.expiresAt, people }));
  }
  if (members.length > 0) {
    const rows = members.map(({ role, email, password }) => [ROLE_NAMES[role], email, password]);
    print('The sample portfolio has one person for each role. Their passwords are shown this once:\n');
    for (const line of alignedRows([['Role', 'E-mail', 'Password'], ...rows])) print(`  ${line}`);
    print('');
  }
  print(`Make yourself administrator by this link; it is good once, for 24 hours:\n\n  ${address}\n`);
}
