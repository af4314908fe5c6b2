import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { auditFunction } from './1795377720000-create-audit';

const STATES = `'not-due', 'draft', 'awaiting-certification', 'submitted', 'in-review', 'changes-requested', 'accepted',
  'skipped'`;
const PARTS = `ARRAY['progress', 'indicators', 'results', 'financial', 'attachments']`;

const OWN_AWARDS = `award_id IN (SELECT a.id FROM awards a
  WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[]))`;
const READING = `(SELECT actor_sees_all()) OR ${OWN_AWARDS}`;
const OFFICERS = `(SELECT actor_role()) IN ('program-officer', 'system')`;
const GRANTEE = `(SELECT actor_role()) = 'grantee' AND ${OWN_AWARDS}`;

/** What grantees report: the terms of each award, the packages that fall due, and every step of each. */
export class CreateReportPackages1795636800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTables(runner);
    await this.createHistories(runner);
    await this.createSteps(runner);
    await this.raiseWalls(runner);
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the award asks its recipient to report. Without a row nothing falls due.
      CREATE TABLE reporting_terms (
        award_id uuid PRIMARY KEY REFERENCES awards,
        frequency text NOT NULL CHECK (frequency IN ('quarterly', 'semi-annual', 'annual')),
        -- Days from the end of a period to the day on which its report is due, and the same for the final report.
        interim_days integer NOT NULL CHECK (interim_days BETWEEN 1 AND 180),
        final_days integer NOT NULL DEFAULT 120 CHECK (final_days BETWEEN 1 AND 365),
        -- Periods that end before are reported elsewhere, or were before the award came here.
        first_period_ends_on date NOT NULL,
        parts text[] NOT NULL CHECK (parts <@ ${PARTS} AND cardinality(parts) > 0),
        -- Whether somebody other than who prepared a report has to certify it.
        certifier_differs boolean NOT NULL DEFAULT false,
        -- Who reviews the award's reports; null: any program officer.
        officer_id uuid REFERENCES people,
        version integer NOT NULL DEFAULT 1,
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON reporting_terms (officer_id);

      CREATE TABLE report_packages (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        award_id uuid NOT NULL REFERENCES awards,
        kind text NOT NULL CHECK (kind IN ('interim', 'final', 'ad-hoc')),
        -- What an ad-hoc request asks for; empty otherwise.
        request text NOT NULL DEFAULT '' CHECK (length(request) <= 1000),
        -- Both days included.
        period_starts_on date NOT NULL,
        period_ends_on date NOT NULL,
        -- The latest of report_due_dates.
        due_on date NOT NULL,
        parts text[] NOT NULL CHECK (parts <@ ${PARTS} AND cardinality(parts) > 0),
        -- Written by report_steps and by nothing else.
        state text NOT NULL DEFAULT 'not-due' CHECK (state IN (${STATES})),
        -- Skipped because the award's dates or terms no longer ask for it: comes back when they do.
        unscheduled boolean NOT NULL DEFAULT false,
        -- 1 for the report itself; each correction of what was accepted has the next.
        revision integer NOT NULL DEFAULT 1 CHECK (revision BETWEEN 1 AND 20),
        corrects_id uuid UNIQUE REFERENCES report_packages,
        -- The accepted correction that took its place; the only thing that changes once a package is accepted.
        superseded_by_id uuid REFERENCES report_packages,
        -- Who handed it over for certification last, and who certified it.
        prepared_by text,
        certified_by text,
        -- Of the first submission; a report is late or in time by this.
        first_submitted_at timestamptz,
        submitted_at timestamptz,
        -- Given at each submission; what the grantee quotes.
        receipt text UNIQUE,
        reviewed_by text,
        accepted_at timestamptz,
        -- Rises by one with each step and each change of a date; the ETag of the package.
        version integer NOT NULL DEFAULT 1,
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CHECK (period_ends_on >= period_starts_on),
        CHECK (due_on >= period_ends_on),
        CHECK ((kind = 'ad-hoc') = (request <> '')),
        CHECK ((revision = 1) = (corrects_id IS NULL))
      );
      CREATE INDEX ON report_packages (award_id, period_ends_on);
      CREATE UNIQUE INDEX report_packages_once ON report_packages (award_id, kind, period_ends_on, revision)
       WHERE kind <> 'ad-hoc';
      CREATE INDEX report_packages_open ON report_packages (due_on, id) WHERE state NOT IN ('accepted', 'skipped');
      CREATE INDEX ON report_packages (state, due_on, id);
      CREATE SEQUENCE report_receipts;
    `);
  }

  private async createHistories(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every due date that a package has had, the last one counts. Append-only; storing a line moves the date.
      CREATE TABLE report_due_dates (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        package_id uuid NOT NULL REFERENCES report_packages,
        award_id uuid NOT NULL REFERENCES awards,
        due_on date NOT NULL,
        -- The terms, an ad-hoc request or a correction, an officer.
        cause text NOT NULL CHECK (cause IN ('schedule', 'request', 'extension')),
        reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CHECK (cause <> 'extension' OR reason <> '')
      );
      CREATE INDEX ON report_due_dates (package_id, id);

      -- Every step that a package has taken. Append-only; storing a line is what takes the step.
      CREATE TABLE report_steps (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        package_id uuid NOT NULL REFERENCES report_packages,
        award_id uuid NOT NULL REFERENCES awards,
        from_state text NOT NULL CHECK (from_state IN (${STATES})),
        to_state text NOT NULL CHECK (to_state IN (${STATES})),
        reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 4000),
        taken_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        taken_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON report_steps (package_id, id);

      CREATE FUNCTION move_due_date() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE package report_packages;
        BEGIN
          SELECT * INTO package FROM report_packages WHERE id = NEW.package_id FOR NO KEY UPDATE;
          IF package.state IN ('accepted', 'skipped') THEN
            PERFORM refuse('report-due-date-closed', jsonb_build_object('state', package.state));
          END IF;
          IF NEW.due_on < package.period_ends_on THEN
            PERFORM refuse('report-due-before-period-ends', jsonb_build_object('dueOn', NEW.due_on,
              'periodEndsOn', package.period_ends_on));
          END IF;
          NEW.award_id := package.award_id;
          UPDATE report_packages SET due_on = NEW.due_on, version = version + 1
           WHERE id = NEW.package_id AND due_on <> NEW.due_on;
          RETURN NEW;
        END $$;
      CREATE TRIGGER move_due_date BEFORE INSERT ON report_due_dates
        FOR EACH ROW EXECUTE FUNCTION move_due_date();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_due_dates
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_steps
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  private async createSteps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The table of report-state.ts, once more where no code gets around it. Who may take which step is in the
      -- policies of report_steps.
      CREATE FUNCTION take_report_step() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          package report_packages;
          taker text := coalesce(nullif(current_setting('awardbook.actor', true), ''), 'database:' || session_user);
        BEGIN
          SELECT * INTO package FROM report_packages WHERE id = NEW.package_id FOR NO KEY UPDATE;
          NEW.from_state := package.state;
          NEW.award_id := package.award_id;
          IF package.state || ' ' || NEW.to_state <> ALL (ARRAY['not-due draft', 'not-due skipped', 'skipped not-due',
               'draft awaiting-certification', 'awaiting-certification draft', 'awaiting-certification submitted',
               'submitted draft', 'submitted in-review', 'in-review changes-requested', 'in-review accepted',
               'changes-requested draft']) THEN
            PERFORM refuse('report-step-impossible', jsonb_build_object('from', package.state, 'to', NEW.to_state));
          END IF;
          IF NEW.to_state = 'submitted' AND package.prepared_by = taker AND EXISTS (
               SELECT FROM reporting_terms t WHERE t.award_id = package.award_id AND t.certifier_differs) THEN
            PERFORM refuse('report-own-certification', '{}'::jsonb);
          END IF;
          IF NEW.to_state IN ('in-review', 'changes-requested', 'accepted') AND EXISTS (
               SELECT FROM reporting_terms t WHERE t.award_id = package.award_id AND t.officer_id::text <> taker)
             AND current_setting('awardbook.role', true) <> 'system' THEN
            PERFORM refuse('report-of-another-officer', jsonb_build_object('officer',
              (SELECT actor_name(t.officer_id::text) FROM reporting_terms t WHERE t.award_id = package.award_id)));
          END IF;
          UPDATE report_packages p
             SET state = NEW.to_state, version = p.version + 1,
                 unscheduled = NEW.to_state = 'skipped'
                   AND coalesce(current_setting('awardbook.rescheduling', true), '') = 'on',
                 prepared_by = CASE WHEN NEW.to_state = 'awaiting-certification' THEN taker ELSE p.prepared_by END,
                 certified_by = CASE WHEN NEW.to_state = 'submitted' THEN taker
                                     WHEN NEW.to_state = 'draft' THEN NULL ELSE p.certified_by END,
                 first_submitted_at = CASE WHEN NEW.to_state = 'submitted' THEN coalesce(p.first_submitted_at, now())
                                           ELSE p.first_submitted_at END,
                 submitted_at = CASE WHEN NEW.to_state = 'submitted' THEN now() ELSE p.submitted_at END,
                 receipt = CASE WHEN NEW.to_state = 'submitted'
                                THEN 'R' || lpad(nextval('report_receipts')::text, 7, '0') ELSE p.receipt END,
                 reviewed_by = CASE WHEN NEW.to_state = 'in-review' THEN taker ELSE p.reviewed_by END,
                 accepted_at = CASE WHEN NEW.to_state = 'accepted' THEN now() END
           WHERE p.id = NEW.package_id;
          IF NEW.to_state = 'accepted' AND package.corrects_id IS NOT NULL THEN
            UPDATE report_packages SET superseded_by_id = package.id WHERE id = package.corrects_id;
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER take_report_step BEFORE INSERT ON report_steps
        FOR EACH ROW EXECUTE FUNCTION take_report_step();

      -- A correction takes its place beside what was accepted last, and starts as a draft of the same period.
      CREATE FUNCTION begin_report_correction() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE corrected report_packages;
        BEGIN
          SELECT * INTO corrected FROM report_packages WHERE id = NEW.corrects_id FOR NO KEY UPDATE;
          IF corrected.state IS DISTINCT FROM 'accepted' THEN
            PERFORM refuse('report-not-accepted', jsonb_build_object('state', corrected.state));
          END IF;
          NEW.award_id := corrected.award_id;
          NEW.kind := corrected.kind;
          NEW.request := corrected.request;
          NEW.period_starts_on := corrected.period_starts_on;
          NEW.period_ends_on := corrected.period_ends_on;
          NEW.parts := corrected.parts;
          NEW.revision := corrected.revision + 1;
          NEW.state := 'draft';
          RETURN NEW;
        END $$;
      CREATE TRIGGER begin_report_correction BEFORE INSERT ON report_packages
        FOR EACH ROW WHEN (NEW.corrects_id IS NOT NULL) EXECUTE FUNCTION begin_report_correction();
      CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON report_packages
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  private async raiseWalls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${auditFunction({ table: 'reporting_terms', key: ['award_id'], award: 'award_id' })}
      ${auditFunction({ table: 'report_packages', key: ['id'], award: 'award_id' })}
      ${auditFunction({ table: 'report_due_dates', key: ['id'], award: 'award_id' })}
      ${auditFunction({ table: 'report_steps', key: ['id'], award: 'award_id' })}
      CREATE TRIGGER audit_keeps BEFORE TRUNCATE ON reporting_terms
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      GRANT SELECT ON reporting_terms, report_packages, report_due_dates, report_steps
        TO awardbook_api, awardbook_worker;
      GRANT INSERT (award_id, frequency, interim_days, final_days, first_period_ends_on, parts, certifier_differs,
              officer_id),
            UPDATE (frequency, interim_days, final_days, first_period_ends_on, parts, certifier_differs, officer_id,
              version) ON reporting_terms TO awardbook_api;
      -- Ad-hoc requests and corrections; what the terms ask for is made by the schedule.
      GRANT INSERT (award_id, kind, request, period_starts_on, period_ends_on, due_on, parts, corrects_id)
        ON report_packages TO awardbook_api;
      GRANT INSERT (package_id, due_on, cause, reason) ON report_due_dates TO awardbook_api;
      GRANT INSERT (package_id, to_state, reason) ON report_steps TO awardbook_api;

      ALTER TABLE reporting_terms ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON reporting_terms FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON reporting_terms FOR INSERT TO awardbook_api WITH CHECK (${OFFICERS});
      CREATE POLICY changing ON reporting_terms FOR UPDATE TO awardbook_api USING (${OFFICERS});
      CREATE POLICY working ON reporting_terms FOR SELECT TO awardbook_worker USING (true);

      ALTER TABLE report_packages ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON report_packages FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON report_packages FOR INSERT TO awardbook_api WITH CHECK (
        (${OFFICERS} AND (kind = 'ad-hoc' OR corrects_id IS NOT NULL)) OR (${GRANTEE} AND corrects_id IS NOT NULL));
      CREATE POLICY working ON report_packages FOR SELECT TO awardbook_worker USING (true);

      ALTER TABLE report_due_dates ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON report_due_dates FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON report_due_dates FOR INSERT TO awardbook_api
        WITH CHECK (${OFFICERS} AND cause = 'extension');
      CREATE POLICY working ON report_due_dates FOR SELECT TO awardbook_worker USING (true);

      ALTER TABLE report_steps ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON report_steps FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON report_steps FOR INSERT TO awardbook_api WITH CHECK (
        (SELECT actor_role()) = 'system'
        OR (${GRANTEE} AND to_state IN ('draft', 'awaiting-certification', 'submitted'))
        OR ((SELECT actor_role()) = 'program-officer'
            AND to_state IN ('in-review', 'changes-requested', 'accepted', 'skipped', 'not-due')));
      CREATE POLICY working ON report_steps FOR SELECT TO awardbook_worker USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE report_steps, report_due_dates, report_packages, reporting_terms;
      DROP FUNCTION audit_report_steps(), audit_report_due_dates(), audit_report_packages(), audit_reporting_terms(),
        begin_report_correction(), take_report_step(), move_due_date();
      DROP SEQUENCE report_receipts;
    `);
  }
}
