import { type MigrationInterface, type QueryRunner } from 'typeorm';

const SEES_ALL = '(SELECT actor_sees_all())';
const KEY = 'fund_id, year_of_action, program_type, category, place, provenance';
const CENTS = ['committed_cents', 'obligated_cents', 'expended_cents', 'disbursed_cents'];

/**
 * Sums by program type, category and place together, for whoever asks for one of them and cuts by another.
 *
 * Without them the portfolio of a region or of a program type was added up from the finest sums, award by award.
 */
export class SumByCell1795637220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cell_rollups (
        fund_id uuid NOT NULL,
        year_of_action integer NOT NULL,
        program_type text NOT NULL,
        category text NOT NULL,
        place text NOT NULL,
        provenance provenance NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (${KEY})
      ) WITH (fillfactor = 60);

      INSERT INTO cell_rollups (${KEY}, ${CENTS.join(', ')})
      SELECT ${KEY.replace('year_of_action', 'quarter_of_action / 10')}, ${CENTS.map((name) => `sum_cents(${name})`).join(', ')}
        FROM award_rollups GROUP BY 1, 2, 3, 4, 5, 6
       -- Places stand together, so that a region is read from few pages.
       ORDER BY place, program_type;
      -- No sum is in an index, so that changing one leaves every index alone.
      CREATE INDEX ON cell_rollups (place);

      GRANT SELECT ON cell_rollups TO awardbook_api, awardbook_worker;
      GRANT INSERT, UPDATE, DELETE ON cell_rollups TO awardbook_worker;
      ALTER TABLE cell_rollups ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON cell_rollups FOR SELECT TO awardbook_api USING (${SEES_ALL});
      CREATE POLICY working ON cell_rollups FOR ALL TO awardbook_worker USING (true) WITH CHECK (true);
      ANALYZE cell_rollups;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cell_rollups');
  }
}
