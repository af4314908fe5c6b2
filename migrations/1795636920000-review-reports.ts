import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { auditFunction } from './1795377720000-create-audit';

const OWN_AWARDS = `award_id IN (SELECT a.id FROM awards a
  WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[]))`;
const READING = `(SELECT actor_sees_all()) OR ${OWN_AWARDS}`;
const OFFICERS = `(SELECT actor_role()) IN ('program-officer', 'system')`;
const GRANTEE = `(SELECT actor_role()) = 'grantee' AND ${OWN_AWARDS}`;
const WRITER = `coalesce(nullif(current_setting('awardbook.actor', true), ''), 'database:' || session_user)`;
// As problems of a report point: "/financial/expenditures"; empty for the whole of it.
const POINTER = `text NOT NULL DEFAULT '' CHECK (length(pointer) <= 200 AND pointer ~ '^(/[^/]+)*$')`;

/** What is said about a report while it is written and reviewed, and what was accepted of it. */
export class ReviewReports1795636920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createComments(runner);
    await this.createChangeRequests(runner);
    await this.createSnapshots(runner);
    await this.raiseWalls(runner);
  }

  private async createComments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_comments (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        package_id uuid NOT NULL REFERENCES report_packages,
        award_id uuid NOT NULL REFERENCES awards,
        pointer ${POINTER},
        -- The comment that began the thread; null begins one.
        answers_id uuid REFERENCES report_comments,
        body text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
        written_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        written_at timestamptz NOT NULL DEFAULT now(),
        -- Of the thread; the answers have none.
        resolved boolean NOT NULL DEFAULT false,
        resolved_by text,
        resolved_at timestamptz,
        CHECK (answers_id IS NULL OR NOT resolved)
      );
      CREATE INDEX ON report_comments (package_id, id);

      CREATE FUNCTION write_report_comment() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          package report_packages;
          thread report_comments;
        BEGIN
          IF TG_OP = 'UPDATE' THEN
            NEW.resolved_by := CASE WHEN NEW.resolved THEN ${WRITER} END;
            NEW.resolved_at := CASE WHEN NEW.resolved THEN now() END;
            RETURN NEW;
          END IF;
          SELECT * INTO package FROM report_packages WHERE id = NEW.package_id FOR SHARE;
          IF package.state IN ('not-due', 'skipped', 'accepted') THEN
            PERFORM refuse('report-comments-closed', jsonb_build_object('state', package.state));
          END IF;
          NEW.award_id := package.award_id;
          IF NEW.answers_id IS NOT NULL THEN
            SELECT * INTO thread FROM report_comments WHERE id = NEW.answers_id AND package_id = NEW.package_id;
            IF thread.id IS NULL OR thread.answers_id IS NOT NULL THEN
              PERFORM refuse('report-comment-not-found', jsonb_build_object('id', NEW.answers_id));
            END IF;
            NEW.pointer := thread.pointer;
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER write_report_comment BEFORE INSERT OR UPDATE ON report_comments
        FOR EACH ROW EXECUTE FUNCTION write_report_comment();
      CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON report_comments
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  private async createChangeRequests(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What an officer asks to be changed. Gathered during the review and the officer's own until the report goes back;
      -- from then on the grantee's checklist.
      CREATE TABLE report_change_requests (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        package_id uuid NOT NULL REFERENCES report_packages,
        award_id uuid NOT NULL REFERENCES awards,
        pointer ${POINTER},
        body text NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
        requested_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        requested_at timestamptz NOT NULL DEFAULT now(),
        -- When the report went back with it.
        sent_at timestamptz,
        done boolean NOT NULL DEFAULT false,
        done_by text,
        done_at timestamptz
      );
      CREATE INDEX ON report_change_requests (package_id, id);

      CREATE FUNCTION keep_change_request() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE package report_packages;
        BEGIN
          SELECT * INTO package FROM report_packages WHERE id = NEW.package_id FOR SHARE;
          IF TG_OP = 'INSERT' THEN
            IF package.state <> 'in-review' THEN
              PERFORM refuse('report-not-in-review', jsonb_build_object('state', package.state));
            END IF;
            NEW.award_id := package.award_id;
          ELSIF NEW.done <> OLD.done THEN
            IF package.state NOT IN ('draft', 'changes-requested') THEN
              PERFORM refuse('report-not-draft', jsonb_build_object('state', package.state));
            END IF;
            NEW.done_by := CASE WHEN NEW.done THEN ${WRITER} END;
            NEW.done_at := CASE WHEN NEW.done THEN now() END;
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER keep_change_request BEFORE INSERT OR UPDATE ON report_change_requests
        FOR EACH ROW EXECUTE FUNCTION keep_change_request();

      -- The report goes back, and its checklist with it.
      CREATE FUNCTION send_change_requests() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          UPDATE report_change_requests SET sent_at = now() WHERE package_id = NEW.package_id AND sent_at IS NULL;
          RETURN NULL;
        END $$;
      CREATE TRIGGER send_change_requests AFTER INSERT ON report_steps
        FOR EACH ROW WHEN (NEW.to_state = 'changes-requested') EXECUTE FUNCTION send_change_requests();
    `);
  }

  private async createSnapshots(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was accepted, as it lies in the file store for good: the same words as canonical JSON and as PDF.
      CREATE TABLE report_snapshots (
        package_id uuid PRIMARY KEY REFERENCES report_packages,
        award_id uuid NOT NULL REFERENCES awards,
        json_sha256 text NOT NULL CHECK (json_sha256 ~ '^[0-9a-f]{64}$'),
        json_bytes bigint NOT NULL CHECK (json_bytes > 0),
        pdf_sha256 text NOT NULL CHECK (pdf_sha256 ~ '^[0-9a-f]{64}$'),
        pdf_bytes bigint NOT NULL CHECK (pdf_bytes > 0),
        taken_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        taken_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE FUNCTION take_report_snapshot() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE package report_packages;
        BEGIN
          SELECT * INTO package FROM report_packages WHERE id = NEW.package_id;
          IF package.state IS DISTINCT FROM 'accepted' THEN
            PERFORM refuse('report-not-accepted', jsonb_build_object('state', package.state));
          END IF;
          NEW.award_id := package.award_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER take_report_snapshot BEFORE INSERT ON report_snapshots
        FOR EACH ROW EXECUTE FUNCTION take_report_snapshot();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_snapshots
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  private async raiseWalls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${auditFunction({ table: 'report_comments', key: ['id'], award: 'award_id', hidden: ['body'] })}
      ${auditFunction({ table: 'report_change_requests', key: ['id'], award: 'award_id', hidden: ['body'] })}
      ${auditFunction({ table: 'report_snapshots', key: ['package_id'], award: 'award_id' })}
      CREATE TRIGGER audit_keeps BEFORE TRUNCATE ON report_change_requests
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      GRANT SELECT ON report_comments, report_change_requests, report_snapshots TO awardbook_api, awardbook_worker;
      GRANT INSERT (package_id, pointer, answers_id, body), UPDATE (resolved) ON report_comments TO awardbook_api;
      GRANT INSERT (package_id, pointer, body), UPDATE (done), DELETE ON report_change_requests TO awardbook_api;
      GRANT INSERT (package_id, json_sha256, json_bytes, pdf_sha256, pdf_bytes) ON report_snapshots TO awardbook_api;

      ALTER TABLE report_comments ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON report_comments FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON report_comments FOR INSERT TO awardbook_api WITH CHECK (${OFFICERS} OR (${GRANTEE}));
      -- Officers settle any thread, a grantee those that its own people began.
      CREATE POLICY changing ON report_comments FOR UPDATE TO awardbook_api USING (answers_id IS NULL
        AND (${OFFICERS} OR (${GRANTEE} AND written_by = (SELECT actor_id()))));
      CREATE POLICY working ON report_comments FOR SELECT TO awardbook_worker USING (true);

      ALTER TABLE report_change_requests ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON report_change_requests FOR SELECT TO awardbook_api
        USING ((SELECT actor_sees_all()) OR (sent_at IS NOT NULL AND ${OWN_AWARDS}));
      CREATE POLICY adding ON report_change_requests FOR INSERT TO awardbook_api WITH CHECK (${OFFICERS});
      CREATE POLICY changing ON report_change_requests FOR UPDATE TO awardbook_api
        USING ((SELECT actor_role()) = 'system' OR (${GRANTEE} AND sent_at IS NOT NULL));
      CREATE POLICY removing ON report_change_requests FOR DELETE TO awardbook_api
        USING (${OFFICERS} AND sent_at IS NULL);
      CREATE POLICY working ON report_change_requests FOR SELECT TO awardbook_worker USING (true);

      ALTER TABLE report_snapshots ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON report_snapshots FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON report_snapshots FOR INSERT TO awardbook_api WITH CHECK (${OFFICERS});
      CREATE POLICY working ON report_snapshots FOR SELECT TO awardbook_worker USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER send_change_requests ON report_steps;
      DROP TABLE report_snapshots, report_change_requests, report_comments;
      DROP FUNCTION audit_report_snapshots(), audit_report_change_requests(), audit_report_comments(),
        take_report_snapshot(), send_change_requests(), keep_change_request(), write_report_comment();
    `);
  }
}
