import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Open reports by award, officer and implementer, without reading the reports themselves. */
export class SpeedUpReportGroups1795637661000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Everything that the board's groups count, of the few reports that are open.
      CREATE INDEX report_packages_open_standing ON report_packages (award_id, state, due_on)
        INCLUDE (first_submitted_at, revision, kind) WHERE state NOT IN ('accepted', 'skipped');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX report_packages_open_standing');
  }
}
