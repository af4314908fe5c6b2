import { type MigrationInterface, type QueryRunner } from 'typeorm';

const COLUMNS = 'award_id, number, replaces, remark';

/** Approvals of budgets count from a day on, so that the budget of any day can be told. */
export class DateBudgetApprovals1795550640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE budget_approvals
        -- The day from which the version counts; never after the day of its approval, by the clock in Washington.
        ADD COLUMN effective_on date NOT NULL DEFAULT (now() AT TIME ZONE 'America/New_York')::date;
      -- The rows are as old as their approvals; the one update that this table ever sees.
      ALTER TABLE budget_approvals DISABLE TRIGGER append_only;
      UPDATE budget_approvals SET effective_on = (approved_at AT TIME ZONE 'America/New_York')::date;
      ALTER TABLE budget_approvals ENABLE TRIGGER append_only;
      ALTER TABLE budget_approvals ADD CONSTRAINT budget_approvals_effective_on_check
        CHECK (effective_on <= (approved_at AT TIME ZONE 'America/New_York')::date);
      REVOKE INSERT (${COLUMNS}) ON budget_approvals FROM awardbook_api;
      GRANT INSERT (${COLUMNS}, effective_on) ON budget_approvals TO awardbook_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE INSERT (${COLUMNS}, effective_on) ON budget_approvals FROM awardbook_api;
      GRANT INSERT (${COLUMNS}) ON budget_approvals TO awardbook_api;
      ALTER TABLE budget_approvals DROP COLUMN effective_on;
    `);
  }
}
