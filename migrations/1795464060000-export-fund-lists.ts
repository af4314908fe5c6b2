import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Lets finance's two September lists be exported. */
export class ExportFundLists1795464060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE export_runs
        DROP CONSTRAINT export_runs_report_check,
        ADD CONSTRAINT export_runs_report_check
          CHECK (report IN ('budget-by-year-by-account', 'spending', 'ledger', 'expiring-funds', 'cancelling-funds'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nobody could make these files any more.
      DELETE FROM export_runs WHERE report IN ('expiring-funds', 'cancelling-funds');
      ALTER TABLE export_runs
        DROP CONSTRAINT export_runs_report_check,
        ADD CONSTRAINT export_runs_report_check
          CHECK (report IN ('budget-by-year-by-account', 'spending', 'ledger'));
    `);
  }
}
