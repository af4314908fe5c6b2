import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A domain table and how its rows are told apart in the trail. */
export interface Audited {
  readonly table: string;
  /** Columns of the primary key, in the order in which they name a row. */
  readonly key: readonly string[];
  /** Columns that name a row in the trail where the key itself must not be read there. */
  readonly name?: readonly string[];
  /** Column that says which award the row belongs to. */
  readonly award?: string;
  /** Column that says which implementer; left out where only administrators and leadership may read the entry. */
  readonly implementer?: string;
  /** Columns whose change is told and whose value is not. */
  readonly hidden?: readonly string[];
  /** Columns left out: generated ones, and those that change whenever somebody looks. */
  readonly ignored?: readonly string[];
}

const AUDITED: readonly Audited[] = [
  { table: 'awards', key: ['id'], award: 'id', implementer: 'implementer_id', ignored: ['fain_key'] },
  { table: 'award_category_shares', key: ['award_id', 'effective_on', 'category'], award: 'award_id' },
  { table: 'award_country_shares', key: ['award_id', 'effective_on', 'place'], award: 'award_id' },
  { table: 'implementers', key: ['id'], implementer: 'id' },
  { table: 'implementer_names', key: ['name_key'], implementer: 'implementer_id' },
  { table: 'appropriations', key: ['id'], ignored: ['signed_cents'] },
  { table: 'allotments', key: ['id'], ignored: ['signed_cents', 'quarter_of_action'] },
  { table: 'portfolio', key: ['id'] },
  // Names and addresses of people stay out of the trail, which keeps what it holds when a person is made anonymous.
  { table: 'people', key: ['id'], hidden: ['name', 'email'], ignored: ['email_key', 'last_seen_at'] },
  {
    table: 'credentials',
    key: ['person_id'],
    hidden: ['password_hash', 'totp_secret_encrypted'],
    ignored: ['totp_last_step'],
  },
  { table: 'person_implementers', key: ['person_id', 'implementer_id'] },
  {
    table: 'person_identities',
    key: ['issuer', 'subject'],
    name: ['person_id', 'issuer'],
    hidden: ['subject'],
  },
  { table: 'api_tokens', key: ['id'], hidden: ['token_hash'], ignored: ['last_used_at'] },
  // What only migrations write: a change from anywhere else is worth knowing.
  { table: 'places', key: ['code'] },
  { table: 'funding_accounts', key: ['code'] },
  { table: 'funding_offices', key: ['code'] },
  { table: 'treasury_accounts', key: ['id'], ignored: ['available_until', 'cancels_on'] },
];

/** Tables without a rule of their own against emptying them, which no row trigger would see. */
const EMPTIABLE = AUDITED.filter(({ table }) => !['appropriations', 'allotments'].includes(table));

/** More rows of the ledger in one statement are told by award: how many, which, and their digest. */
const LEDGER_ROWS_APART = 50;

/** More rows of the ledger in one statement are also told apart by quarter. */
const LEDGER_ROWS_TOGETHER = 200_000;

/** What a bulk load is told by; the rows are those of "n", grouped by award. */
const ledgerDigest = (quarter: string): string => `
                   jsonb_strip_nulls(jsonb_build_object('entries', count(*), 'quarter_of_action', ${quarter}::integer,
                     'first_id', min(n.id::text COLLATE "C"), 'last_id', max(n.id::text COLLATE "C"),
                     'signed_cents', sum(n.signed_cents),
                     'sha256', encode(sha256(string_agg(
                        ledger_entry_bytes(n.id, n.fund_id, n.signed_cents, n.effective_on, n.shares_on, n.reversal,
                          n.corrects_id, n.kind, n.provenance, n.description, n.idempotency_key),
                        ''::bytea ORDER BY n.id)), 'hex')))`;

const list = (names: readonly string[] = []): string => `'{${names.join(',')}}'::text[]`;

