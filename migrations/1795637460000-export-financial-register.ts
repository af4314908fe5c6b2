import { type MigrationInterface, type QueryRunner } from 'typeorm';

const BEFORE =
  "'budget-by-year-by-account', 'spending', 'ledger', 'expiring-funds', 'cancelling-funds', 'award-register', 'report-compliance', 'indicator-results', 'accepted-results'";
const ADDED = "'sf-425-register'";

const allow = (reports: string): string => `
      ALTER TABLE export_runs
        DROP CONSTRAINT export_runs_report_check,
        ADD CONSTRAINT export_runs_report_check CHECK (report IN (${reports}));`;

/** Lets the register of SF-425 be exported. */
export class ExportFinancialRegister1795637460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(`${BEFORE}, ${ADDED}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nobody could make these files any more.
      DELETE FROM export_runs WHERE report IN (${ADDED});
      ${allow(BEFORE)}
    `);
  }
}
