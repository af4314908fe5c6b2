import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Sums over facts: the finest per award and quarter of action, coarser ones for the reports, and what is stale. */
export class CreateRollups1795291440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Marks, not keys: the same award and quarter may stand here many times, so that marking never waits for
      -- another transaction and no mark is lost to a conflict with one that is just being removed. A mark names
      -- an award and all its quarters that one statement touched, each once: a bulk load leaves one for every
      -- dozen keys, and pays for that many.
      CREATE TABLE stale_rollups (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        award_id uuid NOT NULL,
        quarters_of_action integer[] NOT NULL,
        marked_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )
      -- Every report reads this table: rows that the worker removed must not stay in its pages for long.
      WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
      CREATE INDEX ON stale_rollups (award_id);

      -- The finest sums: all a report can ask for, one row a cell. Recomputed from the ledger, never added to.
      -- category and place may be 'unallocated'. No foreign keys on any sum: the facts they come from have them,
      -- and checking them again took a fifth of a refresh. Pages keep room, so that an update stays in its page.
      CREATE TABLE award_rollups (
        award_id uuid NOT NULL,
        quarter_of_action integer NOT NULL,
        fund_id uuid NOT NULL,
        category text NOT NULL,
        place text NOT NULL,
        provenance provenance NOT NULL,
        -- As the award stood when the row was computed, so that the coarser sums can be taken back exactly.
        program_type text NOT NULL,
        implementer_id uuid NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (award_id, quarter_of_action, fund_id, category, place, provenance, program_type, implementer_id)
      ) WITH (fillfactor = 85);
      -- For reports of one country or one implementer by something else.
      CREATE INDEX ON award_rollups (place);
      CREATE INDEX ON award_rollups (implementer_id);

      -- Coarser sums of award_rollups: each report reads the smallest that has its dimensions. By years, for reports
      -- rarely ask for quarters, and a table of them takes three times as long to read while somebody waits.
      CREATE TABLE category_rollups (
        fund_id uuid NOT NULL,
        year_of_action integer NOT NULL,
        program_type text NOT NULL,
        category text NOT NULL,
        provenance provenance NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (fund_id, year_of_action, program_type, category, provenance)
      ) WITH (fillfactor = 70);
      CREATE TABLE quarter_rollups (
        fund_id uuid NOT NULL,
        quarter_of_action integer NOT NULL,
        program_type text NOT NULL,
        category text NOT NULL,
        provenance provenance NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (fund_id, quarter_of_action, program_type, category, provenance)
      ) WITH (fillfactor = 70);
      CREATE TABLE place_rollups (
        fund_id uuid NOT NULL,
        year_of_action integer NOT NULL,
        place text NOT NULL,
        provenance provenance NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (fund_id, year_of_action, place, provenance)
      ) WITH (fillfactor = 70);
      CREATE TABLE implementer_rollups (
        fund_id uuid NOT NULL,
        year_of_action integer NOT NULL,
        implementer_id uuid NOT NULL,
        provenance provenance NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (fund_id, year_of_action, implementer_id, provenance)
      ) WITH (fillfactor = 70);

      -- Like sum(), which turns to numeric for fear of an overflow; this one fails on it, and made a refresh an
      -- eighth faster. Nothing adds up to zero.
      CREATE AGGREGATE sum_cents(bigint) (
        SFUNC = int8pl, COMBINEFUNC = int8pl, STYPE = bigint, INITCOND = '0', PARALLEL = SAFE);

      -- The finest sums of some (award, quarter) keys, straight from the ledger: the one place where money is
      -- dealt to categories and places. Refreshing, exact reading while stale, and verifying all come through here.
      -- The keys must be distinct. Each key's entries are fetched by the index (OFFSET keeps the planner from
      -- reading the whole ledger instead), and shares are laid beside them once, for all entries of the keys.
      -- Planned anew at each call: a plan kept for one key took three times as long for ten thousand.
      CREATE FUNCTION computed_rollups(award_ids uuid[], quarters integer[]) RETURNS TABLE (
        award_id uuid, quarter_of_action integer, fund_id uuid, category text, place text, provenance provenance,
        program_type text, implementer_id uuid,
        committed_cents bigint, obligated_cents bigint, expended_cents bigint, disbursed_cents bigint)
        LANGUAGE sql STABLE PARALLEL SAFE SET plan_cache_mode = force_custom_plan AS $$
        WITH keys AS MATERIALIZED (
          SELECT k.award_id, fiscal_quarter_first_day(k.quarter) AS first_day, fiscal_quarter_last_day(k.quarter) AS last_day
            FROM unnest(award_ids, quarters) AS k (award_id, quarter)
        ), cells AS MATERIALIZED (
          SELECT c.* FROM (SELECT DISTINCT k.award_id FROM keys k) k JOIN share_cells c ON c.award_id = k.award_id
        ), dealt AS (
          SELECT e.award_id, e.quarter_of_action, e.fund_id, e.provenance, e.measure,
                 coalesce(c.category, 'unallocated') AS category, coalesce(c.place, 'unallocated') AS place,
                 CASE WHEN c.award_id IS NULL THEN e.signed_cents
                      ELSE dealt_upto(e.signed_cents, c.upto) - dealt_upto(e.signed_cents, c.above) END AS cents
            FROM keys k
            CROSS JOIN LATERAL (
              SELECT l.*, CASE WHEN l.kind IN ('disbursement', 'refund') THEN 4 WHEN l.kind = 'expenditure' THEN 3
                               WHEN l.kind IN ('obligation', 'deobligation') THEN 2 ELSE 1 END AS measure
                FROM ledger_entries l WHERE l.award_id = k.award_id AND l.effective_on BETWEEN k.first_day AND k.last_day OFFSET 0
            ) e
            LEFT JOIN cells c ON c.award_id = e.award_id AND c.from_on <= e.shares_on AND e.shares_on < c.until_on
        ), sums AS (
          SELECT d.award_id, d.quarter_of_action, d.fund_id, d.category, d.place, d.provenance,
                 sum_cents(d.cents) FILTER (WHERE d.measure = 1) AS committed,
                 sum_cents(d.cents) FILTER (WHERE d.measure = 2) AS obligated,
                 sum_cents(d.cents) FILTER (WHERE d.measure = 3) AS expended,
                 sum_cents(d.cents) FILTER (WHERE d.measure = 4) AS disbursed
            FROM dealt d GROUP BY d.award_id, d.quarter_of_action, d.fund_id, d.category, d.place, d.provenance
        )
        SELECT s.award_id, s.quarter_of_action, s.fund_id, s.category, s.place, s.provenance, a.program_type, a.implementer_id,
               s.committed, s.obligated, s.expended, s.disbursed
          FROM sums s JOIN awards a ON a.id = s.award_id
        $$;

      CREATE FUNCTION mark_entries_stale() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO stale_rollups (award_id, quarters_of_action)
          SELECT k.award_id, array_agg(k.quarter_of_action)
            FROM (SELECT DISTINCT award_id, quarter_of_action FROM new_entries) k GROUP BY k.award_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER stale_rollups AFTER INSERT ON ledger_entries
        REFERENCING NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION mark_entries_stale();

      -- A change of shares or of what the award belongs to reaches every quarter in which the award has entries.
      CREATE FUNCTION mark_awards_stale() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO stale_rollups (award_id, quarters_of_action)
          SELECT e.award_id, array_agg(DISTINCT e.quarter_of_action)
            FROM ledger_entries e WHERE e.award_id IN (SELECT award_id FROM changed_rows) GROUP BY e.award_id;
          RETURN NULL;
        END $$;
      CREATE FUNCTION mark_award_stale() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO stale_rollups (award_id, quarters_of_action)
          SELECT e.award_id, array_agg(DISTINCT e.quarter_of_action)
            FROM ledger_entries e WHERE e.award_id = NEW.id GROUP BY e.award_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER stale_rollups AFTER UPDATE OF program_type, implementer_id ON awards
        FOR EACH ROW WHEN ((OLD.program_type, OLD.implementer_id) IS DISTINCT FROM (NEW.program_type, NEW.implementer_id))
        EXECUTE FUNCTION mark_award_stale();
      CREATE TRIGGER stale_rollups AFTER INSERT ON award_category_shares
        REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_awards_stale();
      CREATE TRIGGER stale_rollups_left AFTER DELETE ON award_category_shares
        REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_awards_stale();
      CREATE TRIGGER stale_rollups AFTER INSERT ON award_country_shares
        REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_awards_stale();
      CREATE TRIGGER stale_rollups_left AFTER DELETE ON award_country_shares
        REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_awards_stale();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER stale_rollups ON ledger_entries;
      DROP TRIGGER stale_rollups ON awards;
      DROP TRIGGER stale_rollups ON award_category_shares;
      DROP TRIGGER stale_rollups_left ON award_category_shares;
      DROP TRIGGER stale_rollups ON award_country_shares;
      DROP TRIGGER stale_rollups_left ON award_country_shares;
      DROP FUNCTION mark_award_stale(), mark_awards_stale(), mark_entries_stale(), computed_rollups(uuid[], integer[]);
      DROP AGGREGATE sum_cents(bigint);
      DROP TABLE implementer_rollups, place_rollups, quarter_rollups, category_rollups, award_rollups, stale_rollups;
    `);
  }
}
