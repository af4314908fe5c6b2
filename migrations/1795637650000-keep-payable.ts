import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Keeps with each award's balances what of them can still be paid, by the day, so that the register and the dashboard
 * read it from one row an award instead of adding up all its strips.
 *
 * Money of a cancelled symbol can no longer be paid, so that it is a matter of the day that is asked for. A symbol's
 * day is made of its code and never changes.
 */
export class KeepPayable1795637650000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE award_balances
        -- The days from which some of what is left can no longer be paid, in their order.
        ADD COLUMN cancelled_from date[] NOT NULL DEFAULT '{}',
        -- What can be paid before the first of these days, between each two, and from the last on.
        ADD COLUMN payable_cents bigint[] NOT NULL DEFAULT '{0}';

      -- Those that have something left; made of all strips of an award, so that it is right whatever was there before.
      CREATE FUNCTION payable_of(award_ids uuid[]) RETURNS TABLE (award_id uuid, cancelled_from date[], payable_cents bigint[])
        LANGUAGE sql STABLE AS $$
        SELECT r.award_id, coalesce(array_agg(r.day ORDER BY r.day) FILTER (WHERE r.day IS NOT NULL), '{}'),
               array_prepend(max(r.whole), coalesce(array_agg(r.whole - r.gone ORDER BY r.day) FILTER (WHERE r.day IS NOT NULL), '{}'))
          FROM (SELECT c.*, sum_cents(c.cents) OVER (PARTITION BY c.award_id ORDER BY c.day) AS gone,
                       sum_cents(c.cents) OVER (PARTITION BY c.award_id) AS whole
                  FROM (SELECT s.award_id, t.cancels_on + 1 AS day, sum_cents(s.obligated_cents - s.disbursed_cents) AS cents
                          FROM funding_strips s JOIN funds f ON f.id = s.fund_id
                          JOIN treasury_accounts t ON t.id = f.treasury_account_id
                         WHERE s.award_id = ANY (award_ids) AND s.obligated_cents <> s.disbursed_cents
                         GROUP BY 1, 2) c) r
         GROUP BY r.award_id
        $$;
      REVOKE EXECUTE ON FUNCTION payable_of(uuid[]) FROM PUBLIC;

      -- Whoever changes a strip has locked the award's row of balances before.
      CREATE FUNCTION keep_payable() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE touched uuid[];
        BEGIN
          IF TG_OP = 'INSERT' THEN
            SELECT array_agg(DISTINCT n.award_id) INTO touched FROM new_rows n WHERE n.obligated_cents <> n.disbursed_cents;
          ELSE
            SELECT array_agg(DISTINCT n.award_id) INTO touched
              FROM new_rows n JOIN old_rows o USING (award_id, fund_id)
             WHERE n.obligated_cents - n.disbursed_cents <> o.obligated_cents - o.disbursed_cents;
          END IF;
          IF touched IS NULL THEN RETURN NULL; END IF;
          UPDATE award_balances b
             SET cancelled_from = coalesce(p.cancelled_from, '{}'), payable_cents = coalesce(p.payable_cents, '{0}')
            FROM unnest(touched) AS a (id) LEFT JOIN payable_of(touched) p ON p.award_id = a.id
           WHERE b.award_id = a.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_payable_inserted AFTER INSERT ON funding_strips REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION keep_payable();
      CREATE TRIGGER keep_payable_updated AFTER UPDATE ON funding_strips REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION keep_payable();

      UPDATE award_balances b SET cancelled_from = p.cancelled_from, payable_cents = p.payable_cents
        FROM payable_of(ARRAY(SELECT award_id FROM award_balances)) p WHERE p.award_id = b.award_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER keep_payable_updated ON funding_strips;
      DROP TRIGGER keep_payable_inserted ON funding_strips;
      DROP FUNCTION keep_payable();
      DROP FUNCTION payable_of(uuid[]);
      ALTER TABLE award_balances DROP COLUMN cancelled_from, DROP COLUMN payable_cents;
    `);
  }
}
