import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What the rows of one table are open to, besides the person they belong to. */
interface Reach {
  table: string;
  /** The column that names the person; null where the row is nobody's in particular. */
  owner: string | null;
  /** Roles of actors that read every row. */
  readers: readonly string[];
  /** Roles of actors that write every row. */
  writers: readonly string[];
  /** Whether the person may write the row too. */
  own: 'reads' | 'writes';
  /** What the api may do to the table at all. */
  api: string;
  /** What the worker may do: it only ends and sweeps. */
  worker: string;
}

const SIGNING_IN = ['administrator', 'system', 'nobody'] as const;
const MANAGING = ['administrator', 'system'] as const;

const REACHES: readonly Reach[] = [
  {
    table: 'credentials',
    owner: 'person_id',
    readers: SIGNING_IN,
    writers: MANAGING,
    own: 'writes',
    api: 'SELECT, INSERT, UPDATE, DELETE',
    worker: 'SELECT',
  },
  {
    table: 'recovery_codes',
    owner: 'person_id',
    readers: SIGNING_IN,
    writers: MANAGING,
    own: 'writes',
    api: 'SELECT, INSERT, UPDATE, DELETE',
    worker: 'SELECT',
  },
  // Nobody chooses their own implementers.
  {
    table: 'person_implementers',
    owner: 'person_id',
    readers: SIGNING_IN,
    writers: MANAGING,
    own: 'reads',
    api: 'SELECT, INSERT, DELETE',
    worker: 'SELECT',
  },
  {
    table: 'sessions',
    owner: 'person_id',
    readers: SIGNING_IN,
    writers: MANAGING,
    own: 'writes',
    api: 'SELECT, INSERT, UPDATE, DELETE',
    worker: 'SELECT, DELETE',
  },
  {
    table: 'api_tokens',
    owner: 'person_id',
    readers: SIGNING_IN,
    writers: MANAGING,
    own: 'writes',
    api: 'SELECT, INSERT, UPDATE (last_used_at, revoked_at)',
    worker: 'SELECT, UPDATE (revoked_at)',
  },
  {
    table: 'one_time_links',
    owner: 'person_id',
    readers: SIGNING_IN,
    writers: MANAGING,
    own: 'writes',
    api: 'SELECT, INSERT, UPDATE, DELETE',
    worker: 'SELECT, DELETE',
  },
  {
    table: 'person_identities',
    owner: 'person_id',
    readers: SIGNING_IN,
    writers: MANAGING,
    own: 'writes',
    api: 'SELECT, INSERT, DELETE',
    worker: 'SELECT',
  },
];

const listOf = (roles: readonly string[]): string => roles.map((role) => `'${role}'`).join(', ');

/** Row-level security of one table; asked once a statement, not once a row. */
function wallsOf({ table, owner, readers, writers, own, api, worker }: Reach): string {
  const isOwn = `${owner}::text = (SELECT actor_id())`;
  const reads = `(SELECT actor_role()) IN (${listOf(readers)}) OR ${isOwn}`;
  const writes = `(SELECT actor_role()) IN (${listOf(writers)})${own === 'writes' ? ` OR ${isOwn}` : ''}`;
  return `
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY api_reads ON ${table} FOR SELECT TO awardbook_api USING (${reads});
      CREATE POLICY api_inserts ON ${table} FOR INSERT TO awardbook_api WITH CHECK (${writes});
      CREATE POLICY api_updates ON ${table} FOR UPDATE TO awardbook_api USING (${writes}) WITH CHECK (${writes});
      CREATE POLICY api_deletes ON ${table} FOR DELETE TO awardbook_api USING (${writes});
      CREATE POLICY worker_all ON ${table} TO awardbook_worker USING (true) WITH CHECK (true);
      GRANT ${api} ON ${table} TO awardbook_api;
      GRANT ${worker} ON ${table} TO awardbook_worker;`;
}

