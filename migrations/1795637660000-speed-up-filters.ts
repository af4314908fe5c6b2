import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The function that writes the trail of awards, with other columns left out of it: what the database makes is no change. */
const leaveOut = (before: string, after: string): string =>
  `EXECUTE replace(pg_get_functiondef('audit_awards'::regproc), '''{${before}}''', '''{${after}}''')`;

/**
 * Keeps titles in small letters, so that a text is found in twenty thousand of them in a third of the time, and finds
 * the awards of a fund in the index alone.
 *
 * No index of titles would do: row-level security lets a condition such as LIKE see rows only after its own.
 */
export class SpeedUpFilters1795637660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN ${leaveOut('fain_key', 'fain_key,title_key')}; END $$;
      ALTER TABLE awards ADD COLUMN title_key text NOT NULL GENERATED ALWAYS AS (lower(title)) STORED;
      ANALYZE awards;

      CREATE INDEX funding_strips_by_fund ON funding_strips (fund_id, award_id);
      DROP INDEX funding_strips_fund_id_idx;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX funding_strips_fund_id_idx ON funding_strips (fund_id);
      DROP INDEX funding_strips_by_fund;

      ALTER TABLE awards DROP COLUMN title_key;
      DO $$ BEGIN ${leaveOut('fain_key,title_key', 'fain_key')}; END $$;
    `);
  }
}
