import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { eventually } from './eventually';
import { asApi, asWorker } from './logins';

export { eventually } from './eventually';

/** Encrypts what the programs of a test keep secret; one for all, for programs of one database share it. */
export const SECRET_KEY = Buffer.alloc(32, 'of tests').toString('base64');

const CLONE = path.join(__dirname, '../..');
const READY_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 60_000;

/** The built programs, as "npm start" runs them. */
const BUILT = {
  api: path.join(CLONE, 'dist/apps/api/apps/api/src/main.js'),
  worker: path.join(CLONE, 'dist/apps/worker/apps/worker/src/main.js'),
  cli: path.join(CLONE, 'dist/apps/worker/apps/worker/src/cli.js'),
};

/** Where the built page is, for the api's AWARDBOOK_WEB_DIR. */
export const BUILT_PAGE = path.join(CLONE, 'dist/apps/web');

export interface RunningProgram {
  readonly pid: number;
  hasEnded(): boolean;
  /** Everything it has said so far, both streams. */
  output(): string;
  /** Tells it to stop and waits for the end. */
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does, as a crash would. */
  killHard(): Promise<void>;
}

export interface RunningApi extends RunningProgram {
  /** Without a slash at the end. */
  readonly address: string;
}

export interface ProgramOptions {
  /** As the role that migrated; api and worker are started with their own logins. */
  databaseUrl: string;
  /** Where export files go; give the api and its worker the same one. */
  dataDir: string;
  /** Over the defaults, such as REDIS_URL. */
  env?: Record<string, string>;
}

export interface CommandResult {
  status: number;
  stdout: string;
  stderr: string;
}

/** The built api on a free port, or on that of its environment, ready for requests. */
export async function startApi(options: ProgramOptions): Promise<RunningApi> {
  const port = Number(options.env?.['PORT'] ?? (await freePort()));
  const address = `http://127.0.0.1:${port}`;
  const program = start('api', {
    ...options,
    databaseUrl: await asApi(options.databaseUrl),
    env: { PORT: String(port), HOST: '127.0.0.1', ...options.env },
  });
  await until(
    program,
    async () => (await fetch(`${address}/api/health/ready`)).status === 200,
    'is not ready',
  );
  return Object.assign(program, { address });
}

/** The built worker, which has said that it takes work. */
export async function startWorker(options: ProgramOptions): Promise<RunningProgram> {
  const program = start('worker', { ...options, databaseUrl: await asWorker(options.databaseUrl) });
  await until(program, () => Promise.resolve(program.isReady()), 'is not ready');
  return program;
}

/** Runs "awardbook …" to its end. */
export function runAwardbook(
  commandArguments: string[],
  options: ProgramOptions & { input?: string },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUILT.cli, ...commandArguments], {
      cwd: CLONE,
      env: environmentFor(options),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? -1, stdout, stderr }));
    child.stdin.end(options.input ?? '');
  });
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('The system gave no port.'));
        else resolve(address.port);
      });
    });
  });
}

function environmentFor({ databaseUrl, dataDir, env }: ProgramOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    DATABASE_URL: databaseUrl,
    AWARDBOOK_DATA_DIR: dataDir,
    AWARDBOOK_SECRET_KEY: SECRET_KEY,
    // A test asks faster than people do; those of the limits themselves set it back.
    AWARDBOOK_RATE_LIMIT_FACTOR: '1000',
    ...env,
  };
}

function start(name: 'api' | 'worker', options: ProgramOptions): RunningProgram & { isReady(): boolean } {
  const child = spawn(process.execPath, [BUILT[name]], {
    cwd: CLONE,
    env: environmentFor(options),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  let ready = false;
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.on('message', (message) => {
    if (typeof message === 'object' && 'ready' in message) ready = true;
  });
  return {
    pid: child.pid ?? -1,
    isReady: () => ready,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    output: () => said,
    stop: () => end(child, 'SIGTERM'),
    killHard: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(patience);
}

async function until(
  program: RunningProgram,
  question: () => Promise<boolean>,
  complaint: string,
): Promise<void> {
  try {
    await eventually(async () => program.hasEnded() || question(), READY_WITHIN_MS);
    if (program.hasEnded()) throw new Error('It has ended.');
  } catch (error) {
    await program.killHard();
    throw new Error(`The program ${complaint}. It said:\n${program.output()}`, { cause: error });
  }
}
