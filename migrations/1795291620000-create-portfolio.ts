import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What this database is a portfolio of, when it was filled with a sample. */
export class CreatePortfolio1795291620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row at most: its key has one value. Two samples at once meet on it, and one of them is refused.
      CREATE TABLE portfolio (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        -- Whether what it holds was made by "awardbook sample".
        sample boolean NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE portfolio');
  }
}