/** A trigger function for one table: static statements, so that PostgreSQL keeps their plans. */
export function auditFunction({ table, key, name, award, implementer, hidden, ignored }: Audited): string {
  const keyOf = (row: string) =>
    `concat_ws('/', ${(name ?? key).map((column) => `${row}.${column}`).join(', ')})`;
  const part = (row: string, column: string | undefined) =>
    column === undefined ? 'NULL' : `${row}.${column}`;
  const image = (row: string) => (ignored ? `to_jsonb(${row}) - ${list(ignored)}` : `to_jsonb(${row})`);
  const shown = (value: string) => (hidden ? `audit_hidden(${value}, ${list(hidden)})` : value);
  const either = (column: string | undefined) =>
    column === undefined ? 'NULL' : `coalesce(n.${column}, o.${column})`;
  const first = key[0] ?? '';
  return `
    CREATE FUNCTION audit_${table}() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, public, pg_temp SET datestyle = iso SET timezone = 'UTC' AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO audit_entries (kind, subject, row_key, award_id, implementer_id, after)
          SELECT 'inserted', '${table}', ${keyOf('n')}, ${part('n', award)}, ${part('n', implementer)},
                 ${shown(`jsonb_strip_nulls(${image('n')})`)}
            FROM new_rows n;
        ELSIF TG_OP = 'DELETE' THEN
          INSERT INTO audit_entries (kind, subject, row_key, award_id, implementer_id, before)
          SELECT 'deleted', '${table}', ${keyOf('o')}, ${part('o', award)}, ${part('o', implementer)},
                 ${shown(`jsonb_strip_nulls(${image('o')})`)}
            FROM old_rows o;
        ELSE
          INSERT INTO audit_entries (kind, subject, row_key, award_id, implementer_id, before, after)
          SELECT CASE WHEN o.${first} IS NULL THEN 'inserted' WHEN n.${first} IS NULL THEN 'deleted' ELSE 'updated' END,
                 '${table}', CASE WHEN n.${first} IS NULL THEN ${keyOf('o')} ELSE ${keyOf('n')} END,
                 ${either(award)}, ${either(implementer)},
                 ${shown(`audit_difference(${image('o')}, ${image('n')})`)},
                 ${shown(`audit_difference(${image('n')}, ${image('o')})`)}
            FROM old_rows o FULL JOIN new_rows n ON (${key.map((column) => `o.${column}`).join(', ')})
                 = (${key.map((column) => `n.${column}`).join(', ')})
           WHERE (${image('o')}) IS DISTINCT FROM (${image('n')});
        END IF;
        RETURN NULL;
      END $$;
    CREATE TRIGGER audit_inserted AFTER INSERT ON ${table}
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_${table}();
    CREATE TRIGGER audit_updated AFTER UPDATE ON ${table}
      REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_${table}();
    CREATE TRIGGER audit_deleted AFTER DELETE ON ${table}
      REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_${table}();`;
}

