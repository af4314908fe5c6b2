import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A key belongs to whoever sent it: nobody can be answered with, or kept out by, another's request. */
export class IdempotencyPerActor1795377840000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Answers from before there were people; whoever sat at the machine then has no name to ask again under.
      DELETE FROM idempotent_requests;
      ALTER TABLE idempotent_requests
        ADD COLUMN actor text NOT NULL CHECK (length(actor) BETWEEN 1 AND 80),
        DROP CONSTRAINT idempotent_requests_pkey,
        ADD PRIMARY KEY (actor, key);

      ALTER TABLE idempotent_requests ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, UPDATE, DELETE ON idempotent_requests TO awardbook_api;
      CREATE POLICY own_requests ON idempotent_requests FOR ALL TO awardbook_api
        USING (actor = (SELECT actor_id()) AND actor_role() <> 'nobody')
        WITH CHECK (actor = (SELECT actor_id()) AND actor_role() <> 'nobody');

      -- Removes a few of those that no client will ask for again, whoever sent them: people leave, and their
      -- answers must not stay for ever.
      CREATE FUNCTION forget_old_requests() RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        BEGIN ATOMIC
          DELETE FROM idempotent_requests
           WHERE (actor, key) IN (SELECT old.actor, old.key FROM idempotent_requests old
                                   WHERE old.created_at < now() - interval '7 days'
                                   ORDER BY old.created_at LIMIT 10 FOR UPDATE SKIP LOCKED);
        END;
      REVOKE ALL ON FUNCTION forget_old_requests() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION forget_old_requests() TO awardbook_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION forget_old_requests();
      DROP POLICY own_requests ON idempotent_requests;
      REVOKE ALL ON idempotent_requests FROM awardbook_api;
      ALTER TABLE idempotent_requests DISABLE ROW LEVEL SECURITY;
      DELETE FROM idempotent_requests;
      ALTER TABLE idempotent_requests DROP CONSTRAINT idempotent_requests_pkey, DROP COLUMN actor,
        ADD PRIMARY KEY (key);
    `);
  }
}
