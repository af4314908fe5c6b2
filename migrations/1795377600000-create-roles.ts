import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The roles that the api and the worker connect as members of, and what policies ask about the actor.
 *
 * Roles belong to the whole server: another database of it may have made them already, and may still need them when
 * this one lets go.
 */
export class CreateRoles1795377600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE
        wanted text;
      BEGIN
        FOREACH wanted IN ARRAY ARRAY['awardbook_api', 'awardbook_worker'] LOOP
          BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
              EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            END IF;
          EXCEPTION
            -- Another database of this server made it at the same moment.
            WHEN duplicate_object OR unique_violation THEN NULL;
          END;
        END LOOP;
      END $$;

      GRANT USAGE ON SCHEMA public TO awardbook_api, awardbook_worker;

      -- The part that the transaction's actor has; no part, and so no rows, when nobody said.
      CREATE FUNCTION actor_role() RETURNS text
        LANGUAGE sql STABLE PARALLEL SAFE
        RETURN coalesce(current_setting('awardbook.role', true), '');

      CREATE FUNCTION actor_id() RETURNS text
        LANGUAGE sql STABLE PARALLEL SAFE
        RETURN coalesce(current_setting('awardbook.actor', true), '');

      -- Whether the actor reads every implementer's rows.
      CREATE FUNCTION actor_sees_all() RETURNS boolean
        LANGUAGE sql STABLE PARALLEL SAFE
        RETURN actor_role() IN ('program-officer', 'finance', 'leadership', 'administrator', 'system');

      -- The implementers whose rows a grantee reaches.
      CREATE FUNCTION actor_implementers() RETURNS uuid[]
        LANGUAGE sql STABLE PARALLEL SAFE
        RETURN CASE WHEN actor_role() = 'grantee'
                    THEN string_to_array(nullif(current_setting('awardbook.implementers', true), ''), ',')::uuid[]
                    ELSE '{}' END;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION actor_implementers();
      DROP FUNCTION actor_sees_all();
      DROP FUNCTION actor_id();
      DROP FUNCTION actor_role();
      REVOKE USAGE ON SCHEMA public FROM awardbook_api, awardbook_worker;
    `);
  }
}