/** The audit trail: written by triggers, append-only to everybody, sealed by the worker. */
export class CreateAudit1795377720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTables(runner);
    await this.createWalls(runner);
    await this.createParts(runner);
    await runner.query(AUDITED.map(auditFunction).join('\n'));
    await runner.query(
      EMPTIABLE.map(
        ({ table }) => `
        CREATE TRIGGER audit_keeps BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`,
      ).join(''),
    );
    await this.createLedgerAudit(runner);
    await this.tellOfEarlierEntries(runner);
  }

  /** What the ledger held before there was a trail, told as a bulk load each by who recorded it and when. */
  private async tellOfEarlierEntries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO audit_entries (at, actor, kind, subject, award_id, after)
      SELECT n.recorded_at, n.recorded_by, 'inserted', 'ledger_entries', n.award_id, ${ledgerDigest('NULL')}
        FROM ledger_entries n GROUP BY n.award_id, n.recorded_at, n.recorded_by;
    `);
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entries (
        -- Of the whole server, never given twice: seals cover ranges of it, so that a transaction that commits late
        -- stands in the range that waits for it. bigint and not xid8, so that every client reads it.
        transaction_id bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
        id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
        -- When the transaction began, as recorded_at of what it recorded.
        at timestamptz NOT NULL DEFAULT now(),
        -- A person's uuid or a program's name; whoever wrote past the program is named by their login.
        actor text NOT NULL DEFAULT coalesce(nullif(current_setting('awardbook.actor', true), ''), 'database:' || session_user),
        -- The part they had; empty for whoever wrote past the program.
        actor_role text NOT NULL DEFAULT coalesce(current_setting('awardbook.role', true), ''),
        -- The login of the connection: names may be claimed, this one is PostgreSQL's word.
        login text NOT NULL DEFAULT session_user,
        kind text NOT NULL CHECK (kind IN ('inserted', 'updated', 'deleted', 'event')),
        -- The table, or what happened: "signed-in".
        subject text NOT NULL,
        -- The primary key as text, its columns joined by "/"; of an event, what it was about.
        row_key text NOT NULL DEFAULT '',
        -- No foreign keys: the trail outlives what it speaks of.
        award_id uuid,
        implementer_id uuid,
        -- Of a change, the columns that differ; of a new or removed row, all that were set. An event has its details
        -- in after.
        before jsonb,
        after jsonb,
        PRIMARY KEY (transaction_id, id)
      );
      -- The history of an award. Entries of the ledger stand there themselves, with who and when; so they are left out.
      CREATE INDEX audit_entries_of_award ON audit_entries (award_id, transaction_id, id)
       WHERE award_id IS NOT NULL AND subject <> 'ledger_entries';
      -- Times rise with the table's pages: a few bytes for each megabyte tell where a day is.
      CREATE INDEX audit_entries_by_time ON audit_entries USING brin (at);

      CREATE TABLE audit_seals (
        number bigint PRIMARY KEY CHECK (number > 0),
        -- Transactions from here, included, to there, not included: all of them over when this was sealed.
        from_transaction bigint NOT NULL UNIQUE,
        to_transaction bigint NOT NULL CHECK (to_transaction > from_transaction),
        -- How many entries these transactions left.
        entries bigint NOT NULL CHECK (entries > 0),
        -- sha256, hex; what exactly it is over stands in libs/audit/README.md.
        previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
        sealed_at timestamptz NOT NULL,
        -- For each entry, in order: transaction (8 bytes), id (8 bytes), begin of its sha256 (8 bytes). Says which
        -- entry was touched when the hash only says that one was.
        marks bytea NOT NULL
      );

      -- Heads of the chain that were mailed to somebody.
      CREATE TABLE audit_head_mails (
        number bigint PRIMARY KEY REFERENCES audit_seals,
        sent_to text NOT NULL,
        sent_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  private async createWalls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_head_mails
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Entries come from triggers and record_event() alone: neither program may insert one.
      GRANT SELECT ON audit_entries, audit_seals, audit_head_mails TO awardbook_api, awardbook_worker;
      GRANT INSERT ON audit_seals, audit_head_mails TO awardbook_worker;

      ALTER TABLE audit_entries ENABLE ROW LEVEL SECURITY;
      -- Administrators and leadership read the trail; other staff what belongs to an award, an implementer or a fund;
      -- a grantee what changed in awards it can see.
      CREATE POLICY api_reads ON audit_entries FOR SELECT TO awardbook_api USING (
        (SELECT actor_role() IN ('administrator', 'leadership', 'system'))
        OR ((SELECT actor_role() IN ('program-officer', 'finance'))
            AND (award_id IS NOT NULL OR implementer_id IS NOT NULL OR subject IN ('appropriations', 'allotments')))
        OR ((SELECT actor_role() = 'grantee') AND kind <> 'event' AND award_id IN (SELECT id FROM awards)));
      CREATE POLICY worker_reads ON audit_entries FOR SELECT TO awardbook_worker USING (true);

      ALTER TABLE audit_seals ENABLE ROW LEVEL SECURITY;
      CREATE POLICY api_reads ON audit_seals FOR SELECT TO awardbook_api
        USING ((SELECT actor_role() IN ('administrator', 'leadership', 'system')));
      CREATE POLICY worker_seals ON audit_seals TO awardbook_worker USING (true) WITH CHECK (true);

      ALTER TABLE audit_head_mails ENABLE ROW LEVEL SECURITY;
      CREATE POLICY api_reads ON audit_head_mails FOR SELECT TO awardbook_api
        USING ((SELECT actor_role() IN ('administrator', 'leadership', 'system')));
      CREATE POLICY worker_mails ON audit_head_mails TO awardbook_worker USING (true) WITH CHECK (true);
    `);
  }

  private async createParts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What of one image differs in the other; without another image, all of it.
      CREATE FUNCTION audit_difference(image jsonb, other jsonb) RETURNS jsonb
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN (SELECT jsonb_object_agg(key, value) FROM jsonb_each(image) WHERE value IS DISTINCT FROM other -> key);

      -- The same image with "(not shown)" instead of what must not be read in the trail.
      CREATE FUNCTION audit_hidden(image jsonb, hidden text[]) RETURNS jsonb
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) AND value <> 'null' THEN '"(not shown)"' ELSE value END)
                  FROM jsonb_each(image));

      -- What happened without changing a domain table: a sign-in, a refusal, an export.
      CREATE FUNCTION record_event(event text, about text, award uuid, details jsonb) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        BEGIN ATOMIC
          INSERT INTO audit_entries (kind, subject, row_key, award_id, after)
          VALUES ('event', event, coalesce(about, ''), award, details);
        END;
      REVOKE ALL ON FUNCTION record_event(text, text, uuid, jsonb) FROM public;
      GRANT EXECUTE ON FUNCTION record_event(text, text, uuid, jsonb) TO awardbook_api, awardbook_worker;
    `);
  }

  private async createLedgerAudit(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a digest of a bulk load is over: everything that an entry says, in binary, which is made in half the time
      -- that its text takes. Texts end with a zero byte, which none of them can hold.
      CREATE FUNCTION ledger_entry_bytes(id uuid, fund_id uuid, signed_cents bigint, effective_on date, shares_on date,
          reversal boolean, corrects_id uuid, kind entry_kind, provenance provenance, description text, idempotency_key text)
        RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
        RETURN uuid_send(id) || uuid_send(fund_id) || int8send(signed_cents) || date_send(effective_on)
               || date_send(shares_on) || boolsend(reversal) || coalesce(uuid_send(corrects_id), '\\x'::bytea)
               || '\\x00'::bytea || enum_send(kind) || '\\x00'::bytea || enum_send(provenance) || '\\x00'::bytea
               || convert_to(description, 'UTF8') || '\\x00'::bytea
               || coalesce(convert_to(idempotency_key, 'UTF8'), '\\x'::bytea) || '\\x00'::bytea;

      -- Entries of the ledger never change, so that each tells itself what it was. A few are told one by one; those
      -- of a bulk load by award: how many, the first and the last, and a digest that they can be held against. One
      -- value holds a gigabyte: a load that could fill it for a single award is told by quarters too.
      CREATE FUNCTION audit_ledger_entries() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, public, pg_temp SET datestyle = iso SET timezone = 'UTC' AS $$
        DECLARE
          entries bigint := (SELECT count(*) FROM (SELECT FROM new_rows LIMIT ${LEDGER_ROWS_TOGETHER + 1}) counted);
        BEGIN
          IF entries <= ${LEDGER_ROWS_APART} THEN
            INSERT INTO audit_entries (kind, subject, row_key, award_id, after)
            SELECT 'inserted', 'ledger_entries', n.id::text, n.award_id,
                   jsonb_strip_nulls(to_jsonb(n) - '{signed_cents,quarter_of_action}'::text[])
              FROM new_rows n;
          ELSE
            INSERT INTO audit_entries (kind, subject, award_id, after)
            SELECT 'inserted', 'ledger_entries', n.award_id,
                   ${ledgerDigest('q.quarter')}
              FROM new_rows n
             CROSS JOIN LATERAL (SELECT CASE WHEN entries > ${LEDGER_ROWS_TOGETHER} THEN n.quarter_of_action END AS quarter) q
             GROUP BY n.award_id, q.quarter;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER audit_inserted AFTER INSERT ON ledger_entries
        REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_ledger_entries();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const triggers = [...AUDITED].flatMap(({ table }) =>
      ['audit_inserted', 'audit_updated', 'audit_deleted'].map((name) => `DROP TRIGGER ${name} ON ${table};`),
    );
    const keeps = EMPTIABLE.map(({ table }) => `DROP TRIGGER audit_keeps ON ${table};`);
    const functions = AUDITED.map(({ table }) => `audit_${table}()`);
    await runner.query(`
      DROP TRIGGER audit_inserted ON ledger_entries;
      ${triggers.join('\n')}
      ${keeps.join('\n')}
      DROP FUNCTION audit_ledger_entries(), ${functions.join(', ')};
      DROP FUNCTION ledger_entry_bytes(uuid, uuid, bigint, date, date, boolean, uuid, entry_kind, provenance, text, text);
      DROP FUNCTION record_event(text, text, uuid, jsonb), audit_hidden(jsonb, text[]), audit_difference(jsonb, jsonb);
      DROP TABLE audit_head_mails, audit_seals, audit_entries;
    `);
  }
}
