import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The list of all reports by due date, and its counts by state, without reading the reports themselves. */
export class SpeedUpReportList1795637160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX report_packages_by_due_date ON report_packages (due_on, id);
      -- Everything that counts by state and lateness ask for, so that they read the index alone.
      CREATE INDEX report_packages_standing ON report_packages (state, award_id, due_on)
        INCLUDE (first_submitted_at, revision);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX report_packages_by_due_date, report_packages_standing`);
  }
}
