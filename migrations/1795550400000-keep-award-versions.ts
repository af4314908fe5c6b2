import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The terms of an award, each with its type; what of them changes makes a new version. */
const TERMS = [
  ['title', 'text'],
  ['instrument', 'text'],
  ['implementer_id', 'uuid'],
  ['program_type', 'text'],
  ['ceiling_cents', 'bigint'],
  ['starts_on', 'date'],
  ['ends_on', 'date'],
  ['cost_share_cents', 'bigint'],
  ['assistance_listing', 'text'],
  ['funding_opportunity', 'text'],
  ['program_officer', 'text'],
  ['grants_officer', 'text'],
  ['representative', 'text'],
  ['tip_report_tier', 'text'],
  ['tip_report_recommendation', 'text'],
] as const;

const NAMES = TERMS.map(([name]) => name);
const listed = (alias: string): string => NAMES.map((name) => `${alias}.${name}`).join(', ');

/** An award stands in the register as of its first day, or of the day it was recorded on if that comes first. */
const FIRST_DAY = (alias: string): string =>
  `least(${alias}.starts_on, (${alias}.recorded_at AT TIME ZONE 'America/New_York')::date)`;

/** Awards as they were: every version of their terms, and what the register was on any day. */
export class KeepAwardVersions1795550400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTable(runner);
    await this.createTriggers(runner);
    await this.createReading(runner);
  }

  private async createTable(runner: QueryRunner): Promise<void> {
    const nullable = (name: string): string => (name === 'tip_report_tier' ? '' : ' NOT NULL');
    await runner.query(`
      CREATE TABLE award_versions (
        -- No foreign key: written by the trigger of awards alone, and kept when an award is removed by hand.
        award_id uuid NOT NULL,
        -- From 1, without gaps. A later one takes the place of an earlier one from its effective day on.
        version integer NOT NULL CHECK (version > 0),
        -- The day from which it counts. A correction has that of the version it corrects.
        effective_on date NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by text NOT NULL DEFAULT coalesce(nullif(current_setting('awardbook.actor', true), ''), 'database:' || session_user),
        -- The amendment whose terms these are; null before the first.
        amendment integer CHECK (amendment > 0),
        ${TERMS.map(([name, type]) => `${name} ${type}${nullable(name)}`).join(',\n        ')},
        PRIMARY KEY (award_id, version)
      );

      -- What was corrected before there were versions was corrected for good: the first version is what stands now.
      INSERT INTO award_versions (award_id, version, effective_on, recorded_at, recorded_by, ${NAMES.join(', ')})
      SELECT a.id, 1, ${FIRST_DAY('a')}, a.recorded_at,
             coalesce((SELECT e.actor FROM audit_entries e
                        WHERE e.award_id = a.id AND e.subject = 'awards' AND e.kind = 'inserted'
                        ORDER BY e.transaction_id LIMIT 1), 'database:' || session_user), ${listed('a')}
        FROM awards a;

      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON award_versions
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      -- Told in the trail by the award itself. Neither program writes a version.
      GRANT SELECT ON award_versions TO awardbook_api, awardbook_worker;
      ALTER TABLE award_versions ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON award_versions FOR SELECT TO awardbook_api USING (
        (SELECT actor_sees_all()) OR award_id IN
          (SELECT a.id FROM awards a WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[])));
      CREATE POLICY working ON award_versions FOR SELECT TO awardbook_worker USING (true);
    `);
  }

  private async createTriggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An amendment says within its transaction which one it is and from which day it counts; any other change
      -- corrects the record, and what it corrects was meant so from the beginning.
      CREATE FUNCTION keep_award_versions() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN
            INSERT INTO award_versions (award_id, version, effective_on, ${NAMES.join(', ')})
            SELECT n.id, 1, ${FIRST_DAY('n')}, ${listed('n')} FROM new_rows n;
          ELSE
            INSERT INTO award_versions (award_id, version, effective_on, amendment, ${NAMES.join(', ')})
            SELECT n.id, l.version + 1,
                   coalesce(m.effective_on,
                     -- A first day that is put right to an earlier one is the day from which the award was there.
                     CASE WHEN l.amendment IS NULL THEN least(l.effective_on, n.starts_on) ELSE l.effective_on END),
                   coalesce(m.amendment, l.amendment), ${listed('n')}
              FROM new_rows n JOIN old_rows o ON o.id = n.id
             CROSS JOIN LATERAL (SELECT v.version, v.effective_on, v.amendment FROM award_versions v
                                  WHERE v.award_id = n.id ORDER BY v.version DESC LIMIT 1) l
             CROSS JOIN (SELECT nullif(current_setting('awardbook.effective_on', true), '')::date AS effective_on,
                                nullif(current_setting('awardbook.amendment', true), '')::integer AS amendment) m
             WHERE (${listed('n')}) IS DISTINCT FROM (${listed('o')});
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_inserted AFTER INSERT ON awards
        REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_award_versions();
      CREATE TRIGGER keep_updated AFTER UPDATE ON awards
        REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_award_versions();
    `);
  }

  private async createReading(runner: QueryRunner): Promise<void> {
    const shown = NAMES.map((name) => (name === 'implementer_id' ? 'a.implementer_id' : `v.${name}`));
    await runner.query(`
      -- The register as it was on a day: awards that were there, each with the terms and the status it had. A merge of
      -- records says who an implementer always was, so the implementer is that of now. Written so that PostgreSQL puts
      -- it into the statement that asks and takes only what that needs; row-level security holds as for the tables.
      CREATE FUNCTION awards_as_of(day date)
        RETURNS TABLE (award_id uuid, version integer, effective_on date, recorded_at timestamptz, recorded_by text,
          amendment integer, ${TERMS.map(([name, type]) => `${name} ${type}`).join(', ')}, status text)
        LANGUAGE sql STABLE PARALLEL SAFE ROWS 20000 AS $$
        SELECT v.award_id, v.version, v.effective_on, v.recorded_at, v.recorded_by, v.amendment, ${shown.join(', ')},
               CASE WHEN c.to_status IS NOT NULL THEN c.to_status
                    -- From the day it was recorded on, the status it was recorded with, until the first change.
                    WHEN $1 >= (a.recorded_at AT TIME ZONE 'America/New_York')::date THEN coalesce(f.from_status, a.status)
                    ELSE status_of_dates(v.starts_on, v.ends_on, $1) END
          FROM (SELECT DISTINCT ON (w.award_id) w.* FROM award_versions w WHERE w.effective_on <= $1
                 ORDER BY w.award_id DESC, w.version DESC) v
          JOIN awards a ON a.id = v.award_id
          LEFT JOIN (SELECT DISTINCT ON (s.award_id) s.award_id, s.to_status FROM award_status_changes s
                      WHERE s.effective_on <= $1 ORDER BY s.award_id, s.effective_on DESC, s.id DESC) c
                 ON c.award_id = v.award_id
          LEFT JOIN (SELECT DISTINCT ON (s.award_id) s.award_id, s.from_status FROM award_status_changes s
                      ORDER BY s.award_id, s.id) f ON f.award_id = v.award_id
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION awards_as_of(date);
      DROP TRIGGER keep_updated ON awards;
      DROP TRIGGER keep_inserted ON awards;
      DROP FUNCTION keep_award_versions();
      DROP TABLE award_versions;
    `);
  }
}
