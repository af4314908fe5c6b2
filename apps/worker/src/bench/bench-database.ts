import { postgresTypes } from '@awardbook/database';
import { Client } from 'pg';

/** Ends the name of a database that the bench may drop and make again; no other is touched. */
const SUFFIX = '_bench';

/** The same server and login, another database. */
export function ofDatabase(address: string, name: string): string {
  return Object.assign(new URL(address), { pathname: `/${name}` }).href;
}

/** The databases of one bench, told apart by their names. */
export class BenchDatabases {
  readonly name: string;

  /** @throws Error when the address is not that of a database made for this */
  constructor(readonly url: string) {
    this.name = new URL(url).pathname.slice(1);
    if (!this.name.endsWith(SUFFIX)) {
      throw new Error(
        `The bench drops and makes its database, and "${this.name}" does not end in ${SUFFIX}. Run it by "npm run bench".`,
      );
    }
  }

  /** Connected; `work` over, disconnected. Without a name, to the bench's own database. */
  async withClient<T>(work: (client: Client) => Promise<T>, name = this.name): Promise<T> {
    const client = new Client({
      connectionString: this.urlOf(name),
      types: postgresTypes,
      application_name: 'awardbook-bench',
      options: '-c timezone=UTC -c jit=off -c awardbook.actor=bench',
    });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  withAdmin<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return this.withClient(work, 'postgres');
  }

  /** A database beside this one, of another size. */
  beside(what: string): BenchDatabases {
    return new BenchDatabases(this.urlOf(`${what}_${this.name}`));
  }

  private urlOf(name: string): string {
    return ofDatabase(this.url, name);
  }
}
