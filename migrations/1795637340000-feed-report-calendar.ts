import { type MigrationInterface, type QueryRunner } from 'typeorm';

const OWN = 'person_id::text = (SELECT actor_id())';

/** Each person's own address of a calendar of what is due, for the calendar program of their choice. */
export class FeedReportCalendar1795637340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_calendar_feeds (
        person_id uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        -- Of the address, only its hash: whoever reads the table reads nobody's calendar.
        token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
        made_at timestamptz NOT NULL DEFAULT now()
      );
      -- Not told in the trail: nothing of the office is in it.
      ALTER TABLE report_calendar_feeds ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT (person_id, token_hash), UPDATE (token_hash, made_at), DELETE
        ON report_calendar_feeds TO awardbook_api;
      CREATE POLICY api_reads ON report_calendar_feeds FOR SELECT TO awardbook_api USING (${OWN});
      CREATE POLICY api_inserts ON report_calendar_feeds FOR INSERT TO awardbook_api WITH CHECK (${OWN});
      CREATE POLICY api_updates ON report_calendar_feeds FOR UPDATE TO awardbook_api USING (${OWN}) WITH CHECK (${OWN});
      CREATE POLICY api_deletes ON report_calendar_feeds FOR DELETE TO awardbook_api USING (${OWN});

      -- What stands in the calendar behind an address: to a grantee what its implementers owe, to an officer the reports
      -- of the awards that they review, to anybody else all of them; from a year back. What is due next comes first, so
      -- that a limit cuts off what is farthest away. A row without a report says that the address is good.
      CREATE FUNCTION report_calendar_of(token bytea)
        RETURNS TABLE (id uuid, fain text, title text, kind text, period_starts_on date, period_ends_on date,
                       due_on date, state text, version integer)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT r.id, r.fain, r.title, r.kind, r.period_starts_on, r.period_ends_on, r.due_on, r.state, r.version
          FROM report_calendar_feeds f
          JOIN people p ON p.id = f.person_id AND p.status = 'active'
          LEFT JOIN LATERAL (
            SELECT k.*, a.fain, a.title
              FROM report_packages k
              JOIN awards a ON a.id = k.award_id
              LEFT JOIN reporting_terms t ON t.award_id = a.id
             WHERE k.state <> 'skipped' AND k.corrects_id IS NULL AND k.due_on > current_date - 366
               AND CASE p.role
                     WHEN 'grantee' THEN a.implementer_id IN (SELECT b.implementer_id FROM person_implementers b
                                                               WHERE b.person_id = p.id)
                     WHEN 'program-officer' THEN t.officer_id = p.id
                     ELSE true END
             ORDER BY k.due_on < current_date, k.due_on, k.id
             LIMIT 2000) r ON true
         WHERE f.token_hash = token
      $$;
      REVOKE ALL ON FUNCTION report_calendar_of(bytea) FROM public;
      GRANT EXECUTE ON FUNCTION report_calendar_of(bytea) TO awardbook_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION report_calendar_of(bytea); DROP TABLE report_calendar_feeds;');
  }
}
