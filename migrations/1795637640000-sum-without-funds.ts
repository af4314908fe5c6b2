import { type MigrationInterface, type QueryRunner } from 'typeorm';

const SEES_ALL = '(SELECT actor_sees_all())';
const KEY = 'program_type, category, place, year_of_action, provenance';
const CENTS = ['committed_cents', 'obligated_cents', 'expended_cents', 'disbursed_cents'];

/**
 * Sums by program type, category and place together, whatever the fund: a sixth of the cells of all funds.
 *
 * Whoever asks for a program type or a region, and for no fund, added up a hundred thousand cells to show a few hundred.
 */
export class SumWithoutFunds1795637640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portfolio_rollups (
        program_type text NOT NULL,
        category text NOT NULL,
        place text NOT NULL,
        year_of_action integer NOT NULL,
        provenance provenance NOT NULL,
        committed_cents bigint NOT NULL,
        obligated_cents bigint NOT NULL,
        expended_cents bigint NOT NULL,
        disbursed_cents bigint NOT NULL,
        PRIMARY KEY (${KEY})
      ) WITH (fillfactor = 60);

      INSERT INTO portfolio_rollups (${KEY}, ${CENTS.join(', ')})
      SELECT ${KEY}, ${CENTS.map((name) => `sum_cents(${name})`).join(', ')} FROM cell_rollups
       GROUP BY ${KEY} ORDER BY place, program_type;

      GRANT SELECT ON portfolio_rollups TO awardbook_api, awardbook_worker;
      GRANT INSERT, UPDATE, DELETE ON portfolio_rollups TO awardbook_worker;
      ALTER TABLE portfolio_rollups ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON portfolio_rollups FOR SELECT TO awardbook_api USING (${SEES_ALL});
      CREATE POLICY working ON portfolio_rollups FOR ALL TO awardbook_worker USING (true) WITH CHECK (true);
      ANALYZE portfolio_rollups;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE portfolio_rollups');
  }
}
