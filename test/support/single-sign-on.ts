import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const SCRIPT = path.join(__dirname, 'single-sign-on-provider.mjs');

/** What can be wrong with the identity token that the provider hands out. */
export type Tampering =
  | 'nonce'
  | 'no-nonce'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'alg-none'
  | 'signature'
  | 'no-id-token'
  | 'untampered';

/** Whom the provider vouches for. */
export interface ProviderAccount {
  sub: string;
  email?: string;
  email_verified?: boolean;
}

/** A real provider of OpenID Connect on this machine. */
export class SingleSignOnProvider {
  static readonly clientId = 'awardbook-test';
  static readonly clientSecret = 'a secret between two programs';

  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  /** @param redirectUri where it may send browsers back to */
  static async start(redirectUri: string): Promise<SingleSignOnProvider> {
    const child = spawn(
      process.execPath,
      [SCRIPT, redirectUri, SingleSignOnProvider.clientId, SingleSignOnProvider.clientSecret],
      { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] },
    );
    const issuer = await new Promise<string>((resolve, reject) => {
      child.once('exit', () => reject(new Error('The provider of single sign-on did not start.')));
      if (child.stdout !== null) createInterface({ input: child.stdout }).once('line', resolve);
    });
    return new SingleSignOnProvider(child, issuer);
  }

  /** Lets this person in next, and hands out what is wrong in that way. */
  async expect(account: ProviderAccount, tamper: Tampering | null = null): Promise<void> {
    await fetch(`${this.issuer}/behaviour`, { method: 'POST', body: JSON.stringify({ account, tamper }) });
  }

  /**
   * Does what a browser does between leaving the page and coming back to it.
   *
   * @returns the address that it comes back to, not yet asked for
   */
  async visit(url: string): Promise<string> {
    const cookies = new Map<string, string>();
    let next = url;
    while (next.startsWith(this.issuer)) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
      for (const set of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (name !== undefined) cookies.set(name, value ?? '');
      }
      const location = answer.headers.get('location');
      if (location === null) throw new Error(`The provider stopped: ${answer.status} ${await answer.text()}`);
      next = new URL(location, next).href;
    }
    return next;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}
