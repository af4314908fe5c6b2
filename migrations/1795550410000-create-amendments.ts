import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What an amendment says; in a draft all of it may still be missing. */
const CONTENT = [
  'effective_on',
  'description',
  'ceiling_change_cents',
  'starts_on',
  'ends_on',
  'title',
  'scope',
  'program_officer',
  'grants_officer',
  'representative',
  'category_shares',
  'country_shares',
  'budget_number',
  'status_to',
  'money',
] as const;

const STATUSES = "'active', 'suspended', 'terminated', 'closing-out'";
const ROLE = '(SELECT actor_role())';

const content = (alias: string): string => CONTENT.map((name) => `${alias}.${name}`).join(', ');

/** Amendments of awards: drafted, proposed, approved; what is approved applies itself. */
export class CreateAmendments1795550410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTable(runner);
    await this.createSteps(runner);
    await this.createApplication(runner);
    await this.createTrail(runner);
    await this.createWalls(runner);
  }

  private async createTable(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE award_amendments (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        award_id uuid NOT NULL REFERENCES awards,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'proposed', 'approved', 'withdrawn')),
        -- From 1, without gaps, in the order of approval.
        number integer CHECK (number > 0),
        -- Rises by one with each change; the ETag of the amendment.
        version integer NOT NULL DEFAULT 1,
        effective_on date CHECK (effective_on BETWEEN '1990-01-01' AND '2199-12-31'),
        description text NOT NULL DEFAULT '' CHECK (length(description) <= 1000),
        -- What is added to the ceiling, or with a minus sign taken off; whole cents. Null in this and the next columns:
        -- stays as it is.
        ceiling_change_cents bigint CHECK (ceiling_change_cents BETWEEN -999999999999999 AND 999999999999999),
        starts_on date,
        ends_on date,
        title text CHECK (length(title) BETWEEN 1 AND 300),
        -- What changes in what is done, in words.
        scope text NOT NULL DEFAULT '' CHECK (length(scope) <= 4000),
        program_officer text CHECK (length(program_officer) <= 200),
        grants_officer text CHECK (length(grants_officer) <= 200),
        representative text CHECK (length(representative) <= 200),
        -- [{code, basisPoints}]: as far as the draft has come. Approval makes sets of shares of them, and entries of the
        -- ledger of the money; these are the facts, and held by their own rules.
        category_shares jsonb CHECK (jsonb_typeof(category_shares) = 'array'),
        country_shares jsonb CHECK (jsonb_typeof(country_shares) = 'array'),
        budget_number integer,
        status_to text CHECK (status_to IN (${STATUSES})),
        -- [{kind, amount, treasuryAccount, yearOfFunds, office}]; amounts as decimal strings.
        money jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(money) = 'array'),
        -- As they were when it was approved: later changes of the award do not alter what this one did.
        kinds text[],
        changes jsonb,
        drafted_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        drafted_at timestamptz NOT NULL DEFAULT now(),
        proposed_by text,
        proposed_at timestamptz,
        returned_by text,
        returned_at timestamptz,
        return_reason text NOT NULL DEFAULT '' CHECK (length(return_reason) <= 1000),
        approved_by text,
        approved_at timestamptz,
        remark text NOT NULL DEFAULT '' CHECK (length(remark) <= 1000),
        withdrawn_by text,
        withdrawn_at timestamptz,
        UNIQUE (award_id, number),
        FOREIGN KEY (award_id, budget_number) REFERENCES award_budgets,
        CHECK ((state = 'approved') = (number IS NOT NULL)),
        CHECK (state <> 'approved' OR (effective_on IS NOT NULL AND kinds IS NOT NULL AND changes IS NOT NULL))
      );
      CREATE INDEX ON award_amendments (award_id, id);
    `);
  }

  private async createSteps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Makes other changes of the award wait. Its own right, for finance, which approves, may not change awards itself.
      CREATE FUNCTION lock_award(award uuid) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          PERFORM FROM awards WHERE id = award FOR NO KEY UPDATE;
        END $$;
      REVOKE ALL ON FUNCTION lock_award(uuid) FROM public;
      GRANT EXECUTE ON FUNCTION lock_award(uuid) TO awardbook_api, awardbook_worker;

      -- Which steps there are, and that only a draft is written in. Who took a step, and when, is not for the writer to
      -- say; nor is the number.
      CREATE FUNCTION step_amendment() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          actor text := coalesce(nullif(current_setting('awardbook.actor', true), ''), 'database:' || session_user);
        BEGIN
          IF OLD.state || ' ' || NEW.state <> ALL (ARRAY['draft draft', 'draft proposed', 'draft withdrawn',
               'proposed draft', 'proposed approved', 'proposed withdrawn'])
             OR ((OLD.state, NEW.state) <> ('draft', 'draft') AND (${content('OLD')}) IS DISTINCT FROM (${content('NEW')})) THEN
            PERFORM refuse('amendment-step-impossible', jsonb_build_object('from', OLD.state, 'to', NEW.state));
          END IF;
          IF NEW.state = 'proposed' THEN
            NEW.proposed_by := actor; NEW.proposed_at := now();
          ELSIF NEW.state = 'withdrawn' THEN
            NEW.withdrawn_by := actor; NEW.withdrawn_at := now();
          ELSIF NEW.state = 'approved' THEN
            PERFORM FROM awards WHERE id = NEW.award_id FOR NO KEY UPDATE;
            NEW.number := 1 + coalesce((SELECT max(m.number) FROM award_amendments m WHERE m.award_id = NEW.award_id), 0);
            NEW.approved_by := actor; NEW.approved_at := now();
          ELSIF OLD.state = 'proposed' THEN
            NEW.proposed_by := NULL; NEW.proposed_at := NULL;
            NEW.returned_by := actor; NEW.returned_at := now();
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER step BEFORE UPDATE ON award_amendments FOR EACH ROW EXECUTE FUNCTION step_amendment();
      CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON award_amendments
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  private async createApplication(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is approved applies itself: finance changes awards in this way and in no other. Its money is posted by
      -- the ledger, and its budget approved, within the same transaction.
      CREATE FUNCTION apply_amendment() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          standing record;
        BEGIN
          SELECT max(v.effective_on) AS latest INTO standing FROM award_versions v WHERE v.award_id = NEW.award_id;
          IF NEW.effective_on < standing.latest OR EXISTS (
               SELECT FROM award_amendments m WHERE m.award_id = NEW.award_id AND m.state = 'approved'
                  AND m.effective_on > NEW.effective_on) THEN
            PERFORM refuse('amendment-before-latest', jsonb_build_object('effectiveOn', NEW.effective_on));
          END IF;
          PERFORM set_config('awardbook.effective_on', NEW.effective_on::text, true),
                  set_config('awardbook.amendment', NEW.number::text, true);
          UPDATE awards
             SET ceiling_cents = ceiling_cents + coalesce(NEW.ceiling_change_cents, 0),
                 starts_on = coalesce(NEW.starts_on, starts_on), ends_on = coalesce(NEW.ends_on, ends_on),
                 title = coalesce(NEW.title, title), program_officer = coalesce(NEW.program_officer, program_officer),
                 grants_officer = coalesce(NEW.grants_officer, grants_officer),
                 representative = coalesce(NEW.representative, representative), version = version + 1
           WHERE id = NEW.award_id;
          PERFORM set_config('awardbook.effective_on', '', true), set_config('awardbook.amendment', '', true);
          IF NEW.status_to IS NOT NULL THEN
            INSERT INTO award_status_changes (award_id, from_status, to_status, reason, effective_on)
            SELECT a.id, a.status, NEW.status_to, NEW.description, NEW.effective_on FROM awards a WHERE a.id = NEW.award_id;
          END IF;
          IF NEW.category_shares IS NOT NULL THEN
            DELETE FROM award_category_shares WHERE (award_id, effective_on) = (NEW.award_id, NEW.effective_on);
            INSERT INTO award_category_shares (award_id, effective_on, category, basis_points)
            SELECT NEW.award_id, NEW.effective_on, s.code, s."basisPoints"
              FROM jsonb_to_recordset(NEW.category_shares) AS s (code text, "basisPoints" integer);
          END IF;
          IF NEW.country_shares IS NOT NULL THEN
            DELETE FROM award_country_shares WHERE (award_id, effective_on) = (NEW.award_id, NEW.effective_on);
            INSERT INTO award_country_shares (award_id, effective_on, place, basis_points)
            SELECT NEW.award_id, NEW.effective_on, s.code, s."basisPoints"
              FROM jsonb_to_recordset(NEW.country_shares) AS s (code text, "basisPoints" integer);
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER apply AFTER UPDATE OF state ON award_amendments
        FOR EACH ROW WHEN (NEW.state = 'approved' AND OLD.state <> 'approved') EXECUTE FUNCTION apply_amendment();
    `);
  }

  private async createTrail(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The trail tells each step. What is in an amendment it tells when it is approved: until then it is the office's
      -- own, and grantees read the trail of their awards.
      CREATE FUNCTION audit_award_amendments() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, public, pg_temp SET datestyle = iso SET timezone = 'UTC' AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN
            INSERT INTO audit_entries (kind, subject, row_key, award_id, after)
            SELECT 'inserted', 'award_amendments', n.id::text, n.award_id, jsonb_build_object('id', n.id, 'state', n.state)
              FROM new_rows n;
          ELSE
            INSERT INTO audit_entries (kind, subject, row_key, award_id, before, after)
            SELECT 'updated', 'award_amendments', n.id::text, n.award_id, jsonb_build_object('state', o.state),
                   CASE n.state WHEN 'approved' THEN jsonb_strip_nulls(to_jsonb(n) - '{version}'::text[])
                                ELSE jsonb_build_object('state', n.state) END
              FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n.state <> o.state;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER audit_inserted AFTER INSERT ON award_amendments
        REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_award_amendments();
      CREATE TRIGGER audit_updated AFTER UPDATE ON award_amendments
        REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_award_amendments();
    `);
  }

  private async createWalls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON award_amendments TO awardbook_api, awardbook_worker;
      GRANT INSERT (award_id, ${CONTENT.join(', ')}) ON award_amendments TO awardbook_api;
      GRANT UPDATE (${CONTENT.join(', ')}, state, version, kinds, changes, return_reason, remark) ON award_amendments
        TO awardbook_api;

      ALTER TABLE award_amendments ENABLE ROW LEVEL SECURITY;
      -- A grantee reads what was approved.
      CREATE POLICY reading ON award_amendments FOR SELECT TO awardbook_api USING (
        (SELECT actor_sees_all()) OR (state = 'approved' AND award_id IN
          (SELECT a.id FROM awards a WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[]))));
      CREATE POLICY adding ON award_amendments FOR INSERT TO awardbook_api
        WITH CHECK (${ROLE} IN ('program-officer', 'system') AND state = 'draft');
      -- Officers draft, propose and withdraw; finance returns and approves, and nobody approves what they drafted.
      CREATE POLICY changing ON award_amendments FOR UPDATE TO awardbook_api
        USING (${ROLE} IN ('program-officer', 'system') OR (${ROLE} = 'finance' AND state = 'proposed'))
        WITH CHECK (${ROLE} = 'system' OR (${ROLE} = 'program-officer' AND state <> 'approved')
          OR (${ROLE} = 'finance' AND (state = 'draft' OR (state = 'approved' AND drafted_by <> (SELECT actor_id())))));
      CREATE POLICY working ON award_amendments FOR SELECT TO awardbook_worker USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE award_amendments;
      DROP FUNCTION audit_award_amendments(), apply_amendment(), step_amendment(), lock_award(uuid);
    `);
  }
}
