import { createHash } from 'node:crypto';
import { ensureLogins, type LoginRole } from '@awardbook/database';
import { eventually } from './eventually';

/** One pair for all databases of a server: logins belong to the server, and tests make hundreds of databases. */
const LOGIN_NAMES: Readonly<Record<LoginRole, string>> = {
  awardbook_api: 'awardbook_tests_api',
  awardbook_worker: 'awardbook_tests_worker',
};

const made = new Map<string, Promise<void>>();

/** The address of a migrated database as the api is given it, made from that of the role that migrated. */
export function asApi(ownerUrl: string): Promise<string> {
  return asMember(ownerUrl, 'awardbook_api');
}

/** The same for the worker. */
export function asWorker(ownerUrl: string): Promise<string> {
  return asMember(ownerUrl, 'awardbook_worker');
}

async function asMember(ownerUrl: string, role: LoginRole): Promise<string> {
  const url = new URL(ownerUrl);
  if (Object.values(LOGIN_NAMES).includes(url.username)) return ownerUrl;
  const secret = `${LOGIN_NAMES[role]} of ${url.username} ${url.password}`;
  url.username = LOGIN_NAMES[role];
  url.password = createHash('sha256').update(secret).digest('hex');
  let making = made.get(`${role} ${url.host}`);
  if (making === undefined) {
    making = makeOnce(ownerUrl, { url: url.href, role });
    made.set(`${role} ${url.host}`, making);
  }
  await making;
  return url.href;
}

/** Suites that start at once may make the same login at the same moment; one of them then tries again. */
async function makeOnce(ownerUrl: string, login: { url: string; role: LoginRole }): Promise<void> {
  await eventually(async () => {
    await ensureLogins(ownerUrl, [login]);
    return true;
  });
}
