import { type MigrationInterface, type QueryRunner } from 'typeorm';

const SEES_ALL = '(SELECT actor_sees_all())';
const READING = `${SEES_ALL} OR award_id IN (SELECT a.id FROM awards a WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[]))`;
const OFFICERS = `(SELECT actor_role()) IN ('program-officer', 'system')`;
const FINANCE = `(SELECT actor_role()) IN ('finance', 'system')`;

interface BudgetTable {
  readonly table: string;
  /** Columns of the primary key, in the order in which they name a row in the trail. */
  readonly key: readonly string[];
  /** What the api may fill in; who did it, and when, is not for the writer to say. */
  readonly columns: string;
  readonly adding: string;
  /** Columns that the trail leaves out: generated ones. */
  readonly ignored?: string;
}

const TABLES: readonly BudgetTable[] = [
  {
    table: 'award_budgets',
    key: ['award_id', 'number'],
    columns: 'award_id, number, based_on, reason, federal_cents, cost_share_cents, parts',
    adding: OFFICERS,
    ignored: 'parts',
  },
  {
    table: 'budget_periods',
    key: ['award_id', 'number', 'period'],
    columns: 'award_id, number, period, starts_on, ends_on',
    adding: OFFICERS,
  },
  {
    table: 'budget_lines',
    key: ['award_id', 'number', 'period', 'object_class'],
    columns: 'award_id, number, period, object_class, federal_cents, cost_share_cents',
    adding: OFFICERS,
  },
  {
    table: 'budget_indirect_costs',
    key: ['award_id', 'number', 'period', 'starts_on'],
    columns:
      'award_id, number, period, starts_on, ends_on, kind, rate_basis_points, federal_base_cents, cost_share_base_cents',
    adding: OFFICERS,
    ignored: 'federal_cents,cost_share_cents',
  },
  {
    table: 'budget_approvals',
    key: ['award_id', 'number'],
    columns: 'award_id, number, replaces, remark',
    adding: FINANCE,
  },
];

/** Held against the version's sums when the transaction ends. */
const PARTS = TABLES.map(({ table }) => table).filter((table) => table !== 'budget_approvals');

function auditFunction({ table, key, ignored }: BudgetTable): string {
  const image = ignored === undefined ? 'to_jsonb(n)' : `to_jsonb(n) - '{${ignored}}'::text[]`;
  return `
    CREATE FUNCTION audit_${table}() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, public, pg_temp SET datestyle = iso SET timezone = 'UTC' AS $$
      BEGIN
        INSERT INTO audit_entries (kind, subject, row_key, award_id, after)
        SELECT 'inserted', '${table}', concat_ws('/', ${key.map((column) => `n.${column}`).join(', ')}), n.award_id,
               jsonb_strip_nulls(${image})
          FROM new_rows n;
        RETURN NULL;
      END $$;
    CREATE TRIGGER audit_inserted AFTER INSERT ON ${table}
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_${table}();`;
}

