import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually, type CommandResult } from './processes';

const CLONE = path.join(__dirname, '../..');
const READY_WITHIN_MS = 180_000;

export interface RunningNote {
  pid: number;
  databaseUrl: string;
  address: string;
}

/** "npm start" of this clone, with its data in a folder of the test's own. */
export class StartedClone {
  #child: ChildProcess;
  #said = '';

  constructor(
    readonly dataDir: string,
    env: Record<string, string> = {},
  ) {
    this.#child = spawn(process.execPath, [path.join(CLONE, 'scripts/start.mjs')], {
      cwd: CLONE,
      env: environmentOf(dataDir, env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
    this.#child.stderr?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
  }

  output(): string {
    return this.#said;
  }

  /** What it noted about itself once it was up. */
  async ready(): Promise<RunningNote> {
    await eventually(async () => {
      if (this.hasEnded()) throw new Error(`npm start ended. It said:\n${this.#said}`);
      return this.#said.includes('Awardbook is ready');
    }, READY_WITHIN_MS);
    return JSON.parse(await readFile(path.join(this.dataDir, 'run.json'), 'utf8')) as RunningNote;
  }

  hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** @returns its exit status, or the signal that ended it */
  async end(signal: NodeJS.Signals): Promise<number | string> {
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    if (!this.hasEnded()) {
      this.#child.kill(signal);
      await ended;
    }
    return this.#child.exitCode ?? this.#child.signalCode ?? 'unknown';
  }
}

/** "npx awardbook …" in this clone, with its data in a folder of the test's own. */
export function runAwardbookInClone(commandArguments: string[], dataDir: string): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(CLONE, 'scripts/awardbook.mjs'), ...commandArguments], {
      cwd: CLONE,
      env: environmentOf(dataDir, {}),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? -1, stdout, stderr }));
  });
}

function environmentOf(dataDir: string, env: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _own, REDIS_URL: _queue, npm_lifecycle_event: _npm, ...inherited } = process.env;
  return { ...inherited, AWARDBOOK_DATA_DIR: dataDir, ...env };
}
