import { type Actor } from '@awardbook/database';
import { Client, type QueryResultRow } from 'pg';

/** Said by PostgreSQL where a right or a policy is missing. */
const MAY_NOT = '42501';

/** A login with nothing of the program between it and the database. */
export class RawLogin {
  private constructor(private readonly client: Client) {}

  static async connect(url: string): Promise<RawLogin> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return new RawLogin(client);
  }

  /** Runs in the name of the actor, or of nobody who said anything, and takes everything back. */
  async as<T>(actor: Pick<Actor, 'id' | 'role' | 'implementers'> | null, work: () => Promise<T>): Promise<T> {
    await this.client.query('BEGIN');
    try {
      if (actor !== null) {
        await this.client.query(
          `SELECT set_config('awardbook.actor', $1, true), set_config('awardbook.role', $2, true),
                  set_config('awardbook.implementers', $3, true)`,
          [actor.id, actor.role, actor.implementers.join(',')],
        );
      }
      return await work();
    } finally {
      await this.client.query('ROLLBACK');
    }
  }

  async rows<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows;
  }

  async count(table: string, condition = 'true', values: unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE ${condition}`,
      values,
    );
    return row?.count ?? 0;
  }

  /** "done", or "may not" where a right or a policy is missing; any other failure is thrown. What it did is undone. */
  async attempt(sql: string, values: unknown[] = []): Promise<'done' | 'may not'> {
    await this.client.query('SAVEPOINT attempt');
    try {
      await this.client.query(sql, values);
      return 'done';
    } catch (error) {
      if ((error as { code?: string }).code === MAY_NOT) return 'may not';
      throw error;
    } finally {
      await this.client.query('ROLLBACK TO SAVEPOINT attempt');
    }
  }

  end(): Promise<void> {
    return this.client.end();
  }
}
