import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Conditions of reading. Each asks about the actor in a subselect, which PostgreSQL answers once a statement and not
 * once a row.
 */
const SEES_ALL = '(SELECT actor_sees_all())';
const OWN = 'ANY ((SELECT actor_implementers())::uuid[])';
const OWN_AWARD = `${SEES_ALL} OR award_id IN (SELECT a.id FROM awards a WHERE a.implementer_id = ${OWN})`;

/** Which rows of a table an actor reads. What is not here holds nobody's rows: symbols, accounts, offices, places. */
const READING: Readonly<Record<string, string>> = {
  implementers: `${SEES_ALL} OR id = ${OWN}`,
  implementer_names: `${SEES_ALL} OR implementer_id = ${OWN}`,
  awards: `${SEES_ALL} OR implementer_id = ${OWN}`,
  award_category_shares: OWN_AWARD,
  award_country_shares: OWN_AWARD,
  share_cells: OWN_AWARD,
  ledger_entries: OWN_AWARD,
  funding_strips: OWN_AWARD,
  award_balances: OWN_AWARD,
  award_rollups: OWN_AWARD,
  // A fund that pays for an own award is named in its statement.
  funds: `${SEES_ALL} OR id IN (SELECT s.fund_id FROM funding_strips s)`,
  // Facts of the office, and sums in which nobody's rows can be told apart.
  appropriations: SEES_ALL,
  appropriation_balances: SEES_ALL,
  allotments: SEES_ALL,
  stale_rollups: SEES_ALL,
  category_rollups: SEES_ALL,
  quarter_rollups: SEES_ALL,
  place_rollups: SEES_ALL,
  implementer_rollups: SEES_ALL,
  export_runs: `requested_by = (SELECT actor_id()) OR (SELECT actor_role()) = 'system'`,
};

const isOneOf = (...roles: string[]): string =>
  `(SELECT actor_role()) IN (${[...roles, 'system'].map((role) => `'${role}'`).join(', ')})`;
const FINANCE = isOneOf('finance');
const OFFICERS = isOneOf('program-officer');

/** Who of the api's actors writes what: the table, what is done to it, and when that is allowed. */
const WRITING: readonly (readonly [table: string, command: 'INSERT' | 'UPDATE' | 'DELETE', when: string])[] =
  [
    ['implementers', 'INSERT', OFFICERS],
    ['implementer_names', 'INSERT', OFFICERS],
    ['awards', 'INSERT', OFFICERS],
    ['awards', 'UPDATE', OFFICERS],
    ['award_category_shares', 'INSERT', OFFICERS],
    ['award_category_shares', 'DELETE', OFFICERS],
    ['award_country_shares', 'INSERT', OFFICERS],
    ['award_country_shares', 'DELETE', OFFICERS],
    ['ledger_entries', 'INSERT', FINANCE],
    ['appropriations', 'INSERT', FINANCE],
    ['allotments', 'INSERT', FINANCE],
    // New funds and balances begin at nothing; only the triggers' own hand changes them.
    ['appropriation_balances', 'INSERT', `${FINANCE} AND (appropriated_cents, allotted_cents) = (0, 0)`],
    ['funds', 'INSERT', `${FINANCE} AND (allotted_cents, committed_cents, obligated_cents) = (0, 0, 0)`],
    [
      'export_runs',
      'INSERT',
      `requested_by = (SELECT actor_id()) AND status = 'queued' AND ${isOneOf('program-officer', 'finance', 'leadership')}`,
    ],
    ['export_runs', 'UPDATE', READING['export_runs'] ?? 'false'],
  ];

const POLICY_OF = { INSERT: 'adding', UPDATE: 'changing', DELETE: 'removing' } as const;

/** Who wrote a fact, and when, is not for the writer to say. */
const ENTRY_COLUMNS =
  'award_id, fund_id, kind, amount_cents, effective_on, shares_on, reversal, provenance, corrects_id, idempotency_key, description';
const FACT_COLUMNS = 'amount_cents, status, source, provenance, reference, corrects_id, reversal';

const OF_NOBODY = 'funding_accounts, treasury_accounts, funding_offices, places, portfolio';
const SUMS = 'award_rollups, category_rollups, quarter_rollups, place_rollups, implementer_rollups';

/** Trigger functions that keep what no login may write, or that weigh rows which the actor may not see. */
const KEEPERS = [
  'check_fund_correction()',
  'check_appropriations()',
  'check_allotments()',
  'check_shares()',
  'check_ceiling()',
  'check_corrections()',
  'post_ledger_entries()',
  'mark_entries_stale()',
  'mark_awards_stale()',
  'mark_award_stale()',
];

