import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Views are saved of the compliance board, too. */
export class SaveViewsOfReports1795637700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE saved_views
        DROP CONSTRAINT saved_views_page_check,
        ADD CONSTRAINT saved_views_page_check CHECK (page IN ('awards', 'reports'))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM saved_views WHERE page = 'reports';
      ALTER TABLE saved_views
        DROP CONSTRAINT saved_views_page_check,
        ADD CONSTRAINT saved_views_page_check CHECK (page IN ('awards'))
    `);
  }
}
