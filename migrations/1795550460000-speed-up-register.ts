import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a posting adds to each award's balances, and the ceiling held against them; with or without what is paid. */
function postToAwards(measures: readonly ('obligated_cents' | 'disbursed_cents')[]): string {
  const added = measures.map((name) => `sum(${name})::bigint`).join(', ');
  const kept = measures.map((name) => `${name} = b.${name} + EXCLUDED.${name}`).join(', ');
  return `
      CREATE OR REPLACE FUNCTION post_to_awards(changes strip_change[]) RETURNS void
        LANGUAGE plpgsql AS $$
        DECLARE faulty record;
        BEGIN
          INSERT INTO award_balances AS b (award_id, ${measures.join(', ')})
          SELECT award_id, ${added} FROM unnest(changes) GROUP BY award_id ORDER BY award_id
              ON CONFLICT (award_id) DO UPDATE SET ${kept};
          -- A statement of its own, so that it sees ceilings committed while the locks were waited for.
          SELECT a.fain, a.ceiling_cents, b.obligated_cents, c.asked_cents INTO faulty
            FROM (SELECT award_id, sum(obligated_cents)::bigint AS asked_cents FROM unnest(changes) GROUP BY award_id) c
            JOIN awards a ON a.id = c.award_id JOIN award_balances b ON b.award_id = c.award_id
           WHERE c.asked_cents > 0 AND b.obligated_cents > a.ceiling_cents ORDER BY a.id LIMIT 1;
          IF FOUND THEN
            PERFORM refuse('obligations-exceed-ceiling', jsonb_build_object('fain', faulty.fain,
              'asked', money_text(faulty.asked_cents), 'ceiling', money_text(faulty.ceiling_cents),
              'available', money_text(faulty.ceiling_cents - faulty.obligated_cents + faulty.asked_cents)));
          END IF;
        END $$;`;
}

/**
 * Lets the award register answer from a row an award instead of all its strips, and filter by category and place
 * without reading every cell.
 *
 * No index of titles by likeness: row-level security lets an operator that is not leakproof, such as ILIKE, see rows
 * only after its own conditions, so that no index could answer it. One pass over twenty thousand titles takes 15 ms.
 */
export class SpeedUpRegister1795550460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Under the lock that every posting takes anyway, so that keeping it makes nobody wait.
      ALTER TABLE award_balances ADD COLUMN disbursed_cents bigint NOT NULL DEFAULT 0;
      UPDATE award_balances b SET disbursed_cents = s.disbursed_cents
        FROM (SELECT award_id, sum(disbursed_cents)::bigint AS disbursed_cents FROM funding_strips GROUP BY award_id) s
       WHERE s.award_id = b.award_id AND s.disbursed_cents <> 0;
      ${postToAwards(['obligated_cents', 'disbursed_cents'])}

      CREATE INDEX share_cells_by_place ON share_cells (place) INCLUDE (award_id, from_on, until_on);
      CREATE INDEX share_cells_by_category ON share_cells (category) INCLUDE (award_id, from_on, until_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX share_cells_by_place, share_cells_by_category;
      ${postToAwards(['obligated_cents'])}
      ALTER TABLE award_balances DROP COLUMN disbursed_cents;
    `);
  }
}