/** People, how they sign in, and what they hold while they are signed in. */
export class CreateIdentity1795377660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createPeople(runner);
    await this.createSignIn(runner);
    await this.createGuards(runner);
    await runner.query(PEOPLE_WALLS);
    await runner.query(REACHES.map(wallsOf).join('\n'));
    await runner.query(OPEN_TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION implementers_of(uuid), actor_name(text);
      DROP TABLE sso_flows, sign_in_failures, person_identities, one_time_links, api_tokens, sessions,
                 person_implementers, recovery_codes, credentials, people;
      DROP FUNCTION keep_an_administrator();
    `);
  }

  private async createPeople(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- Gone once the person is made anonymous.
        email text CHECK (length(email) BETWEEN 3 AND 254 AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
        -- Two spellings that differ in case only are one address.
        email_key text GENERATED ALWAYS AS (lower(email)) STORED UNIQUE,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        role text NOT NULL CHECK (role IN ('program-officer', 'finance', 'grantee', 'leadership', 'administrator')),
        -- invited: has not chosen a way to sign in yet; anonymised: only the id remains, for the records that name it.
        status text NOT NULL DEFAULT 'invited'
          CHECK (status IN ('invited', 'active', 'deactivated', 'anonymised')),
        deactivation_reason text CHECK (length(deactivation_reason) BETWEEN 1 AND 500),
        -- To the hour or so: not every request is worth a write.
        last_seen_at timestamptz,
        -- Idle time begins anew then, although nobody was seen.
        reactivated_at timestamptz,
        -- Rises by one with each change.
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((status = 'anonymised') = (email IS NULL)),
        CHECK ((status = 'deactivated') = (deactivation_reason IS NOT NULL))
      );

      CREATE TABLE credentials (
        person_id uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        -- argon2id in its own text form, with its parameters; null for who signs in elsewhere.
        password_hash text CHECK (password_hash LIKE '$argon2id$%'),
        password_changed_at timestamptz,
        -- AES-256-GCM under the key of the configuration; bound to the person.
        totp_secret_encrypted bytea,
        -- Null while the secret has been shown and no code has come back yet.
        totp_confirmed_at timestamptz,
        -- The last step of 30 seconds whose code was used: a code is good for one sign-in only.
        totp_last_step bigint,
        CHECK ((password_hash IS NULL) = (password_changed_at IS NULL)),
        CHECK (totp_confirmed_at IS NULL OR totp_secret_encrypted IS NOT NULL)
      );

      CREATE TABLE recovery_codes (
        -- SHA-256: the codes have 120 random bits.
        code_hash bytea PRIMARY KEY CHECK (length(code_hash) = 32),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        used_at timestamptz
      );
      CREATE INDEX ON recovery_codes (person_id);

      CREATE TABLE person_implementers (
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        implementer_id uuid NOT NULL REFERENCES implementers,
        PRIMARY KEY (person_id, implementer_id)
      );
      CREATE INDEX ON person_implementers (implementer_id);

      CREATE TABLE person_identities (
        -- As the provider of single sign-on names itself and the person.
        issuer text NOT NULL,
        subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        bound_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (issuer, subject),
        UNIQUE (person_id, issuer)
      );
    `);
  }

  private async createSignIn(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sessions (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- SHA-256 of what the cookie holds.
        id_hash bytea NOT NULL UNIQUE CHECK (length(id_hash) = 32),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        via text NOT NULL CHECK (via IN ('password', 'sso', 'link')),
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz NOT NULL DEFAULT now(),
        -- However busy it is.
        expires_at timestamptz NOT NULL,
        address text NOT NULL,
        agent text NOT NULL CHECK (length(agent) <= 300),
        -- The one implementer a grantee of several has chosen; null for all of them.
        acting_for uuid REFERENCES implementers
      );
      CREATE INDEX ON sessions (person_id);
      CREATE INDEX ON sessions (expires_at);

      CREATE TABLE api_tokens (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
        -- Its last characters, so that people can tell theirs apart.
        hint text NOT NULL CHECK (length(hint) = 4),
        scopes text[] NOT NULL CHECK (cardinality(scopes) > 0 AND scopes <@ '{read,export,record,post}'::text[]),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        -- To the minute.
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX ON api_tokens (person_id);

      CREATE TABLE one_time_links (
        token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
        -- Null for the set-up link, which makes the person.
        person_id uuid REFERENCES people ON DELETE CASCADE,
        purpose text NOT NULL CHECK (purpose IN ('set-up', 'invitation', 'reset')),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CHECK ((purpose = 'set-up') = (person_id IS NULL))
      );
      CREATE INDEX ON one_time_links (person_id);

      -- Attempts to sign in that failed or are not decided yet, once by account and once by address. Hashes, so that
      -- nothing that was typed into the wrong field stays here.
      CREATE TABLE sign_in_failures (
        attempt_id uuid NOT NULL,
        subject text NOT NULL,
        failed_at timestamptz NOT NULL DEFAULT now(),
        -- Counted as a failure before its password is looked at, so that no number of guesses at once passes the limit.
        is_pending boolean NOT NULL,
        PRIMARY KEY (attempt_id, subject)
      );
      CREATE INDEX ON sign_in_failures (subject, failed_at);
      CREATE INDEX ON sign_in_failures (failed_at);

      -- Visits to the provider of single sign-on that have not come back. What must match on return is derived from
      -- the token, which only the browser holds.
      CREATE TABLE sso_flows (
        token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
        return_to text NOT NULL CHECK (length(return_to) <= 2000),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX ON sso_flows (expires_at);
    `);
  }

  private async createGuards(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without an administrator nobody could let anybody in again. Whoever takes one away waits for the others who do,
      -- then looks at what is left.
      CREATE FUNCTION keep_an_administrator() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          former record;
        BEGIN
          SELECT b.name INTO former
            FROM before b
           WHERE b.role = 'administrator' AND b.status = 'active'
             AND NOT EXISTS (SELECT FROM people p
                              WHERE p.id = b.id AND p.role = 'administrator' AND p.status = 'active')
           LIMIT 1;
          IF FOUND THEN
            PERFORM pg_advisory_xact_lock(4150007);
            IF NOT EXISTS (SELECT FROM people WHERE role = 'administrator' AND status = 'active') THEN
              PERFORM refuse('last-administrator', jsonb_build_object('name', former.name));
            END IF;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_an_administrator_on_update AFTER UPDATE ON people
        REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION keep_an_administrator();
      CREATE TRIGGER keep_an_administrator_on_delete AFTER DELETE ON people
        REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION keep_an_administrator();

      -- How records name who made them. A name is not a secret inside the house, a row of people is.
      CREATE FUNCTION actor_name(actor text) RETURNS text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT CASE WHEN actor ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                    THEN coalesce((SELECT name FROM public.people WHERE id = actor::uuid), actor)
                    WHEN actor = 'system:worker' THEN 'Awardbook'
                    ELSE actor END $$;

      -- The implementers a person is bound to; whoever signs in reaches no other row of theirs yet.
      CREATE FUNCTION implementers_of(person uuid) RETURNS TABLE (id uuid, name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT i.id, i.name
          FROM public.person_implementers b JOIN public.implementers i ON i.id = b.implementer_id
         WHERE b.person_id = person
         ORDER BY i.name, i.id $$;

      REVOKE EXECUTE ON FUNCTION actor_name(text), implementers_of(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION actor_name(text), implementers_of(uuid) TO awardbook_api, awardbook_worker;
    `);
  }
}

