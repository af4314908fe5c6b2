import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which packages an award's terms and dates ask for, kept true by the change of either. */
export class ScheduleReports1795636810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createPeriods(runner);
    await this.createSchedule(runner);
    await this.createTriggers(runner);
    await this.holdContent(runner);
    await this.nameOfficers(runner);
  }

  private async createPeriods(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Periods of the fiscal year that a period of performance touches, cut off at its ends: quarters from 1 October,
      -- halves from 1 October and 1 April, fiscal years.
      CREATE FUNCTION report_periods(frequency text, starts_on date, ends_on date)
        RETURNS TABLE (period_starts_on date, period_ends_on date)
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT greatest(g::date, starts_on), least((g + make_interval(months => grid.months))::date - 1, ends_on)
          FROM (SELECT CASE frequency WHEN 'quarterly' THEN 3 WHEN 'semi-annual' THEN 6 ELSE 12 END AS months) grid,
               generate_series(
                 date_trunc('month', starts_on::timestamp)
                   - make_interval(months => (extract(month FROM starts_on)::int + 2) % grid.months),
                 ends_on::timestamp, make_interval(months => grid.months)) g
      $$;

      -- What the terms and the award ask for at this moment, in the order of the periods.
      CREATE FUNCTION wanted_reports(award uuid)
        RETURNS TABLE (kind text, period_starts_on date, period_ends_on date, due_on date, parts text[])
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT 'interim', p.period_starts_on, p.period_ends_on, p.period_ends_on + t.interim_days, t.parts
          FROM reporting_terms t JOIN awards a ON a.id = t.award_id,
               LATERAL report_periods(t.frequency, a.starts_on, a.ends_on) p
         WHERE t.award_id = award AND a.status <> 'cancelled' AND p.period_ends_on >= t.first_period_ends_on
        UNION ALL
        SELECT 'final', a.starts_on, a.ends_on, a.ends_on + t.final_days, t.parts
          FROM reporting_terms t JOIN awards a ON a.id = t.award_id
         WHERE t.award_id = award AND a.status <> 'cancelled' AND a.ends_on >= t.first_period_ends_on
         ORDER BY 1 DESC, 3
      $$;
      REVOKE ALL ON FUNCTION wanted_reports(uuid) FROM public;
    `);
  }

  private async createSchedule(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Makes the award's packages those that are wanted. What was handed over stays as it is, whatever the dates become;
      -- a draft and what nobody has begun move along, with the old due date in the history; what is no longer wanted and
      -- not begun is skipped, and comes back when it is wanted again. A date that an officer extended stays while its
      -- period does.
      CREATE FUNCTION schedule_reports(award uuid) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          wanted record;
          standing report_packages;
          handed_over date;
          kept uuid[] := '{}';
          unwanted uuid;
        BEGIN
          PERFORM FROM reporting_terms WHERE award_id = award FOR NO KEY UPDATE;
          -- Whoever hands one of these over meanwhile is waited for, and then it stays as it is.
          PERFORM FROM report_packages WHERE award_id = award AND state IN ('not-due', 'draft', 'skipped')
            ORDER BY id FOR NO KEY UPDATE;
          PERFORM set_config('awardbook.rescheduling', 'on', true);
          FOR wanted IN SELECT * FROM wanted_reports(award) LOOP
            SELECT max(p.period_ends_on) INTO handed_over FROM report_packages p
             WHERE p.award_id = award AND p.kind = wanted.kind
               AND p.state NOT IN ('not-due', 'draft', 'skipped')
               AND (p.kind = 'final' OR p.period_ends_on >= wanted.period_starts_on)
               AND p.period_starts_on <= wanted.period_ends_on;
            CONTINUE WHEN handed_over >= wanted.period_ends_on;
            IF wanted.kind = 'interim' AND handed_over IS NOT NULL THEN
              wanted.period_starts_on := handed_over + 1;
            END IF;
            SELECT p.* INTO standing FROM report_packages p
             WHERE p.award_id = award AND p.kind = wanted.kind AND p.corrects_id IS NULL AND p.id <> ALL (kept)
               AND (p.state IN ('not-due', 'draft') OR (p.state = 'skipped'
                     AND (p.unscheduled OR p.period_ends_on = wanted.period_ends_on)))
               AND (p.kind = 'final' OR (p.period_ends_on >= wanted.period_starts_on
                     AND p.period_starts_on <= wanted.period_ends_on))
             ORDER BY p.period_ends_on = wanted.period_ends_on DESC, p.state = 'draft' DESC, p.period_ends_on DESC
             LIMIT 1;
            IF standing.id IS NULL THEN
              INSERT INTO report_packages (award_id, kind, period_starts_on, period_ends_on, due_on, parts)
              VALUES (award, wanted.kind, wanted.period_starts_on, wanted.period_ends_on, wanted.due_on, wanted.parts)
              RETURNING * INTO standing;
            ELSE
              PERFORM move_report(standing, wanted.period_starts_on, wanted.period_ends_on, wanted.due_on, wanted.parts);
            END IF;
            kept := kept || standing.id;
          END LOOP;
          FOR unwanted IN SELECT p.id FROM report_packages p
                           WHERE p.award_id = award AND p.kind <> 'ad-hoc' AND p.state = 'not-due'
                             AND p.id <> ALL (kept) ORDER BY p.id LOOP
            INSERT INTO report_steps (package_id, to_state, reason)
            VALUES (unwanted, 'skipped', 'The dates or the terms of the award no longer ask for it.');
          END LOOP;
          PERFORM set_config('awardbook.rescheduling', '', true);
        END $$;
      REVOKE ALL ON FUNCTION schedule_reports(uuid) FROM public;

      -- What an officer skipped stays skipped; what the schedule skipped comes back.
      CREATE FUNCTION move_report(standing report_packages, starts date, ends date, due date, wanted_parts text[])
        RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          extended boolean := standing.period_ends_on = ends AND (SELECT d.cause = 'extension' FROM report_due_dates d
                                WHERE d.package_id = standing.id ORDER BY d.id DESC LIMIT 1);
        BEGIN
          IF standing.state = 'skipped' AND NOT standing.unscheduled THEN
            RETURN;
          END IF;
          IF standing.state = 'skipped' THEN
            INSERT INTO report_steps (package_id, to_state, reason)
            VALUES (standing.id, 'not-due', 'The dates and the terms of the award ask for it again.');
          END IF;
          IF (standing.period_starts_on, standing.period_ends_on, standing.parts)
             IS DISTINCT FROM (starts, ends, wanted_parts) THEN
            UPDATE report_packages
               SET period_starts_on = starts, period_ends_on = ends, parts = wanted_parts,
                   due_on = greatest(due_on, ends), version = version + 1
             WHERE id = standing.id;
          END IF;
          IF standing.due_on <> due AND NOT coalesce(extended, false) THEN
            INSERT INTO report_due_dates (package_id, due_on, cause) VALUES (standing.id, due, 'schedule');
          END IF;
        END $$;
      REVOKE ALL ON FUNCTION move_report(report_packages, date, date, date, text[]) FROM public;
    `);
  }

  private async createTriggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The history of due dates begins with the first one.
      CREATE FUNCTION keep_first_due_date() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          INSERT INTO report_due_dates (package_id, due_on, cause)
          VALUES (NEW.id, NEW.due_on, CASE WHEN NEW.kind = 'ad-hoc' OR NEW.corrects_id IS NOT NULL
                                           THEN 'request' ELSE 'schedule' END);
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_first_due_date AFTER INSERT ON report_packages
        FOR EACH ROW EXECUTE FUNCTION keep_first_due_date();

      CREATE FUNCTION reschedule_for_terms() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          -- Nobody who moves the award's dates sees terms that are not there yet: they wait for each other. Later changes
          -- of the terms wait on the terms themselves.
          IF TG_OP = 'INSERT' THEN
            PERFORM FROM awards WHERE id = NEW.award_id FOR SHARE;
          END IF;
          PERFORM schedule_reports(NEW.award_id);
          RETURN NULL;
        END $$;
      CREATE TRIGGER reschedule_for_terms AFTER INSERT OR UPDATE ON reporting_terms
        FOR EACH ROW EXECUTE FUNCTION reschedule_for_terms();

      CREATE FUNCTION reschedule_for_award() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          IF EXISTS (SELECT FROM reporting_terms t WHERE t.award_id = NEW.id) THEN
            PERFORM schedule_reports(NEW.id);
          END IF;
          RETURN NULL;
        END $$;
      -- An amendment that moves the award's dates moves what is due within the same transaction.
      CREATE TRIGGER reschedule_for_award AFTER UPDATE OF starts_on, ends_on, status ON awards
        FOR EACH ROW WHEN ((OLD.starts_on, OLD.ends_on, OLD.status = 'cancelled')
          IS DISTINCT FROM (NEW.starts_on, NEW.ends_on, NEW.status = 'cancelled'))
        EXECUTE FUNCTION reschedule_for_award();
    `);
  }

  private async holdContent(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Makes other steps and changes of a report wait; its version, or nothing when it is not theirs to read. Its own
      -- right, for nobody may change the table itself.
      CREATE FUNCTION lock_report(report uuid) RETURNS integer
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE standing report_packages;
        BEGIN
          SELECT * INTO standing FROM report_packages WHERE id = report FOR NO KEY UPDATE;
          IF NOT (actor_sees_all() OR EXISTS (SELECT FROM awards a WHERE a.id = standing.award_id
                   AND a.implementer_id = ANY (actor_implementers()))) THEN
            RETURN NULL;
          END IF;
          RETURN standing.version;
        END $$;
      REVOKE ALL ON FUNCTION lock_report(uuid) FROM public;
      GRANT EXECUTE ON FUNCTION lock_report(uuid) TO awardbook_api, awardbook_worker;

      -- For every table of what a report says, by its column package_id: only a draft is written in. The package's row
      -- is shared meanwhile, so that nobody hands over what is being written.
      CREATE FUNCTION hold_report_content() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE standing text;
        BEGIN
          SELECT state INTO standing FROM report_packages
           WHERE id = coalesce(NEW.package_id, OLD.package_id) FOR SHARE;
          IF standing IS DISTINCT FROM 'draft' THEN
            PERFORM refuse('report-not-draft', jsonb_build_object('state', standing));
          END IF;
          RETURN coalesce(NEW, OLD);
        END $$;
    `);
  }

  private async nameOfficers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who can be made the reviewer of an award's reports; the table of people itself is not the office's to read.
      CREATE FUNCTION reviewing_officers() RETURNS TABLE (id uuid, name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT p.id, p.name FROM people p
         WHERE p.role = 'program-officer' AND p.status IN ('invited', 'active') AND actor_role() <> 'grantee'
         ORDER BY p.name, p.id
      $$;
      REVOKE ALL ON FUNCTION reviewing_officers() FROM public;
      GRANT EXECUTE ON FUNCTION reviewing_officers() TO awardbook_api, awardbook_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER reschedule_for_award ON awards;
      DROP TRIGGER reschedule_for_terms ON reporting_terms;
      DROP TRIGGER keep_first_due_date ON report_packages;
      DROP FUNCTION reviewing_officers(), keep_first_due_date(), lock_report(uuid), hold_report_content(), reschedule_for_award(), reschedule_for_terms(),
        move_report(report_packages, date, date, date, text[]), schedule_reports(uuid), wanted_reports(uuid),
        report_periods(text, date, date);
    `);
  }
}
