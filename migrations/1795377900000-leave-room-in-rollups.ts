import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Makes refreshing cheaper.
 *
 * Sums are updated in place and no index holds a sum: where a page has room, PostgreSQL writes the new version beside
 * the old one and leaves every index alone. And the formula that deals cents takes fewer steps to the same result.
 */
export class LeaveRoomInRollups1795377900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE award_rollups SET (fillfactor = 75);
      ALTER TABLE category_rollups SET (fillfactor = 60);
      ALTER TABLE quarter_rollups SET (fillfactor = 60);
      ALTER TABLE place_rollups SET (fillfactor = 60);
      ALTER TABLE implementer_rollups SET (fillfactor = 60);

      -- The same formula as dealtUpto in libs/money: half away from zero, symmetric in sign, for division and
      -- remainder keep the sign. Dollars of 10^8 cents and their rest are dealt apart so that every product fits.
      -- Not STRICT, though it gives null for null: PostgreSQL puts no CASE in place of a call that is strict, and a
      -- call for each share of each entry took ten times as long.
      CREATE OR REPLACE FUNCTION dealt_upto(cents bigint, upto bigint) RETURNS bigint
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN cents / 100000000 * upto
               + (cents % 100000000 * upto + CASE WHEN cents < 0 THEN -50000000 ELSE 50000000 END) / 100000000;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION dealt_upto(cents bigint, upto bigint) RETURNS bigint
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN sign(cents)::bigint
               * (abs(cents) / 100000000 * upto + (abs(cents) % 100000000 * upto + 50000000) / 100000000);

      ALTER TABLE award_rollups RESET (fillfactor);
      ALTER TABLE category_rollups RESET (fillfactor);
      ALTER TABLE quarter_rollups RESET (fillfactor);
      ALTER TABLE place_rollups RESET (fillfactor);
      ALTER TABLE implementer_rollups RESET (fillfactor);
    `);
  }
}
