/** Child processes that are started, watched and stopped, and the signals that stop the one above them. */
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { CLONE } from './clone.mjs';
import { whenNpmIsGone } from './parents.mjs';

/** Ctrl-C under npm arrives twice, once from the terminal and once from npm; so near together, they are one. */
const ONE_SIGNAL_MS = 1_000;
const STOP_PATIENCE_MS = 15_000;
const FIRST_RESTART_DELAY_MS = 500;
const LONGEST_RESTART_DELAY_MS = 30_000;
const STEADY_AFTER_MS = 60_000;

/**
 * Calls back at the first signal to stop, and again at a later one from somebody who cannot wait. The end of the
 * npm above counts as a signal.
 *
 * @param {(hurried: boolean) => void} react
 * @returns {() => boolean} whether a signal has come
 */
export function onStopSignal(react) {
  let firstAt = null;
  const receive = () => {
    const isEcho = firstAt !== null && Date.now() - firstAt < ONE_SIGNAL_MS;
    if (isEcho) return;
    const hurried = firstAt !== null;
    firstAt ??= Date.now();
    react(hurried);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, receive);
  whenNpmIsGone(() => firstAt ?? receive());
  return () => firstAt !== null;
}

/** Runs a Node program to its end with this terminal's input and output; the answer is its exit status. */
export function runToEnd(programArguments, { env, onStart = () => {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, programArguments, { env, stdio });
    onStart(child);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)));
  });
}

/**
 * A Node program that is to run until it is told to stop: started again when it ends by itself, each time
 * after a longer pause.
 *
 * It hangs on an IPC channel; when the channel closes because this process was killed, it stops by itself.
 */
export class WatchedProgram {
  #child = null;
  #stopping = false;
  #pauseMs = FIRST_RESTART_DELAY_MS;

  /** How often it was started. */
  starts = 0;

  constructor({ name, command, env, log }) {
    Object.assign(this, { name, command, env, log });
  }

  pid() {
    return this.#child?.pid ?? null;
  }

  start() {
    const startedAt = Date.now();
    this.starts += 1;
    // Its own process group: a Ctrl-C in the terminal must reach the supervisor, which stops things in order.
    const child = spawn(process.execPath, this.command, {
      cwd: CLONE,
      env: this.env,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    child.once('error', (error) => this.log(`The ${this.name} could not be started: ${error.message}`));
    child.once('close', (code, signal) => this.#onEnd(signal ?? `status ${code}`, Date.now() - startedAt));
  }

  async #onEnd(how, ranForMs) {
    this.#child = null;
    if (this.#stopping) return;
    if (ranForMs > STEADY_AFTER_MS) this.#pauseMs = FIRST_RESTART_DELAY_MS;
    this.log(`The ${this.name} ended unexpectedly (${how}); starting it again in ${this.#pauseMs / 1000} s.`);
    await delay(this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_RESTART_DELAY_MS);
    if (!this.#stopping) this.start();
  }

  /** Asks it to stop and waits; kills it when it does not, or at once when hurried. */
  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (child === null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await ended;
    clearTimeout(patience);
  }

  kill() {
    this.#stopping = true;
    this.#child?.kill('SIGKILL');
  }
}
