import { runMigrations } from 'bullmq';
import { Client, escapeIdentifier } from 'pg';
import { QUEUES } from './job-payloads';
import { QUEUE_SCHEMA } from './queue-connection';

/** Any number that nothing else takes. */
const PREPARATION_LOCK = 4_150_006;

/**
 * Makes or brings up to date the tables of the queues, and lets the api's and the worker's logins use them.
 *
 * The logins may not make anything in the database, so what the queue library would make at a queue's first job is
 * made here for every queue. Call after the migrations, which make the roles.
 *
 * @param ownerUrl as the role that migrates
 */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'awardbook-migrate' });
  await owner.connect();
  try {
    await runMigrations(owner, QUEUE_SCHEMA);
    await owner.query('BEGIN');
    // Two programs that migrate at once must not write the same rights at the same moment.
    await owner.query('SELECT pg_advisory_xact_lock($1)', [PREPARATION_LOCK]);
    await owner.query(`SET LOCAL search_path TO ${QUEUE_SCHEMA}`);
    for (const queue of QUEUES) {
      const { rows } = await owner.query<{ name: string }>('SELECT job_id_seq_name($1) AS name', [queue]);
      await owner.query(`CREATE SEQUENCE IF NOT EXISTS ${escapeIdentifier(rows[0]?.name ?? '')}`);
    }
    await owner.query(`
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO awardbook_api, awardbook_worker;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO awardbook_api, awardbook_worker;
      GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO awardbook_api, awardbook_worker;
      COMMIT`);
  } finally {
    await owner.end();
  }
}
