import { type MigrationInterface, type QueryRunner } from 'typeorm';

const BEFORE = "'budget-by-year-by-account', 'spending', 'ledger', 'expiring-funds', 'cancelling-funds'";

const allow = (reports: string): string => `
      ALTER TABLE export_runs
        DROP CONSTRAINT export_runs_report_check,
        ADD CONSTRAINT export_runs_report_check CHECK (report IN (${reports}));`;

/** Lets the award register be exported. */
export class ExportAwardRegister1795550461000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(`${BEFORE}, 'award-register'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nobody could make these files any more.
      DELETE FROM export_runs WHERE report = 'award-register';
      ${allow(BEFORE)}
    `);
  }
}
