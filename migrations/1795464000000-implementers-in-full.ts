import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { auditFunction, type Audited } from './1795377720000-create-audit';

const AUDITED: readonly Audited[] = [
  { table: 'implementer_identifiers', key: ['kind', 'value'], implementer: 'implementer_id' },
  // Names and addresses of people stay out of the trail, as those of people with accounts do.
  {
    table: 'implementer_contacts',
    key: ['id'],
    implementer: 'implementer_id',
    hidden: ['name', 'email', 'phone'],
  },
  { table: 'implementer_merges', key: ['id'], implementer: 'survivor_id' },
];

const SEES_ALL = '(SELECT actor_sees_all())';
const OWN = `${SEES_ALL} OR implementer_id = ANY ((SELECT actor_implementers())::uuid[])`;
const OFFICERS = `(SELECT actor_role()) IN ('program-officer', 'system')`;

/** Names with periods, identifiers, contacts, the country of registration, search by likeness, and merging. */
export class ImplementersInFull1795464000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.makeTrigrams(runner);
    await this.createTables(runner);
    await this.createRules(runner);
    await this.createSearch(runner);
    await runner.query(AUDITED.map(auditFunction).join('\n'));
    await this.raiseWalls(runner);
  }

  /** Likeness of names, which spelling errors do not hide, needs an extension that every PostgreSQL ships. */
  private async makeTrigrams(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
      EXCEPTION
        WHEN feature_not_supported OR undefined_file THEN
          RAISE EXCEPTION 'This PostgreSQL server has no extension pg_trgm, by which implementers are searched. Install its contrib package (Debian: postgresql-contrib) and migrate again.';
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'This login may not make the extension pg_trgm, by which implementers are searched. Let the database''s owner run CREATE EXTENSION pg_trgm in it, and migrate again.';
      END $$;
      -- Loads the extension, so that its settings are known to the functions below.
      SELECT show_limit();
    `);
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE implementers
        -- Where it is registered; a region is no country.
        ADD COLUMN country text REFERENCES places CHECK (country ~ '^[A-Z]{2}$'),
        -- The record that took this one's names and awards over; null while it stands by itself.
        ADD COLUMN merged_into_id uuid REFERENCES implementers CHECK (merged_into_id <> id);
      CREATE INDEX ON implementers (merged_into_id) WHERE merged_into_id IS NOT NULL;

      ALTER TABLE implementer_names
        ADD COLUMN sort text NOT NULL DEFAULT 'other'
          CHECK (sort IN ('official', 'abbreviation', 'former', 'translated', 'other')),
        -- First and last day on which the party used the name, both included; null where nobody knows, or still.
        ADD COLUMN used_from date,
        ADD COLUMN used_until date,
        ADD CHECK (used_until >= used_from);

      CREATE TABLE implementer_identifiers (
        kind text NOT NULL CHECK (kind IN ('uei', 'duns', 'cage', 'ein', 'iati', 'other')),
        -- In its normal form: capitals, without what people put between.
        value text NOT NULL CHECK (length(value) BETWEEN 1 AND 100),
        implementer_id uuid NOT NULL REFERENCES implementers,
        -- An identifier leads to one party.
        PRIMARY KEY (kind, value),
        -- 12 characters, no I or O, does not begin with 0, no run of nine digits. Source: SAM.gov.
        CHECK (kind <> 'uei' OR (value ~ '^[1-9A-HJ-NP-Z][0-9A-HJ-NP-Z]{11}$' AND value !~ '[0-9]{9}'))
      );
      CREATE INDEX ON implementer_identifiers (implementer_id);

      CREATE TABLE implementer_contacts (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        implementer_id uuid NOT NULL REFERENCES implementers,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        -- What they do there: "Chief of party".
        role text NOT NULL DEFAULT '' CHECK (length(role) <= 200),
        email text CHECK (length(email) BETWEEN 3 AND 254),
        phone text CHECK (length(phone) BETWEEN 3 AND 40)
      );
      CREATE INDEX ON implementer_contacts (implementer_id);

      -- What each merge moved, so that undoing it moves exactly that back.
      CREATE TABLE implementer_merges (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        survivor_id uuid NOT NULL REFERENCES implementers,
        merged_id uuid NOT NULL REFERENCES implementers CHECK (merged_id <> survivor_id),
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
        award_ids uuid[] NOT NULL,
        name_keys text[] NOT NULL,
        -- "kind value" of each.
        identifier_keys text[] NOT NULL,
        contact_ids uuid[] NOT NULL,
        merged_by text NOT NULL DEFAULT actor_id(),
        merged_at timestamptz NOT NULL DEFAULT now(),
        undone_by text,
        undone_at timestamptz,
        CHECK ((undone_by IS NULL) = (undone_at IS NULL))
      );
      -- Whatever happens at once, a record goes into one other.
      CREATE UNIQUE INDEX ON implementer_merges (merged_id) WHERE undone_at IS NULL;
      CREATE INDEX ON implementer_merges (survivor_id);
    `);
  }

  private async createRules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Runs after the foreign key has waited for a merge of the same moment, for its name comes later. Fails as a
      -- transaction that came too late does: done again, the work finds the record that is left.
      CREATE FUNCTION check_not_merged() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          IF EXISTS (SELECT FROM implementers WHERE id = NEW.implementer_id AND merged_into_id IS NOT NULL) THEN
            RAISE EXCEPTION USING ERRCODE = 'serialization_failure',
              MESSAGE = 'This implementer has just been merged into another.';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER check_not_merged AFTER INSERT OR UPDATE OF implementer_id ON awards
        FOR EACH ROW EXECUTE FUNCTION check_not_merged();
      CREATE TRIGGER check_not_merged AFTER INSERT OR UPDATE OF implementer_id ON person_implementers
        FOR EACH ROW EXECUTE FUNCTION check_not_merged();

      -- How many people reach the implementer's rows; who they are is nobody's business who merges records.
      CREATE FUNCTION people_of_implementer(implementer uuid) RETURNS integer
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        RETURN (SELECT count(*)::integer FROM person_implementers b JOIN people p ON p.id = b.person_id
                 WHERE b.implementer_id = implementer AND p.status IN ('invited', 'active'));
      REVOKE ALL ON FUNCTION people_of_implementer(uuid) FROM public;
      GRANT EXECUTE ON FUNCTION people_of_implementer(uuid) TO awardbook_api, awardbook_worker;
    `);
  }

  private async createSearch(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX implementer_names_by_likeness ON implementer_names USING gin (name gin_trgm_ops);

      -- Who is meant, and how well it fits: 3000 for the very name or identifier, 2500 for its beginning.
      -- Acts as its owner, for behind row-level security PostgreSQL asks no index about likeness; so it builds the
      -- same wall itself.
      CREATE FUNCTION find_implementers(q text) RETURNS TABLE (implementer_id uuid, score integer)
        LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public, pg_temp SET pg_trgm.word_similarity_threshold = 0.5 AS $$
        SELECT f.implementer_id, max(f.score)
          FROM (
            SELECT n.implementer_id, (1000 * (word_similarity(q, n.name) + similarity(q, n.name)))::integer
              FROM implementer_names n WHERE n.name %> q
            UNION ALL
            SELECT n.implementer_id, CASE WHEN n.name_key = key_of_name(q) THEN 3000 ELSE 2500 END
              FROM implementer_names n WHERE key_of_name(q) <> '' AND n.name_key LIKE key_of_name(q) || '%'
            UNION ALL
            SELECT i.implementer_id, 3000 FROM implementer_identifiers i WHERE i.value = upper(btrim(q))
          ) f (implementer_id, score)
         WHERE (SELECT actor_sees_all()) OR f.implementer_id = ANY ((SELECT actor_implementers())::uuid[])
         GROUP BY 1
        $$;
      REVOKE ALL ON FUNCTION find_implementers(text) FROM public;
      GRANT EXECUTE ON FUNCTION find_implementers(text) TO awardbook_api, awardbook_worker;
    `);
  }

  private async raiseWalls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON implementer_identifiers, implementer_contacts, implementer_merges TO awardbook_api, awardbook_worker;
      GRANT UPDATE (name, type, country, merged_into_id, version) ON implementers TO awardbook_api;
      GRANT UPDATE (implementer_id, name, sort, used_from, used_until), DELETE ON implementer_names TO awardbook_api;
      GRANT INSERT, UPDATE (implementer_id), DELETE ON implementer_identifiers TO awardbook_api;
      GRANT INSERT, UPDATE (implementer_id, name, role, email, phone), DELETE ON implementer_contacts TO awardbook_api;
      -- Who merged, and when, is not for the writer to say; nor may they take back what was moved.
      GRANT INSERT (survivor_id, merged_id, reason, award_ids, name_keys, identifier_keys, contact_ids),
            UPDATE (undone_by, undone_at) ON implementer_merges TO awardbook_api;

      CREATE POLICY changing ON implementers FOR UPDATE TO awardbook_api USING (${OFFICERS});
      CREATE POLICY changing ON implementer_names FOR UPDATE TO awardbook_api USING (${OFFICERS});
      CREATE POLICY removing ON implementer_names FOR DELETE TO awardbook_api USING (${OFFICERS});
    `);
    for (const [table, reading] of [
      ['implementer_identifiers', OWN],
      ['implementer_contacts', OWN],
      // Names two parties at once, so that it belongs to neither.
      ['implementer_merges', SEES_ALL],
    ] as const) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY reading ON ${table} FOR SELECT TO awardbook_api USING (${reading});
        CREATE POLICY working ON ${table} FOR ALL TO awardbook_worker USING (true) WITH CHECK (true);
        CREATE POLICY adding ON ${table} FOR INSERT TO awardbook_api WITH CHECK (${OFFICERS});
        CREATE POLICY changing ON ${table} FOR UPDATE TO awardbook_api USING (${OFFICERS});
        CREATE TRIGGER audit_keeps BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      `);
    }
    await runner.query(`
      CREATE POLICY removing ON implementer_identifiers FOR DELETE TO awardbook_api USING (${OFFICERS});
      CREATE POLICY removing ON implementer_contacts FOR DELETE TO awardbook_api USING (${OFFICERS});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY removing ON implementer_names;
      DROP POLICY changing ON implementer_names;
      DROP POLICY changing ON implementers;
      REVOKE DELETE ON implementer_names FROM awardbook_api;
      REVOKE UPDATE (implementer_id, name) ON implementer_names FROM awardbook_api;
      REVOKE UPDATE (name, type, version) ON implementers FROM awardbook_api;
      DROP FUNCTION find_implementers(text);
      DROP INDEX implementer_names_by_likeness;
      DROP TRIGGER check_not_merged ON person_implementers;
      DROP TRIGGER check_not_merged ON awards;
      DROP FUNCTION people_of_implementer(uuid), check_not_merged();
      DROP TABLE implementer_merges, implementer_contacts, implementer_identifiers;
      DROP FUNCTION ${AUDITED.map(({ table }) => `audit_${table}()`).join(', ')};
      ALTER TABLE implementer_names DROP COLUMN used_until, DROP COLUMN used_from, DROP COLUMN sort;
      ALTER TABLE implementers DROP COLUMN merged_into_id, DROP COLUMN country;
      -- Made by the database's owner, it is theirs to keep.
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm' AND extowner = current_user::regrole) THEN
          DROP EXTENSION pg_trgm;
        END IF;
      END $$;
    `);
  }
}
