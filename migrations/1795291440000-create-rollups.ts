import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Sums over facts: the finest per award and quarter of action, coarser ones for the reports, and what is stale. */
export class CreateRollups1795291440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Marks, not keys: the same (award, quarter) may stand here many times, so that marking never waits for
      -- another transaction and no mark is lost to a conflict with one that is just being removed.
      CREATE TABLE stale_rollups (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        award_id uuid NOT NULL,
        quarter_of_action integer NOT NULL,
        marked_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX ON stale_rollups (award_id, quarter_of_action);

      -- The finest sums: all a report can ask for, one row a cell. Recomputed from the ledger, never added to.
      -- category and place may be 'unallocated'.
      CREATE TABLE award_rollups (
        award_id uuid NOT NULL REFERENCES awards,
        quarter_of_action integer NOT NULL,
        fund_id uuid NOT NULL REFERENCES funds,
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
      );
      CREATE INDEX ON award_rollups (fund_id, quarter_of_action);

      -- Coarser sums of award_rollups: each report reads the smallest that has its dimensions.
      CREATE TABLE category_rollups (
        fund_id uuid NOT NULL REFERENCES funds,
        quarter_of_action integer NOT NULL,
        program_type text NOT NULL,
        category text NOT NULL,
        provenance provenance NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (fund_id, quarter_of_action, program_type, category, provenance)
      );
      CREATE TABLE place_rollups (
        fund_id uuid NOT NULL REFERENCES funds,
        quarter_of_action integer NOT NULL,
        place text NOT NULL,
        provenance provenance NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (fund_id, quarter_of_action, place, provenance)
      );
      CREATE TABLE implementer_rollups (
        fund_id uuid NOT NULL REFERENCES funds,
        quarter_of_action integer NOT NULL,
        implementer_id uuid NOT NULL REFERENCES implementers,
        provenance provenance NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (fund_id, quarter_of_action, implementer_id, provenance)
      );

      -- The finest sums of some (award, quarter) keys, straight from the ledger: the one place where money is
      -- dealt to categories and places. Refreshing, exact reading while stale, and verifying all come through here.
      -- Running totals are summed a boundary at a time and subtracted once, not twice for every entry.
      CREATE FUNCTION computed_rollups(award_ids uuid[], quarters integer[]) RETURNS TABLE (
        award_id uuid, quarter_of_action integer, fund_id uuid, category text, place text, provenance provenance,
        program_type text, implementer_id uuid,
        committed_cents bigint, obligated_cents bigint, expended_cents bigint, disbursed_cents bigint)
        LANGUAGE sql STABLE PARALLEL SAFE AS $$
        WITH keys AS MATERIALIZED (
          SELECT DISTINCT k.award_id, k.quarter, fiscal_quarter_first_day(k.quarter) AS first_day, fiscal_quarter_last_day(k.quarter) AS last_day
            FROM unnest(award_ids, quarters) AS k (award_id, quarter)
        ), boundaries AS (
          SELECT k.award_id, k.quarter, e.fund_id, e.provenance, c.from_on, c.position,
                 coalesce(c.category, 'unallocated') AS category, coalesce(c.place, 'unallocated') AS place,
                 sum(dealt_upto(e.signed_cents, coalesce(c.upto, 100000000))) FILTER (WHERE e.kind IN ('commitment', 'decommitment')) AS committed,
                 sum(dealt_upto(e.signed_cents, coalesce(c.upto, 100000000))) FILTER (WHERE e.kind IN ('obligation', 'deobligation')) AS obligated,
                 sum(dealt_upto(e.signed_cents, coalesce(c.upto, 100000000))) FILTER (WHERE e.kind = 'expenditure') AS expended,
                 sum(dealt_upto(e.signed_cents, coalesce(c.upto, 100000000))) FILTER (WHERE e.kind IN ('disbursement', 'refund')) AS disbursed
            FROM keys k
            CROSS JOIN LATERAL (
              SELECT * FROM ledger_entries l WHERE l.award_id = k.award_id AND l.effective_on BETWEEN k.first_day AND k.last_day OFFSET 0
            ) e
            LEFT JOIN share_cells c ON c.award_id = k.award_id AND c.from_on <= e.shares_on AND e.shares_on < c.until_on
           GROUP BY k.award_id, k.quarter, e.fund_id, e.provenance, c.from_on, c.position, c.category, c.place
        ), cells AS (
          SELECT b.award_id, b.quarter, b.fund_id, b.provenance, b.category, b.place,
                 coalesce(committed, 0) - coalesce(lag(committed) OVER span, 0) AS committed,
                 coalesce(obligated, 0) - coalesce(lag(obligated) OVER span, 0) AS obligated,
                 coalesce(expended, 0) - coalesce(lag(expended) OVER span, 0) AS expended,
                 coalesce(disbursed, 0) - coalesce(lag(disbursed) OVER span, 0) AS disbursed
            FROM boundaries b
          WINDOW span AS (PARTITION BY b.award_id, b.quarter, b.fund_id, b.provenance, b.from_on ORDER BY b.position)
        )
        SELECT c.award_id, c.quarter, c.fund_id, c.category, c.place, c.provenance, a.program_type, a.implementer_id,
               sum(c.committed)::bigint, sum(c.obligated)::bigint, sum(c.expended)::bigint, sum(c.disbursed)::bigint
          FROM cells c JOIN awards a ON a.id = c.award_id
         GROUP BY c.award_id, c.quarter, c.fund_id, c.category, c.place, c.provenance, a.program_type, a.implementer_id
        $$;

      CREATE FUNCTION mark_entries_stale() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO stale_rollups (award_id, quarter_of_action)
          SELECT DISTINCT award_id, quarter_of_action FROM new_entries;
          RETURN NULL;
        END $$;
      CREATE TRIGGER stale_rollups AFTER INSERT ON ledger_entries
        REFERENCING NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION mark_entries_stale();

      -- A change of shares or of what the award belongs to reaches every quarter in which the award has entries.
      CREATE FUNCTION mark_awards_stale() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO stale_rollups (award_id, quarter_of_action)
          SELECT DISTINCT e.award_id, e.quarter_of_action
            FROM ledger_entries e WHERE e.award_id IN (SELECT award_id FROM changed_rows);
          RETURN NULL;
        END $$;
      CREATE FUNCTION mark_award_stale() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO stale_rollups (award_id, quarter_of_action)
          SELECT DISTINCT e.award_id, e.quarter_of_action FROM ledger_entries e WHERE e.award_id = NEW.id;
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
      DROP TABLE implementer_rollups, place_rollups, category_rollups, award_rollups, stale_rollups;
    `);
  }
}
