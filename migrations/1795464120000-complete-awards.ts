import { type MigrationInterface, type QueryRunner } from 'typeorm';

const STATUSES =
  "'planned', 'active', 'suspended', 'ended', 'closing-out', 'closed', 'terminated', 'cancelled'";

const NOTHING_MORE = 'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()';

/** A trigger that tells the trail of new rows; tables that only ever grow need no other. */
const auditOf = (table: string, image: string): string => `
  CREATE FUNCTION audit_${table}() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp SET datestyle = iso SET timezone = 'UTC' AS $$
    BEGIN
      INSERT INTO audit_entries (kind, subject, row_key, award_id, after)
      SELECT 'inserted', '${table}', n.id::text, n.award_id, ${image} FROM new_rows n;
      RETURN NULL;
    END $$;
  CREATE TRIGGER audit_inserted AFTER INSERT ON ${table}
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_${table}();
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} ${NOTHING_MORE};`;

/** The fields of an award document that were missing; its status with a history; and notes. */
export class CompleteAwards1795464120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.addFields(runner);
    await this.createTables(runner);
    await this.createWalls(runner);
  }

  private async addFields(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE awards
        ADD COLUMN status text CHECK (status IN (${STATUSES})),
        -- What the recipient adds. The federal share needs no column: it is the ceiling, above which no federal money
        -- is obligated.
        ADD COLUMN cost_share_cents bigint NOT NULL DEFAULT 0 CHECK (cost_share_cents BETWEEN 0 AND 999999999999999),
        ADD COLUMN assistance_listing text NOT NULL DEFAULT '19.019' CHECK (assistance_listing ~ '^[0-9]{2}\\.[0-9]{3}$'),
        ADD COLUMN funding_opportunity text NOT NULL DEFAULT '' CHECK (length(funding_opportunity) <= 60),
        -- As the award document names them: many never have an account here. Empty when nobody said.
        ADD COLUMN program_officer text NOT NULL DEFAULT '' CHECK (length(program_officer) <= 200),
        ADD COLUMN grants_officer text NOT NULL DEFAULT '' CHECK (length(grants_officer) <= 200),
        ADD COLUMN representative text NOT NULL DEFAULT '' CHECK (length(representative) <= 200),
        -- The TIP Report's tier and recommendation that the award answers.
        ADD COLUMN tip_report_tier text CHECK (tip_report_tier IN ('tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3',
          'special-case')),
        ADD COLUMN tip_report_recommendation text NOT NULL DEFAULT '' CHECK (length(tip_report_recommendation) <= 2000);

      -- What a period says of an award on a day, where nobody has said more.
      CREATE FUNCTION status_of_dates(starts_on date, ends_on date, on_day date) RETURNS text
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN CASE WHEN on_day < starts_on THEN 'planned' WHEN on_day > ends_on THEN 'ended' ELSE 'active' END;

      -- An award recorded without a status has that of its dates, today in Washington.
      CREATE FUNCTION give_status() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          NEW.status := status_of_dates(NEW.starts_on, NEW.ends_on, (now() AT TIME ZONE 'America/New_York')::date);
          RETURN NEW;
        END $$;
      CREATE TRIGGER give_status BEFORE INSERT ON awards
        FOR EACH ROW WHEN (NEW.status IS NULL) EXECUTE FUNCTION give_status();

      UPDATE awards SET status = status_of_dates(starts_on, ends_on, (now() AT TIME ZONE 'America/New_York')::date);
      ALTER TABLE awards ALTER COLUMN status SET NOT NULL;
      CREATE INDEX ON awards (status);
    `);
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE award_status_changes (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        award_id uuid NOT NULL REFERENCES awards,
        from_status text NOT NULL CHECK (from_status IN (${STATUSES})),
        to_status text NOT NULL CHECK (to_status IN (${STATUSES})),
        -- Empty where the change needs none.
        reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
        -- The day from which it counts; never before the change that it follows.
        effective_on date NOT NULL,
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CHECK (from_status <> to_status)
      );
      CREATE INDEX ON award_status_changes (award_id, id);

      CREATE TABLE award_notes (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        award_id uuid NOT NULL REFERENCES awards,
        body text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON award_notes (award_id, id);

      -- A status changes by its line in the history and in no other way: no login may write the column itself.
      CREATE FUNCTION apply_status_change() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          UPDATE awards SET status = NEW.to_status, version = version + 1
           WHERE id = NEW.award_id AND status = NEW.from_status;
          IF NOT FOUND THEN
            PERFORM refuse('award-status-elsewhere', jsonb_build_object('from', NEW.from_status));
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER apply_status_change AFTER INSERT ON award_status_changes
        FOR EACH ROW EXECUTE FUNCTION apply_status_change();

      ${auditOf('award_status_changes', 'jsonb_strip_nulls(to_jsonb(n))')}
      -- A grantee reads the trail of its own awards, and the office's notes are not for it.
      ${auditOf('award_notes', "audit_hidden(jsonb_strip_nulls(to_jsonb(n)), '{body}'::text[])")}
    `);
  }

  private async createWalls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON award_status_changes, award_notes TO awardbook_api, awardbook_worker;
      -- Who wrote it, and when, is not for the writer to say.
      GRANT INSERT (award_id, from_status, to_status, reason, effective_on) ON award_status_changes TO awardbook_api;
      GRANT INSERT (award_id, body) ON award_notes TO awardbook_api;
      GRANT UPDATE (cost_share_cents, assistance_listing, funding_opportunity, program_officer, grants_officer,
        representative, tip_report_tier, tip_report_recommendation) ON awards TO awardbook_api;

      ALTER TABLE award_status_changes ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON award_status_changes FOR SELECT TO awardbook_api USING (
        (SELECT actor_sees_all()) OR award_id IN
          (SELECT a.id FROM awards a WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[])));
      CREATE POLICY adding ON award_status_changes FOR INSERT TO awardbook_api
        WITH CHECK ((SELECT actor_role()) IN ('program-officer', 'system'));
      CREATE POLICY working ON award_status_changes FOR SELECT TO awardbook_worker USING (true);

      ALTER TABLE award_notes ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON award_notes FOR SELECT TO awardbook_api USING ((SELECT actor_sees_all()));
      CREATE POLICY adding ON award_notes FOR INSERT TO awardbook_api
        WITH CHECK ((SELECT actor_role()) IN ('program-officer', 'system'));
      CREATE POLICY working ON award_notes FOR SELECT TO awardbook_worker USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE award_notes, award_status_changes;
      DROP FUNCTION audit_award_notes(), audit_award_status_changes(), apply_status_change();
      DROP TRIGGER give_status ON awards;
      DROP FUNCTION give_status(), status_of_dates(date, date, date);
      ALTER TABLE awards
        DROP COLUMN tip_report_recommendation, DROP COLUMN tip_report_tier, DROP COLUMN representative,
        DROP COLUMN grants_officer, DROP COLUMN program_officer, DROP COLUMN funding_opportunity,
        DROP COLUMN assistance_listing, DROP COLUMN cost_share_cents, DROP COLUMN status;
    `);
  }
}
