import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Fiscal arithmetic in SQL, accounts, Treasury Account Symbols, and the money that comes under them. */
export class CreateFunding1795291200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The one place in SQL that asks which month it is. FY2010 Q1 (October to December 2009) is 20101.
      CREATE FUNCTION fiscal_quarter(day date) RETURNS integer
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (extract(year FROM day)::int + CASE WHEN extract(month FROM day) >= 10 THEN 1 ELSE 0 END) * 10
               + ((extract(month FROM day)::int + 2) % 12) / 3 + 1;

      CREATE FUNCTION fiscal_year(day date) RETURNS integer
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN fiscal_quarter(day) / 10;

      CREATE FUNCTION fiscal_quarter_first_day(quarter integer) RETURNS date
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (make_date(quarter / 10 - 1, 10, 1) + make_interval(months => 3 * (quarter % 10 - 1)))::date;

      CREATE FUNCTION fiscal_quarter_last_day(quarter integer) RETURNS date
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (make_date(quarter / 10 - 1, 10, 1) + make_interval(months => 3 * (quarter % 10)))::date - 1;

      -- Cents as the decimal text that sentences and JSON carry.
      CREATE FUNCTION money_text(cents numeric) RETURNS text
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN round(cents / 100, 2)::text;

      -- A refusal with its figures; the code that catches it makes the sentence.
      CREATE FUNCTION refuse(code text, figures jsonb) RETURNS void
        LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION USING ERRCODE = 'AWB01', MESSAGE = code, DETAIL = figures::text;
        END $$;

      CREATE FUNCTION refuse_change() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM refuse('append-only', jsonb_build_object('table', TG_TABLE_NAME, 'operation', lower(TG_OP)));
          RETURN NULL;
        END $$;

      -- recorded: entered by people; published: as the office published it; synthetic: invented for the sample.
      CREATE TYPE provenance AS ENUM ('recorded', 'published', 'synthetic');

      CREATE TABLE funding_accounts (
        code text PRIMARY KEY CHECK (code ~ '^[A-Z]{2,12}$'),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
      );

      CREATE TABLE treasury_accounts (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- Normal form: 019-011-2012/2013-1022-000, or X for the years of no-year money; unique reference.
        code text NOT NULL UNIQUE,
        account_code text NOT NULL REFERENCES funding_accounts,
        -- Allocation transfer agency; null when the account is held directly.
        allocation_agency text CHECK (allocation_agency ~ '^\\d{3}$'),
        agency text NOT NULL CHECK (agency ~ '^\\d{3}$'),
        -- Beginning and ending period of availability, fiscal years; both null for no-year (X) money.
        begins_year integer,
        ends_year integer,
        main_account text NOT NULL CHECK (main_account ~ '^\\d{4}$'),
        sub_account text NOT NULL CHECK (sub_account ~ '^\\d{3}$'),
        title text NOT NULL,
        -- Last day for new obligations.
        available_until date GENERATED ALWAYS AS (make_date(ends_year, 9, 30)) STORED,
        -- Last day for payments: 30 September of the fifth fiscal year after. Source: 31 U.S.C. 1552.
        cancels_on date GENERATED ALWAYS AS (make_date(ends_year + 5, 9, 30)) STORED,
        CHECK ((begins_year IS NULL) = (ends_year IS NULL)),
        CHECK (begins_year <= ends_year)
      );

      CREATE TABLE funding_offices (
        code text PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 20),
        name text NOT NULL
      );

      -- What Congress appropriated under one symbol for one year of funds, and how much of it is allotted.
      CREATE TABLE appropriation_balances (
        treasury_account_id uuid NOT NULL REFERENCES treasury_accounts,
        year_of_funds integer NOT NULL CHECK (year_of_funds BETWEEN 1990 AND 2199),
        appropriated_cents bigint NOT NULL DEFAULT 0,
        allotted_cents bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (treasury_account_id, year_of_funds)
      );

      -- The money of one year of funds, under one symbol, that one office may obligate.
      CREATE TABLE funds (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        office_code text NOT NULL REFERENCES funding_offices,
        treasury_account_id uuid NOT NULL REFERENCES treasury_accounts,
        -- Repeats the symbol's account so that reports need one join less; the foreign key below keeps them equal.
        account_code text NOT NULL,
        year_of_funds integer NOT NULL CHECK (year_of_funds BETWEEN 1990 AND 2199),
        -- Running balances, kept by triggers under the row's lock; whole cents.
        allotted_cents bigint NOT NULL DEFAULT 0,
        committed_cents bigint NOT NULL DEFAULT 0,
        obligated_cents bigint NOT NULL DEFAULT 0,
        UNIQUE (treasury_account_id, year_of_funds, office_code)
      );
      ALTER TABLE treasury_accounts ADD UNIQUE (id, account_code);
      ALTER TABLE funds ADD FOREIGN KEY (treasury_account_id, account_code) REFERENCES treasury_accounts (id, account_code);

      CREATE TABLE appropriations (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        treasury_account_id uuid NOT NULL,
        year_of_funds integer NOT NULL,
        -- Zero is a fact too: "no ESF in FY 2011" was published.
        amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 0 AND 999999999999999),
        appropriated_on date NOT NULL,
        status text NOT NULL CHECK (status IN ('requested', 'estimated', 'enacted', 'reported')),
        source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
        provenance provenance NOT NULL DEFAULT 'recorded',
        -- What makes a second posting of the same fact harmless.
        reference text NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 80),
        -- Set on an entry that cancels another in full, or takes its place.
        corrects_id uuid REFERENCES appropriations,
        reversal boolean NOT NULL DEFAULT false CHECK (NOT reversal OR corrects_id IS NOT NULL),
        -- What it adds to the money there is: a request or an estimate adds nothing until it is enacted.
        signed_cents bigint NOT NULL GENERATED ALWAYS AS (
          CASE WHEN status IN ('requested', 'estimated') THEN 0 WHEN reversal THEN -amount_cents ELSE amount_cents END) STORED,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        FOREIGN KEY (treasury_account_id, year_of_funds) REFERENCES appropriation_balances,
        UNIQUE (corrects_id, reversal)
      );

      CREATE TABLE allotments (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        fund_id uuid NOT NULL REFERENCES funds,
        -- Money in its second phase: deobligated under this fund's first symbol and available again under the
        -- companion symbol. It moves between the two and is never new money.
        moved_from_fund_id uuid REFERENCES funds CHECK (moved_from_fund_id <> fund_id),
        amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 0 AND 999999999999999),
        allotted_on date NOT NULL,
        status text NOT NULL CHECK (status IN ('planned', 'allotted', 'reported')),
        source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
        provenance provenance NOT NULL DEFAULT 'recorded',
        reference text NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 80),
        corrects_id uuid REFERENCES allotments,
        reversal boolean NOT NULL DEFAULT false CHECK (NOT reversal OR corrects_id IS NOT NULL),
        -- A plan adds nothing until it is allotted.
        signed_cents bigint NOT NULL GENERATED ALWAYS AS (
          CASE WHEN status = 'planned' THEN 0 WHEN reversal THEN -amount_cents ELSE amount_cents END) STORED,
        quarter_of_action integer NOT NULL GENERATED ALWAYS AS (fiscal_quarter(allotted_on)) STORED,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        UNIQUE (corrects_id, reversal)
      );
      CREATE INDEX ON allotments (fund_id);
      CREATE INDEX ON allotments (moved_from_fund_id) WHERE moved_from_fund_id IS NOT NULL;
    `);
    await this.createGuards(runner);
  }

  private async createGuards(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_fund_year() RETURNS trigger
        LANGUAGE plpgsql AS $$
        DECLARE symbol treasury_accounts;
        BEGIN
          SELECT * INTO symbol FROM treasury_accounts WHERE id = NEW.treasury_account_id;
          IF symbol.begins_year <> NEW.year_of_funds THEN
            PERFORM refuse('year-of-funds-outside-symbol', jsonb_build_object(
              'treasuryAccount', symbol.code, 'yearOfFunds', NEW.year_of_funds::text,
              'beginsYear', symbol.begins_year::text));
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER check_year BEFORE INSERT OR UPDATE OF treasury_account_id, year_of_funds ON funds
        FOR EACH ROW EXECUTE FUNCTION check_fund_year();
      CREATE TRIGGER check_year BEFORE INSERT ON appropriation_balances
        FOR EACH ROW EXECUTE FUNCTION check_fund_year();

      -- What names another must agree with it; a reversal takes all of it back, and only once (unique).
      CREATE FUNCTION check_fund_correction() RETURNS trigger
        LANGUAGE plpgsql AS $$
        DECLARE agrees boolean;
        BEGIN
          EXECUTE format(
            'SELECT NOT o.reversal AND %s AND (NOT $1.reversal OR (o.amount_cents, o.status, o.provenance) = ($1.amount_cents, $1.status, $1.provenance))
               FROM %I o WHERE o.id = $1.corrects_id',
            CASE TG_TABLE_NAME WHEN 'allotments'
              THEN 'o.fund_id = $1.fund_id AND o.moved_from_fund_id IS NOT DISTINCT FROM $1.moved_from_fund_id'
              ELSE 'o.treasury_account_id = $1.treasury_account_id AND o.year_of_funds = $1.year_of_funds' END,
            TG_TABLE_NAME) INTO agrees USING NEW;
          IF agrees IS NOT TRUE THEN
            PERFORM refuse('correction-disagrees', jsonb_build_object('corrects', NEW.corrects_id::text));
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER check_correction BEFORE INSERT ON appropriations
        FOR EACH ROW WHEN (NEW.corrects_id IS NOT NULL) EXECUTE FUNCTION check_fund_correction();
      CREATE TRIGGER check_correction BEFORE INSERT ON allotments
        FOR EACH ROW WHEN (NEW.corrects_id IS NOT NULL) EXECUTE FUNCTION check_fund_correction();

      CREATE FUNCTION check_appropriations() RETURNS trigger
        LANGUAGE plpgsql AS $$
        DECLARE faulty record;
        BEGIN
          PERFORM 1 FROM appropriation_balances b
            WHERE (b.treasury_account_id, b.year_of_funds) IN (SELECT treasury_account_id, year_of_funds FROM new_rows)
            ORDER BY b.treasury_account_id, b.year_of_funds FOR NO KEY UPDATE;
          UPDATE appropriation_balances b
             SET appropriated_cents = b.appropriated_cents + n.cents
            FROM (SELECT treasury_account_id, year_of_funds, sum(signed_cents)::bigint AS cents
                    FROM new_rows GROUP BY 1, 2) n
           WHERE (b.treasury_account_id, b.year_of_funds) = (n.treasury_account_id, n.year_of_funds);
          SELECT t.code, b.* INTO faulty
            FROM appropriation_balances b JOIN treasury_accounts t ON t.id = b.treasury_account_id
           WHERE (b.treasury_account_id, b.year_of_funds) IN (SELECT treasury_account_id, year_of_funds FROM new_rows)
             AND b.allotted_cents > b.appropriated_cents LIMIT 1;
          IF FOUND THEN
            PERFORM refuse('appropriation-below-allotments', jsonb_build_object(
              'asked', money_text(faulty.appropriated_cents), 'allotted', money_text(faulty.allotted_cents),
              'treasuryAccount', faulty.code, 'yearOfFunds', faulty.year_of_funds::text));
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER check_balances AFTER INSERT ON appropriations
        REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION check_appropriations();

      -- Locks are taken in one order everywhere: appropriation balances, then funds, each sorted by key.
      CREATE FUNCTION check_allotments() RETURNS trigger
        LANGUAGE plpgsql AS $$
        DECLARE faulty record;
        BEGIN
          IF EXISTS (SELECT FROM new_rows n JOIN funds t ON t.id = n.fund_id JOIN funds f ON f.id = n.moved_from_fund_id
                      WHERE (f.account_code, f.year_of_funds, f.office_code) IS DISTINCT FROM (t.account_code, t.year_of_funds, t.office_code)) THEN
            PERFORM refuse('moved-between-unlike-funds', '{}');
          END IF;
          PERFORM 1 FROM appropriation_balances b
            WHERE (b.treasury_account_id, b.year_of_funds) IN (
              SELECT f.treasury_account_id, f.year_of_funds FROM new_rows n JOIN funds f ON f.id IN (n.fund_id, n.moved_from_fund_id))
            ORDER BY b.treasury_account_id, b.year_of_funds FOR NO KEY UPDATE;
          PERFORM 1 FROM funds WHERE id IN (SELECT fund_id FROM new_rows UNION SELECT moved_from_fund_id FROM new_rows)
            ORDER BY id FOR NO KEY UPDATE;
          UPDATE appropriation_balances b
             SET allotted_cents = b.allotted_cents + n.cents,
                 -- Second-phase money carries its appropriation along.
                 appropriated_cents = b.appropriated_cents + n.moved_cents
            FROM (SELECT f.treasury_account_id, f.year_of_funds, sum(c.cents)::bigint AS cents, sum(c.moved_cents)::bigint AS moved_cents
                    FROM (SELECT fund_id, signed_cents AS cents,
                                 CASE WHEN moved_from_fund_id IS NULL THEN 0 ELSE signed_cents END AS moved_cents FROM new_rows
                           UNION ALL SELECT moved_from_fund_id, -signed_cents, -signed_cents FROM new_rows WHERE moved_from_fund_id IS NOT NULL) c
                    JOIN funds f ON f.id = c.fund_id GROUP BY 1, 2) n
           WHERE (b.treasury_account_id, b.year_of_funds) = (n.treasury_account_id, n.year_of_funds);
          UPDATE funds f SET allotted_cents = f.allotted_cents + n.cents
            FROM (SELECT c.fund_id, sum(c.cents)::bigint AS cents
                    FROM (SELECT fund_id, signed_cents AS cents FROM new_rows
                           UNION ALL SELECT moved_from_fund_id, -signed_cents FROM new_rows WHERE moved_from_fund_id IS NOT NULL) c
                   GROUP BY 1) n
           WHERE f.id = n.fund_id;

          SELECT f.office_code, f.year_of_funds, t.code, t.available_until, f.allotted_cents, f.obligated_cents,
                 (SELECT coalesce(sum(CASE f.id WHEN n.fund_id THEN n.signed_cents ELSE -n.signed_cents END), 0)
                    FROM new_rows n WHERE f.id IN (n.fund_id, n.moved_from_fund_id)) AS asked_cents,
                 coalesce(b.appropriated_cents, 0) AS appropriated_cents, coalesce(b.allotted_cents, f.allotted_cents) AS all_allotted_cents
            INTO faulty
            FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id
            LEFT JOIN appropriation_balances b ON (b.treasury_account_id, b.year_of_funds) = (f.treasury_account_id, f.year_of_funds)
           WHERE f.id IN (SELECT fund_id FROM new_rows UNION SELECT moved_from_fund_id FROM new_rows)
             AND (coalesce(b.allotted_cents, f.allotted_cents) > coalesce(b.appropriated_cents, 0) OR f.obligated_cents > f.allotted_cents)
           ORDER BY f.id LIMIT 1;
          IF FOUND AND faulty.all_allotted_cents > faulty.appropriated_cents THEN
            PERFORM refuse('allotments-exceed-appropriation', jsonb_build_object(
              'asked', money_text(faulty.asked_cents),
              'available', money_text(faulty.appropriated_cents - faulty.all_allotted_cents + faulty.asked_cents),
              'treasuryAccount', faulty.code, 'yearOfFunds', faulty.year_of_funds::text));
          ELSIF FOUND AND faulty.obligated_cents > faulty.allotted_cents THEN
            PERFORM refuse('allotment-below-obligations', jsonb_build_object(
              'asked', money_text(faulty.allotted_cents), 'obligated', money_text(faulty.obligated_cents),
              'treasuryAccount', faulty.code, 'yearOfFunds', faulty.year_of_funds::text,
              'office', faulty.office_code, 'availableUntil', faulty.available_until));
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER check_balances AFTER INSERT ON allotments
        REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION check_allotments();

      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON appropriations
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON allotments
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE allotments, appropriations, funds, appropriation_balances, funding_offices, treasury_accounts, funding_accounts;
      DROP FUNCTION check_allotments(), check_appropriations(), check_fund_correction(), check_fund_year();
      DROP FUNCTION refuse_change(), refuse(text, jsonb), money_text(numeric);
      DROP TYPE provenance;
      DROP FUNCTION fiscal_quarter_last_day(integer), fiscal_quarter_first_day(integer), fiscal_year(date), fiscal_quarter(date);
    `);
  }
}