/** Versions of an award's budget by object class, and which of them was approved. */
export class CreateBudgets1795464180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTables(runner);
    await this.createCheck(runner);
    for (const spec of TABLES) {
      const { table, columns, adding } = spec;
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        GRANT SELECT ON ${table} TO awardbook_api, awardbook_worker;
        GRANT INSERT (${columns}) ON ${table} TO awardbook_api;
        CREATE POLICY reading ON ${table} FOR SELECT TO awardbook_api USING (${READING});
        CREATE POLICY working ON ${table} FOR ALL TO awardbook_worker USING (true) WITH CHECK (true);
        CREATE POLICY adding ON ${table} FOR INSERT TO awardbook_api WITH CHECK (${adding});
        CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        ${auditFunction(spec)}
      `);
    }
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE award_budgets (
        award_id uuid NOT NULL REFERENCES awards,
        number integer NOT NULL CHECK (number BETWEEN 1 AND 100),
        -- The version that this one changes; transfers are added up along these steps.
        based_on integer CHECK (based_on < number),
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
        -- Direct and indirect costs together, held against the parts when the transaction ends.
        federal_cents bigint NOT NULL CHECK (federal_cents >= 0),
        cost_share_cents bigint NOT NULL CHECK (cost_share_cents >= 0),
        -- How many periods, lines and indirect costs there are, so that none can be added later.
        parts integer NOT NULL,
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (award_id, number),
        FOREIGN KEY (award_id, based_on) REFERENCES award_budgets
      );

      CREATE TABLE budget_periods (
        award_id uuid NOT NULL,
        number integer NOT NULL,
        period integer NOT NULL CHECK (period BETWEEN 1 AND 20),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        PRIMARY KEY (award_id, number, period),
        FOREIGN KEY (award_id, number) REFERENCES award_budgets,
        CHECK (starts_on <= ends_on)
      );

      CREATE TABLE budget_lines (
        award_id uuid NOT NULL,
        number integer NOT NULL,
        period integer NOT NULL,
        -- SF-424A, section B, lines 6a to 6h.
        object_class text NOT NULL CHECK (object_class IN
          ('personnel', 'fringe', 'travel', 'equipment', 'supplies', 'contractual', 'construction', 'other')),
        federal_cents bigint NOT NULL CHECK (federal_cents >= 0),
        cost_share_cents bigint NOT NULL CHECK (cost_share_cents >= 0),
        PRIMARY KEY (award_id, number, period, object_class),
        FOREIGN KEY (award_id, number, period) REFERENCES budget_periods,
        CHECK (federal_cents + cost_share_cents > 0)
      );

      CREATE TABLE budget_indirect_costs (
        award_id uuid NOT NULL,
        number integer NOT NULL,
        period integer NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('negotiated', 'de-minimis')),
        rate_basis_points integer NOT NULL CHECK (rate_basis_points BETWEEN 1 AND 30000),
        federal_base_cents bigint NOT NULL CHECK (federal_base_cents >= 0),
        cost_share_base_cents bigint NOT NULL CHECK (cost_share_base_cents >= 0),
        -- Numeric rounds half away from zero, and does not overflow on the way.
        federal_cents bigint GENERATED ALWAYS AS (round(federal_base_cents::numeric * rate_basis_points / 10000)) STORED,
        -- The rest of the whole, so that both parts add up to base times rate.
        cost_share_cents bigint GENERATED ALWAYS AS (
          round((federal_base_cents::numeric + cost_share_base_cents) * rate_basis_points / 10000)
          - round(federal_base_cents::numeric * rate_basis_points / 10000)) STORED,
        PRIMARY KEY (award_id, number, period, starts_on),
        FOREIGN KEY (award_id, number, period) REFERENCES budget_periods,
        CHECK (starts_on <= ends_on)
      );

      CREATE TABLE budget_approvals (
        award_id uuid NOT NULL,
        number integer NOT NULL,
        -- The approved version that it took over from. One has no predecessor and each has one successor at most, so
        -- that of two versions made from the same one only one is ever approved, however many ask at once.
        replaces integer CHECK (replaces < number),
        remark text NOT NULL DEFAULT '' CHECK (length(remark) <= 1000),
        approved_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        approved_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (award_id, number),
        UNIQUE NULLS NOT DISTINCT (award_id, replaces),
        FOREIGN KEY (award_id, number) REFERENCES award_budgets,
        FOREIGN KEY (award_id, replaces) REFERENCES budget_approvals
      );
    `);
  }

  private async createCheck(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A version is whole when its transaction ends, and nothing is added to it afterwards.
      CREATE FUNCTION check_budget() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          version award_budgets;
          found record;
        BEGIN
          SELECT * INTO STRICT version FROM award_budgets b WHERE (b.award_id, b.number) = (NEW.award_id, NEW.number);
          SELECT sum(p.federal_cents) AS federal, sum(p.cost_share_cents) AS cost_share, count(*) AS parts INTO found FROM (
            SELECT 0 AS federal_cents, 0 AS cost_share_cents FROM budget_periods b
             WHERE (b.award_id, b.number) = (NEW.award_id, NEW.number)
            UNION ALL SELECT b.federal_cents, b.cost_share_cents FROM budget_lines b
             WHERE (b.award_id, b.number) = (NEW.award_id, NEW.number)
            UNION ALL SELECT b.federal_cents, b.cost_share_cents FROM budget_indirect_costs b
             WHERE (b.award_id, b.number) = (NEW.award_id, NEW.number)) p;
          IF (found.federal, found.cost_share, found.parts)
             IS DISTINCT FROM (version.federal_cents, version.cost_share_cents, version.parts) THEN
            PERFORM refuse('budget-not-whole', jsonb_build_object('number', NEW.number,
              'federal', money_text(version.federal_cents), 'federalFound', money_text(found.federal),
              'costShare', money_text(version.cost_share_cents), 'costShareFound', money_text(found.cost_share)));
          END IF;
          RETURN NULL;
        END $$;
    `);
    for (const table of PARTS) {
      await runner.query(`
        CREATE CONSTRAINT TRIGGER check_budget AFTER INSERT ON ${table} DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE FUNCTION check_budget();
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE budget_approvals, budget_indirect_costs, budget_lines, budget_periods, award_budgets;
      DROP FUNCTION check_budget(), ${TABLES.map(({ table }) => `audit_${table}()`).join(', ')};
    `);
  }
}