/** People change their own name and arrive; never do they change their own role. */
const PEOPLE_WALLS = `
      ALTER TABLE people ENABLE ROW LEVEL SECURITY;
      CREATE POLICY api_reads ON people FOR SELECT TO awardbook_api
        USING ((SELECT actor_role()) IN (${listOf(SIGNING_IN)}) OR id::text = (SELECT actor_id()));
      CREATE POLICY api_inserts ON people FOR INSERT TO awardbook_api
        WITH CHECK ((SELECT actor_role()) IN (${listOf(MANAGING)}));
      CREATE POLICY api_updates ON people FOR UPDATE TO awardbook_api
        USING ((SELECT actor_role()) IN (${listOf(MANAGING)}) OR id::text = (SELECT actor_id()))
        WITH CHECK ((SELECT actor_role()) IN (${listOf(MANAGING)})
                    OR (id::text = (SELECT actor_id()) AND role = (SELECT actor_role()) AND status = 'active'));
      CREATE POLICY worker_all ON people TO awardbook_worker USING (true) WITH CHECK (true);
      GRANT SELECT, INSERT, UPDATE (email, name, role, status, deactivation_reason, last_seen_at, reactivated_at, version) ON people TO awardbook_api;
      GRANT SELECT, UPDATE (status, deactivation_reason, version) ON people TO awardbook_worker;`;

/** Hashes that lead to nobody: every request of the api may count and forget them. */
const OPEN_TABLES = ['sign_in_failures', 'sso_flows']
  .map(
    (table) => `
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY api_all ON ${table} TO awardbook_api USING (true) WITH CHECK (true);
      CREATE POLICY worker_all ON ${table} TO awardbook_worker USING (true) WITH CHECK (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO awardbook_api;
      GRANT SELECT, DELETE ON ${table} TO awardbook_worker;`,
  )
  .join('\n');
