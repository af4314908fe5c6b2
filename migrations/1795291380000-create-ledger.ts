import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The facts of money: append-only entries, and the balances under whose locks the invariants are held. */
export class CreateLedger1795291380000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE entry_kind AS ENUM ('commitment', 'decommitment', 'obligation', 'deobligation',
        'expenditure', 'disbursement', 'refund');

      CREATE TABLE ledger_entries (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- No foreign keys here: the entry's funding strip has them, one check a strip instead of two a row.
        award_id uuid NOT NULL,
        fund_id uuid NOT NULL,
        -- Whole cents; the kind carries the sign, and a reversal turns it round.
        amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 999999999999999),
        signed_cents bigint NOT NULL GENERATED ALWAYS AS (
          CASE WHEN (kind IN ('decommitment', 'deobligation', 'refund')) <> reversal THEN -amount_cents ELSE amount_cents END) STORED,
        kind entry_kind NOT NULL,
        -- The business date: when it was obligated, paid, reported.
        effective_on date NOT NULL CHECK (effective_on BETWEEN '1990-01-01' AND '2199-12-31'),
        -- The date whose shares deal the entry: its own, or that of the entry it corrects, so both deal alike.
        shares_on date NOT NULL,
        quarter_of_action integer NOT NULL GENERATED ALWAYS AS (fiscal_quarter(effective_on)) STORED,
        reversal boolean NOT NULL DEFAULT false,
        provenance provenance NOT NULL DEFAULT 'recorded',
        corrects_id uuid,
        -- What makes a second posting of the same fact harmless.
        idempotency_key text CHECK (length(idempotency_key) BETWEEN 1 AND 80),
        description text NOT NULL DEFAULT '' CHECK (length(description) <= 500),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        CHECK (NOT reversal OR corrects_id IS NOT NULL),
        CHECK (shares_on = effective_on OR corrects_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX ledger_entries_idempotency_key ON ledger_entries (idempotency_key) WHERE idempotency_key IS NOT NULL;
      -- An entry is reversed once and replaced once; the second of two people at once is refused here.
      CREATE UNIQUE INDEX ledger_entries_correction ON ledger_entries (corrects_id, reversal) WHERE corrects_id IS NOT NULL;
      CREATE INDEX ledger_entries_of_award ON ledger_entries (award_id, effective_on, id);
      CREATE INDEX ledger_entries_by_date ON ledger_entries (effective_on, id);

      -- A funding strip: what one award holds of one fund. Kept by trigger; locked before it is checked.
      CREATE TABLE funding_strips (
        award_id uuid NOT NULL REFERENCES awards,
        fund_id uuid NOT NULL REFERENCES funds,
        committed_cents bigint NOT NULL DEFAULT 0,
        obligated_cents bigint NOT NULL DEFAULT 0,
        expended_cents bigint NOT NULL DEFAULT 0,
        disbursed_cents bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (award_id, fund_id)
      );
      CREATE INDEX ON funding_strips (fund_id);

      CREATE TABLE award_balances (
        award_id uuid PRIMARY KEY REFERENCES awards,
        obligated_cents bigint NOT NULL DEFAULT 0
      );

      -- What one statement changes in one strip.
      CREATE TYPE strip_change AS (
        award_id uuid, fund_id uuid,
        committed_cents bigint, obligated_cents bigint, expended_cents bigint, disbursed_cents bigint,
        first_obligated_on date, last_obligated_on date, last_moved_on date
      );
    `);
    await this.createInvariants(runner);
    await this.createCorrections(runner);
  }

  private async createInvariants(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Clock of the symbol: no new obligation before or after availability, nothing but reports after cancellation.
      CREATE FUNCTION check_availability(changes strip_change[]) RETURNS void
        LANGUAGE plpgsql AS $$
        DECLARE faulty record;
        BEGIN
          SELECT t.code, t.available_until, t.cancels_on, make_date(f.year_of_funds - 1, 10, 1) AS begins_on, a.fain, c.* INTO faulty
            FROM unnest(changes) c JOIN funds f ON f.id = c.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
            JOIN awards a ON a.id = c.award_id
           WHERE c.last_obligated_on > t.available_until OR c.last_moved_on > t.cancels_on
              OR c.first_obligated_on < make_date(f.year_of_funds - 1, 10, 1)
           ORDER BY c.award_id, c.fund_id LIMIT 1;
          IF NOT FOUND THEN RETURN; END IF;
          IF faulty.last_moved_on > faulty.cancels_on THEN
            PERFORM refuse('entry-after-cancellation', jsonb_build_object('fain', faulty.fain,
              'treasuryAccount', faulty.code, 'effectiveOn', faulty.last_moved_on, 'cancelsOn', faulty.cancels_on));
          ELSIF faulty.last_obligated_on > faulty.available_until THEN
            PERFORM refuse('obligation-after-availability', jsonb_build_object('fain', faulty.fain,
              'asked', money_text(faulty.obligated_cents), 'treasuryAccount', faulty.code,
              'effectiveOn', faulty.last_obligated_on, 'availableUntil', faulty.available_until));
          ELSE
            PERFORM refuse('obligation-before-availability', jsonb_build_object('fain', faulty.fain,
              'asked', money_text(faulty.obligated_cents), 'treasuryAccount', faulty.code,
              'effectiveOn', faulty.first_obligated_on, 'beginsOn', faulty.begins_on));
          END IF;
        END $$;

      CREATE FUNCTION post_to_awards(changes strip_change[]) RETURNS void
        LANGUAGE plpgsql AS $$
        DECLARE faulty record;
        BEGIN
          INSERT INTO award_balances AS b (award_id, obligated_cents)
          SELECT award_id, sum(obligated_cents)::bigint FROM unnest(changes) GROUP BY award_id ORDER BY award_id
              ON CONFLICT (award_id) DO UPDATE SET obligated_cents = b.obligated_cents + EXCLUDED.obligated_cents;
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
        END $$;

      CREATE FUNCTION post_to_strips(changes strip_change[]) RETURNS void
        LANGUAGE plpgsql AS $$
        DECLARE faulty record;
        BEGIN
          INSERT INTO funding_strips AS s (award_id, fund_id, committed_cents, obligated_cents, expended_cents, disbursed_cents)
          SELECT award_id, fund_id, committed_cents, obligated_cents, expended_cents, disbursed_cents
            FROM unnest(changes) ORDER BY award_id, fund_id
              ON CONFLICT (award_id, fund_id) DO UPDATE
             SET committed_cents = s.committed_cents + EXCLUDED.committed_cents,
                 obligated_cents = s.obligated_cents + EXCLUDED.obligated_cents,
                 expended_cents = s.expended_cents + EXCLUDED.expended_cents,
                 disbursed_cents = s.disbursed_cents + EXCLUDED.disbursed_cents;
          SELECT s.*, a.fain, t.code, t.cancels_on, f.year_of_funds,
                 c.obligated_cents AS obligated_now, c.disbursed_cents AS disbursed_now,
                 c.committed_cents AS committed_now, c.expended_cents AS expended_now INTO faulty
            FROM unnest(changes) c JOIN funding_strips s ON (s.award_id, s.fund_id) = (c.award_id, c.fund_id)
            JOIN awards a ON a.id = s.award_id JOIN funds f ON f.id = s.fund_id
            JOIN treasury_accounts t ON t.id = f.treasury_account_id
           WHERE s.disbursed_cents > s.obligated_cents OR least(s.obligated_cents, s.disbursed_cents, s.committed_cents, s.expended_cents) < 0
           ORDER BY s.award_id, s.fund_id LIMIT 1;
          IF NOT FOUND THEN RETURN; END IF;
          PERFORM refuse(
            CASE WHEN faulty.committed_cents < 0 THEN 'decommitments-exceed-commitments'
                 WHEN faulty.disbursed_cents < 0 THEN 'refunds-exceed-disbursements'
                 WHEN faulty.expended_cents < 0 THEN 'expenditures-below-zero'
                 WHEN faulty.obligated_now < 0 THEN 'deobligations-exceed-unliquidated'
                 ELSE 'disbursements-exceed-obligations' END,
            jsonb_build_object('fain', faulty.fain, 'treasuryAccount', faulty.code,
              'yearOfFunds', faulty.year_of_funds::text, 'cancelsOn', faulty.cancels_on,
              'asked', money_text(CASE WHEN faulty.committed_cents < 0 THEN -faulty.committed_now
                                       WHEN faulty.disbursed_cents < 0 THEN -faulty.disbursed_now
                                       WHEN faulty.expended_cents < 0 THEN -faulty.expended_now
                                       WHEN faulty.obligated_now < 0 THEN -faulty.obligated_now
                                       ELSE faulty.disbursed_now END),
              'available', money_text(CASE WHEN faulty.committed_cents < 0 THEN faulty.committed_cents - faulty.committed_now
                                       WHEN faulty.disbursed_cents < 0 THEN faulty.disbursed_cents - faulty.disbursed_now
                                       WHEN faulty.expended_cents < 0 THEN faulty.expended_cents - faulty.expended_now
                                       WHEN faulty.obligated_now < 0 THEN faulty.obligated_cents - faulty.obligated_now - faulty.disbursed_cents
                                       ELSE faulty.obligated_cents - faulty.disbursed_cents + faulty.disbursed_now END)));
        END $$;

      CREATE FUNCTION post_to_funds(changes strip_change[]) RETURNS void
        LANGUAGE plpgsql AS $$
        DECLARE faulty record;
        BEGIN
          -- Payments leave the fund's row alone, so that they do not queue behind each other.
          PERFORM 1 FROM funds WHERE id IN (SELECT fund_id FROM unnest(changes) WHERE obligated_cents <> 0 OR committed_cents <> 0)
            ORDER BY id FOR NO KEY UPDATE;
          UPDATE funds f
             SET obligated_cents = f.obligated_cents + c.obligated_cents, committed_cents = f.committed_cents + c.committed_cents
            FROM (SELECT fund_id, sum(obligated_cents)::bigint AS obligated_cents, sum(committed_cents)::bigint AS committed_cents
                    FROM unnest(changes) WHERE obligated_cents <> 0 OR committed_cents <> 0 GROUP BY fund_id) c
           WHERE f.id = c.fund_id;
          SELECT f.*, t.code, t.available_until, c.asked_cents INTO faulty
            FROM (SELECT fund_id, sum(obligated_cents)::bigint AS asked_cents FROM unnest(changes) GROUP BY fund_id) c
            JOIN funds f ON f.id = c.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
           WHERE c.asked_cents > 0 AND f.obligated_cents > f.allotted_cents ORDER BY f.id LIMIT 1;
          IF FOUND THEN
            PERFORM refuse('obligations-exceed-allotment', jsonb_build_object('asked', money_text(faulty.asked_cents),
              'available', money_text(faulty.allotted_cents - faulty.obligated_cents + faulty.asked_cents),
              'allotted', money_text(faulty.allotted_cents), 'treasuryAccount', faulty.code,
              'yearOfFunds', faulty.year_of_funds::text, 'office', faulty.office_code, 'availableUntil', faulty.available_until));
          END IF;
        END $$;

      -- One pass over what the statement inserted; then awards, strips and funds, always in this order and each
      -- sorted by key, so that two postings wait for each other instead of deadlocking.
      CREATE FUNCTION post_ledger_entries() RETURNS trigger
        LANGUAGE plpgsql AS $$
        DECLARE changes strip_change[];
        BEGIN
          SELECT array_agg(ROW(award_id, fund_id, committed, obligated, expended, disbursed, first_obligated_on,
                               last_obligated_on, last_moved_on)::strip_change ORDER BY award_id, fund_id)
            INTO changes
            FROM (SELECT award_id, fund_id,
                         coalesce(sum(signed_cents) FILTER (WHERE kind IN ('commitment', 'decommitment')), 0)::bigint AS committed,
                         coalesce(sum(signed_cents) FILTER (WHERE kind IN ('obligation', 'deobligation')), 0)::bigint AS obligated,
                         coalesce(sum(signed_cents) FILTER (WHERE kind = 'expenditure'), 0)::bigint AS expended,
                         coalesce(sum(signed_cents) FILTER (WHERE kind IN ('disbursement', 'refund')), 0)::bigint AS disbursed,
                         -- An adjustment of what was obligated in time may come later: 31 U.S.C. 1553.
                         min(effective_on) FILTER (WHERE kind IN ('commitment', 'obligation') AND corrects_id IS NULL) AS first_obligated_on,
                         max(effective_on) FILTER (WHERE kind IN ('commitment', 'obligation') AND corrects_id IS NULL) AS last_obligated_on,
                         max(effective_on) FILTER (WHERE kind <> 'expenditure') AS last_moved_on
                    FROM new_entries GROUP BY award_id, fund_id) c;
          IF changes IS NULL THEN RETURN NULL; END IF;
          PERFORM check_availability(changes);
          PERFORM post_to_awards(changes);
          PERFORM post_to_strips(changes);
          PERFORM post_to_funds(changes);
          RETURN NULL;
        END $$;
      -- Triggers of one event run in the order of their names.
      CREATE TRIGGER invariants AFTER INSERT ON ledger_entries
        REFERENCING NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION post_ledger_entries();

      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- A ceiling never falls below what is obligated; the balance row is the lock both sides take.
      CREATE FUNCTION check_ceiling() RETURNS trigger
        LANGUAGE plpgsql AS $$
        DECLARE obligated bigint;
        BEGIN
          INSERT INTO award_balances AS b (award_id) VALUES (NEW.id)
              ON CONFLICT (award_id) DO UPDATE SET obligated_cents = b.obligated_cents
          RETURNING obligated_cents INTO obligated;
          IF NEW.ceiling_cents < obligated THEN
            PERFORM refuse('ceiling-below-obligations', jsonb_build_object('fain', NEW.fain,
              'asked', money_text(NEW.ceiling_cents), 'obligated', money_text(obligated)));
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER check_ceiling BEFORE UPDATE OF ceiling_cents ON awards
        FOR EACH ROW WHEN (NEW.ceiling_cents < OLD.ceiling_cents) EXECUTE FUNCTION check_ceiling();
    `);
  }

  private async createCorrections(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What corrects an entry agrees with it in award, fund, kind and dealing date; a reversal takes all of it back.
      CREATE FUNCTION check_corrections() RETURNS trigger
        LANGUAGE plpgsql AS $$
        DECLARE faulty record;
        BEGIN
          SELECT n.id, n.corrects_id INTO faulty
            FROM new_entries n LEFT JOIN ledger_entries o ON o.id = n.corrects_id
           WHERE n.corrects_id IS NOT NULL
             AND (o.id IS NULL OR o.reversal
                  OR (n.award_id, n.fund_id, n.kind, n.shares_on) IS DISTINCT FROM (o.award_id, o.fund_id, o.kind, o.shares_on)
                  OR (n.reversal AND n.amount_cents <> o.amount_cents))
           LIMIT 1;
          IF FOUND THEN
            PERFORM refuse('correction-disagrees', jsonb_build_object('corrects', faulty.corrects_id::text));
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER corrections AFTER INSERT ON ledger_entries
        REFERENCING NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION check_corrections();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER check_ceiling ON awards;
      DROP TABLE award_balances, funding_strips, ledger_entries;
      DROP FUNCTION check_ceiling(), check_corrections(), post_ledger_entries(), post_to_funds(strip_change[]),
        post_to_strips(strip_change[]), post_to_awards(strip_change[]), check_availability(strip_change[]);
      DROP TYPE strip_change, entry_kind;
    `);
  }
}
