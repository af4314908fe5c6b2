import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runAwardbookInClone, type RunningNote, StartedClone } from '../../support/clone';
import { signedIn } from '../../support/people';
import { eventually, freePort } from '../../support/processes';

const BUDGET = '/api/reports/budget-by-year-by-account?from=2009&to=2013';
const BUDGET_COMMAND = ['report', 'budget-by-year-by-account', '--from', '2009', '--to', '2013', '--json'];

describe('npm start', () => {
  let folder: string;
  let started: StartedClone | undefined;
  let budget: unknown;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'awardbook-start-'));
  });

  afterAll(async () => {
    await started?.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  /** The one that runs, or a new one on the same data: each start on a new database would load the sample again. */
  async function running(port?: number): Promise<RunningNote> {
    if (started === undefined || started.hasEnded()) {
      started = new StartedClone(folder, { PORT: String(port ?? (await freePort())) });
    }
    return started.ready();
  }

  it('shows the published budget and the page on a new database', async () => {
    const { address } = await running();
    budget = withoutClock(await readBudget(await running()));
    expect(JSON.stringify(budget)).toContain('97338000.00');
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>')]);
  });

  it('lets one made-up person of each role in, by the passwords it prints, and an administrator by its link', async () => {
    const { address } = await running();
    const said = started?.output() ?? '';
    const members = [
      ...said.matchAll(
        /^\s*(program officer|finance|grantee|leadership|administrator)\s+(\S+@\S+)\s+(\S.*?)\s*$/gm,
      ),
    ];
    expect(members.map(([, role]) => role).sort()).toEqual([
      'administrator',
      'finance',
      'grantee',
      'leadership',
      'program officer',
    ]);
    for (const [, roleName, email, password] of members) {
      const answer = await send(`${address}/api/session`, { email, password });
      expect([answer.status, await answer.json()]).toMatchObject([201, { person: { email, roleName } }]);
    }
    const token = /\/welcome#([\w-]{43})/.exec(said)?.[1];
    const link = await send(`${address}/api/one-time-links/lookup`, { token });
    expect([link.status, await link.json()]).toMatchObject([200, { purpose: 'set-up' }]);
  });

  it('gives the command line beside it the same figures', async () => {
    await running();
    const beside = await runAwardbookInClone(BUDGET_COMMAND, folder);
    expect(withoutClock(JSON.parse(beside.stdout))).toEqual(budget);
  });

  it('refuses to run twice in one clone and names the one that runs', async () => {
    const { address } = await running();
    const second = new StartedClone(folder, { PORT: String(await freePort()) });
    await eventually(() => Promise.resolve(second.hasEnded()));
    expect(await second.end('SIGTERM')).toBe(1);
    expect(second.output()).toContain(`Awardbook already runs in this clone at ${address}`);
    expect((await fetch(`${address}/api/health/ready`)).status).toBe(200);
  });

  it('starts the database again when it is killed, with everything that was committed', async () => {
    const { address } = await running();
    process.kill(await postmasterOf(folder), 'SIGKILL');
    await eventually(() => Promise.resolve(started?.output().includes('PostgreSQL is up again.') ?? false));
    await eventually(async () => (await fetch(`${address}/api/health/ready`)).status === 200);
    expect(withoutClock(await readBudget(await running()))).toEqual(budget);
  });

  it('stops at Ctrl-C with its data whole, which a command then reads without it', async () => {
    await running();
    expect(await started?.end('SIGINT')).toBe(0);
    expect(started?.output()).toContain('Stopped; the data are whole.');
    const { status, stdout } = await runAwardbookInClone(BUDGET_COMMAND, folder);
    expect({ status, report: withoutClock(JSON.parse(stdout)) }).toEqual({ status: 0, report: budget });
  });

  it('passes over a taken port and says so', async () => {
    await started?.end('SIGTERM');
    const port = await freePort();
    const other = await listenOn(port);
    try {
      const { address } = await running(port);
      expect(address).not.toBe(`http://127.0.0.1:${port}`);
      expect(started?.output()).toContain(`Port ${port} is taken; using ${new URL(address).port}.`);
    } finally {
      other.close();
    }
  });

  it('leaves no process behind when it is killed itself, and starts again', async () => {
    const { address } = await running();
    const postmaster = await postmasterOf(folder);
    await started?.end('SIGKILL');
    await eventually(() =>
      fetch(address).then(
        () => false,
        () => true,
      ),
    );
    await eventually(() => Promise.resolve(!isAlive(postmaster)));
    const again = await running();
    // What was shown once is not shown, nor made, again.
    expect(started?.output()).not.toContain('/welcome#');
    expect(withoutClock(await readBudget(again))).toEqual(budget);
  });
});

/** A report says when it was made; the rest must not change. */
function withoutClock(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report, (key, value: unknown) => (key === 'asOf' ? undefined : value)));
}

/** As somebody whose part it is to read everything. */
async function readBudget({ address, databaseUrl }: RunningNote): Promise<unknown> {
  const { headers } = await signedIn(databaseUrl, 'leadership');
  const answer = await fetch(`${address}${BUDGET}`, { headers });
  expect(answer.status).toBe(200);
  return answer.json();
}

function send(url: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function postmasterOf(folder: string): Promise<number> {
  return Number((await readFile(path.join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function listenOn(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
