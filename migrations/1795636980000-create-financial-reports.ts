import { type MigrationInterface, type QueryRunner } from 'typeorm';

const OWN = `package_id IN (SELECT p.id FROM report_packages p JOIN awards a ON a.id = p.award_id
  WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[]))`;
const READING = `(SELECT actor_sees_all()) OR ${OWN}`;
const WRITING = `(SELECT actor_role()) = 'system' OR ((SELECT actor_role()) = 'grantee' AND ${OWN})`;

/** The largest single amount of the house, in whole cents. */
const AMOUNT = 'BETWEEN 0 AND 999999999999999';

/** What the grantee enters; the rest of the form follows from it. */
const CONTENT = `basis, recipient_account, cash_receipts_cents, cash_disbursements_cents, authorized_cents,
  expenditures_cents, unliquidated_cents, share_required_cents, share_spent_cents, income_earned_cents,
  income_deducted_cents, income_added_cents, line_remarks, remarks`;
const RATE = 'type, rate_basis_points, starts_on, ends_on, base_cents, federal_share_cents';

const TABLES = ['financial_reports', 'financial_report_indirect'];

/** The federal financial report (SF-425) of each package, and the expenditures that its acceptance posts. */
export class CreateFinancialReports1795636980000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTables(runner);
    await this.createPosting(runner);
    await this.raiseWalls(runner);
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Lines 10a to 10o of the form: whole cents, cumulative since the award began. Null: not said yet. What the form
      -- computes is computed here, so that no line can say anything else.
      CREATE TABLE financial_reports (
        package_id uuid PRIMARY KEY REFERENCES report_packages,
        -- Line 7.
        basis text CHECK (basis IN ('cash', 'accrual')),
        -- Line 5.
        recipient_account text NOT NULL DEFAULT '' CHECK (length(recipient_account) <= 60),
        -- a
        cash_receipts_cents bigint CHECK (cash_receipts_cents ${AMOUNT}),
        -- b
        cash_disbursements_cents bigint CHECK (cash_disbursements_cents ${AMOUNT}),
        -- c = a - b
        cash_on_hand_cents bigint GENERATED ALWAYS AS (cash_receipts_cents - cash_disbursements_cents) STORED,
        -- d
        authorized_cents bigint CHECK (authorized_cents ${AMOUNT}),
        -- e
        expenditures_cents bigint CHECK (expenditures_cents ${AMOUNT}),
        -- f
        unliquidated_cents bigint CHECK (unliquidated_cents ${AMOUNT}),
        -- g = e + f
        federal_share_cents bigint GENERATED ALWAYS AS (expenditures_cents + unliquidated_cents) STORED,
        -- h = d - g
        unobligated_cents bigint
          GENERATED ALWAYS AS (authorized_cents - expenditures_cents - unliquidated_cents) STORED,
        -- i
        share_required_cents bigint CHECK (share_required_cents ${AMOUNT}),
        -- j
        share_spent_cents bigint CHECK (share_spent_cents ${AMOUNT}),
        -- k = i - j
        share_remaining_cents bigint GENERATED ALWAYS AS (share_required_cents - share_spent_cents) STORED,
        -- l
        income_earned_cents bigint CHECK (income_earned_cents ${AMOUNT}),
        -- m
        income_deducted_cents bigint CHECK (income_deducted_cents ${AMOUNT}),
        -- n
        income_added_cents bigint CHECK (income_added_cents ${AMOUNT}),
        -- o = l - m or l - n: one of the two is zero once the report is handed over.
        income_unspent_cents bigint
          GENERATED ALWAYS AS (income_earned_cents - income_deducted_cents - income_added_cents) STORED,
        -- Name of a line: why it is what it is, where the rules ask.
        line_remarks jsonb NOT NULL DEFAULT '{}'
          CHECK (jsonb_typeof(line_remarks) = 'object' AND length(line_remarks::text) <= 40000),
        -- Line 12.
        remarks text NOT NULL DEFAULT '' CHECK (length(remarks) <= 4000),
        -- Rises by one with each save; the ETag of the part.
        version integer NOT NULL DEFAULT 1,
        saved_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        saved_at timestamptz NOT NULL DEFAULT now()
      );

      -- Line 11: indirect expense at one rate.
      CREATE TABLE financial_report_indirect (
        package_id uuid NOT NULL REFERENCES financial_reports,
        position integer NOT NULL CHECK (position BETWEEN 1 AND 12),
        type text CHECK (type IN ('provisional', 'predetermined', 'final', 'fixed', 'de-minimis')),
        -- Of 10,000; above the whole for rates on a narrow base, such as salaries.
        rate_basis_points integer CHECK (rate_basis_points BETWEEN 1 AND 30000),
        starts_on date,
        ends_on date,
        base_cents bigint CHECK (base_cents ${AMOUNT}),
        -- Base times rate. Numeric rounds half away from zero, and does not overflow on the way.
        amount_cents bigint GENERATED ALWAYS AS (round(base_cents::numeric * rate_basis_points / 10000)) STORED,
        federal_share_cents bigint CHECK (federal_share_cents ${AMOUNT}),
        PRIMARY KEY (package_id, position)
      );

      CREATE TRIGGER hold_report_content BEFORE INSERT OR UPDATE OR DELETE ON financial_reports
        FOR EACH ROW EXECUTE FUNCTION hold_report_content();
      CREATE TRIGGER hold_report_content BEFORE INSERT OR UPDATE OR DELETE ON financial_report_indirect
        FOR EACH ROW EXECUTE FUNCTION hold_report_content();
    `);
  }

  private async createPosting(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What an accepted report says was spent becomes entries of the ledger, within the transaction that accepts it: the
      -- ledger then says what the report with the latest period says. That is not finance's posting of money, for nothing
      -- is paid by it; it is the one entry that an officer's acceptance makes, and there is no other way to it.
      CREATE FUNCTION post_reported_expenditures() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          package report_packages;
          reported bigint;
          lacking bigint;
        BEGIN
          SELECT * INTO package FROM report_packages WHERE id = NEW.package_id;
          SELECT f.expenditures_cents INTO reported FROM financial_reports f
           WHERE f.package_id = package.id AND 'financial' = ANY (package.parts);
          IF reported IS NULL THEN
            RETURN NULL;
          END IF;
          -- Every posting to the award takes this row first: what is read below stays true until the end.
          PERFORM FROM award_balances WHERE award_id = package.award_id FOR UPDATE;
          IF EXISTS (
               SELECT FROM report_packages p JOIN financial_reports f ON f.package_id = p.id
                WHERE p.award_id = package.award_id AND p.id <> package.id AND p.state = 'accepted'
                  AND p.superseded_by_id IS NULL AND 'financial' = ANY (p.parts) AND f.expenditures_cents IS NOT NULL
                  AND (p.period_ends_on, p.kind = 'final') > (package.period_ends_on, package.kind = 'final')) THEN
            -- A later report says already how much was spent in all.
            RETURN NULL;
          END IF;
          -- What finance recorded of later days is none of this report's business.
          SELECT reported - coalesce(sum(e.signed_cents), 0) INTO lacking
            FROM ledger_entries e
           WHERE e.award_id = package.award_id AND e.kind = 'expenditure' AND e.effective_on <= package.period_ends_on;
          IF lacking > 0 THEN
            PERFORM raise_expenditures(package, lacking);
          ELSIF lacking < 0 THEN
            PERFORM lower_expenditures(package, -lacking);
          END IF;
          RETURN NULL;
        END $$;

      -- The oldest year of funds first, each strip up to what is obligated of it.
      CREATE FUNCTION raise_expenditures(package report_packages, cents bigint) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE room bigint;
        BEGIN
          SELECT coalesce(sum(s.obligated_cents - s.expended_cents), 0) INTO room FROM funding_strips s
           WHERE s.award_id = package.award_id AND s.obligated_cents > s.expended_cents;
          IF room < cents THEN
            PERFORM refuse('report-expenditures-above-obligations', (
              SELECT jsonb_build_object('fain', a.fain, 'asked', money_text(cents), 'available', money_text(room))
                FROM awards a WHERE a.id = package.award_id));
          END IF;
          INSERT INTO ledger_entries (award_id, fund_id, kind, amount_cents, effective_on, shares_on, provenance,
            idempotency_key, description)
          SELECT package.award_id, d.fund_id, 'expenditure', d.part, package.period_ends_on, package.period_ends_on,
                 expenditure_provenance(package), 'report:' || package.id || ':' || d.number, expenditure_words(package)
            FROM (SELECT o.fund_id, o.number,
                         least(o.room, cents - coalesce(sum(o.room) OVER (ORDER BY o.number
                           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::bigint AS part
                    FROM (SELECT s.fund_id, s.obligated_cents - s.expended_cents AS room,
                                 row_number() OVER (ORDER BY f.year_of_funds, t.code, f.office_code) AS number
                            FROM funding_strips s JOIN funds f ON f.id = s.fund_id
                            JOIN treasury_accounts t ON t.id = f.treasury_account_id
                           WHERE s.award_id = package.award_id AND s.obligated_cents > s.expended_cents) o) d
           WHERE d.part > 0;
        END $$;

      -- As the ledger corrects: entries are taken back whole, the last ones first, and what is right of the last of them
      -- is put in its place.
      CREATE FUNCTION lower_expenditures(package report_packages, cents bigint) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          INSERT INTO ledger_entries (award_id, fund_id, kind, amount_cents, effective_on, shares_on, reversal,
            corrects_id, provenance, idempotency_key, description)
          SELECT package.award_id, d.fund_id, 'expenditure',
                 CASE WHEN way.reversal THEN d.amount_cents ELSE d.amount_cents - d.part END,
                 package.period_ends_on, d.shares_on, way.reversal, d.id,
                 expenditure_provenance(package),
                 'report:' || package.id || ':' || d.number || CASE WHEN way.reversal THEN '-' ELSE '+' END,
                 expenditure_words(package)
            FROM (SELECT o.*, least(o.amount_cents, cents - coalesce(sum(o.amount_cents) OVER (ORDER BY o.number
                                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::bigint AS part
                    FROM (SELECT e.*, row_number() OVER (ORDER BY f.year_of_funds DESC, e.effective_on DESC, e.id DESC)
                                   AS number
                            FROM ledger_entries e JOIN funds f ON f.id = e.fund_id
                           WHERE e.award_id = package.award_id AND e.kind = 'expenditure' AND NOT e.reversal
                             AND e.effective_on <= package.period_ends_on
                             AND NOT EXISTS (SELECT FROM ledger_entries r WHERE r.corrects_id = e.id AND r.reversal)) o) d
           CROSS JOIN (VALUES (true), (false)) AS way (reversal)
           WHERE d.part > 0 AND (way.reversal OR d.part < d.amount_cents);
        END $$;

      CREATE FUNCTION expenditure_words(package report_packages) RETURNS text
        LANGUAGE sql STABLE PARALLEL SAFE
        RETURN 'SF-425 to ' || to_char(package.period_ends_on, 'YYYY-MM-DD') || coalesce(', receipt ' || package.receipt, '')
               || CASE WHEN package.revision > 1 THEN ', correction ' || (package.revision - 1) ELSE '' END;

      -- What a synthetic award is said to have spent is synthetic too; and the program itself may say so of others.
      CREATE FUNCTION expenditure_provenance(package report_packages) RETURNS provenance
        LANGUAGE sql STABLE
        RETURN CASE WHEN current_setting('awardbook.role', true) = 'system'
                         AND current_setting('awardbook.provenance', true) = 'synthetic' THEN 'synthetic'::provenance
                    WHEN (SELECT a.provenance FROM awards a WHERE a.id = package.award_id) = 'synthetic'
                    THEN 'synthetic'::provenance ELSE 'recorded'::provenance END;

      REVOKE ALL ON FUNCTION raise_expenditures(report_packages, bigint), lower_expenditures(report_packages, bigint)
        FROM public;
      CREATE TRIGGER post_reported_expenditures AFTER INSERT ON report_steps
        FOR EACH ROW WHEN (NEW.to_state = 'accepted') EXECUTE FUNCTION post_reported_expenditures();
    `);
  }

  private async raiseWalls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON ${TABLES.join(', ')} TO awardbook_api, awardbook_worker;
      GRANT INSERT (package_id, ${CONTENT}), UPDATE (${CONTENT}, version, saved_by, saved_at) ON financial_reports
        TO awardbook_api;
      GRANT INSERT (package_id, position, ${RATE}), DELETE ON financial_report_indirect TO awardbook_api;
    `);
    for (const table of TABLES) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY reading ON ${table} FOR SELECT TO awardbook_api USING (${READING});
        CREATE POLICY adding ON ${table} FOR INSERT TO awardbook_api WITH CHECK (${WRITING});
        CREATE POLICY working ON ${table} FOR SELECT TO awardbook_worker USING (true);
      `);
    }
    await runner.query(`
      CREATE POLICY changing ON financial_reports FOR UPDATE TO awardbook_api USING (${WRITING});
      CREATE POLICY removing ON financial_report_indirect FOR DELETE TO awardbook_api USING (${WRITING});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER post_reported_expenditures ON report_steps;
      DROP FUNCTION post_reported_expenditures(), raise_expenditures(report_packages, bigint),
        lower_expenditures(report_packages, bigint), expenditure_words(report_packages),
        expenditure_provenance(report_packages);
      DROP TABLE financial_report_indirect, financial_reports;
    `);
  }
}