/** What the keepers call, and nobody else. */
const THEIR_OWN =
  'store_share_cells(uuid[]), check_availability(strip_change[]), post_to_awards(strip_change[]), post_to_strips(strip_change[]), post_to_funds(strip_change[])';

/**
 * What the api's and the worker's logins may do, and whose rows an actor of the api reaches.
 *
 * Both connect as members of a role that owns nothing, so that row-level security holds for them even where code
 * forgets to ask. The role that migrates owns the tables and passes by it, as do the triggers that keep balances.
 */
export class RaiseWalls1795377780000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.grant(runner);
    for (const [table, condition] of Object.entries(READING)) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY reading ON ${table} FOR SELECT TO awardbook_api USING (${condition});
        -- The worker works for everybody; what it may do at all is said by its rights.
        CREATE POLICY working ON ${table} FOR ALL TO awardbook_worker USING (true) WITH CHECK (true);
      `);
    }
    for (const [table, command, when] of WRITING) {
      const clauses = {
        INSERT: `WITH CHECK (${when})`,
        UPDATE: `USING (${when})`,
        DELETE: `USING (${when})`,
      };
      await runner.query(
        `CREATE POLICY ${POLICY_OF[command]} ON ${table} FOR ${command} TO awardbook_api ${clauses[command]}`,
      );
    }
    for (const keeper of KEEPERS) {
      // Temporary tables come last, so that nobody can lay one in front of a table that the trigger writes.
      await runner.query(
        `ALTER FUNCTION ${keeper} SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`,
      );
    }
    await runner.query(`REVOKE EXECUTE ON FUNCTION ${THEIR_OWN} FROM PUBLIC`);
  }

  private async grant(runner: QueryRunner): Promise<void> {
    const tables = Object.keys(READING).join(', ');
    await runner.query(`
      GRANT SELECT ON ${OF_NOBODY}, ${tables} TO awardbook_api, awardbook_worker;

      GRANT INSERT ON implementers, implementer_names, awards, funds, appropriation_balances, export_runs TO awardbook_api;
      GRANT INSERT, DELETE ON award_category_shares, award_country_shares TO awardbook_api;
      GRANT INSERT (${ENTRY_COLUMNS}) ON ledger_entries TO awardbook_api;
      GRANT INSERT (treasury_account_id, year_of_funds, appropriated_on, ${FACT_COLUMNS}) ON appropriations TO awardbook_api;
      GRANT INSERT (fund_id, moved_from_fund_id, allotted_on, ${FACT_COLUMNS}) ON allotments TO awardbook_api;
      -- Also what lets the api lock an award against other changes.
      GRANT UPDATE (title, instrument, implementer_id, program_type, ceiling_cents, starts_on, ends_on, source, version)
        ON awards TO awardbook_api;
      GRANT UPDATE (status, leased_until, finished_at) ON export_runs TO awardbook_api;

      GRANT INSERT, UPDATE, DELETE ON ${SUMS} TO awardbook_worker;
      GRANT DELETE ON stale_rollups TO awardbook_worker;
      GRANT UPDATE ON export_runs TO awardbook_worker;

      -- The list of what ran, by which the api knows whether the schema is its own.
      DO $$ BEGIN
        IF to_regclass('migrations') IS NOT NULL THEN
          GRANT SELECT ON migrations TO awardbook_api, awardbook_worker;
        END IF;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT EXECUTE ON FUNCTION ${THEIR_OWN} TO PUBLIC`);
    for (const keeper of KEEPERS) {
      await runner.query(`ALTER FUNCTION ${keeper} SECURITY INVOKER RESET search_path`);
    }
    for (const [table, command] of WRITING) {
      await runner.query(`DROP POLICY ${POLICY_OF[command]} ON ${table}`);
    }
    for (const table of Object.keys(READING)) {
      await runner.query(`
        DROP POLICY working ON ${table};
        DROP POLICY reading ON ${table};
        ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;
      `);
    }
    await runner.query(`
      REVOKE ALL ON ${OF_NOBODY}, ${Object.keys(READING).join(', ')} FROM awardbook_api, awardbook_worker;
      DO $$ BEGIN
        IF to_regclass('migrations') IS NOT NULL THEN
          REVOKE ALL ON migrations FROM awardbook_api, awardbook_worker;
        END IF;
      END $$;
    `);
  }
}
