import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { auditFunction, type Audited } from './1795377720000-create-audit';

const SUB_AWARDS: Audited = {
  table: 'sub_awards',
  key: ['id'],
  award: 'award_id',
  implementer: 'implementer_id',
  ignored: ['number_key'],
};

const READING = `(SELECT actor_sees_all()) OR award_id IN (SELECT a.id FROM awards a WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[]))`;
const OFFICERS = `(SELECT actor_role()) IN ('program-officer', 'system')`;

/** What recipients of awards pass on to others, never more than is obligated to them. */
export class CreateSubAwards1795550580000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTable(runner);
    await this.createRules(runner);
    await this.holdTheSum(runner);
    await this.raiseWalls(runner);
  }

  private async createTable(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sub_awards (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        award_id uuid NOT NULL REFERENCES awards,
        -- Who gets the money: the sub-recipient. Called as everywhere else, so that a merge treats it as everything.
        implementer_id uuid NOT NULL REFERENCES implementers,
        -- As the prime recipient reports it; one sub-award of a prime whatever the case and punctuation.
        number text NOT NULL CHECK (length(number) BETWEEN 1 AND 60 AND number ~ '^[ -~]+$'),
        number_key text NOT NULL GENERATED ALWAYS AS (key_of_fain(number)) STORED CHECK (number_key <> ''),
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
        amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 999999999999999),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        provenance provenance NOT NULL DEFAULT 'recorded',
        version integer NOT NULL DEFAULT 1,
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT sub_awards_number_key UNIQUE (award_id, number_key),
        CHECK (starts_on <= ends_on)
      );
      CREATE INDEX ON sub_awards (implementer_id);

      -- A merge moves sub-awards as it moves awards, and its undoing moves them back.
      ALTER TABLE implementer_merges ADD COLUMN sub_award_ids uuid[] NOT NULL DEFAULT '{}';

      -- The history of a party itself; what belongs to an award stands in the history of that.
      CREATE INDEX audit_entries_of_implementer ON audit_entries (implementer_id, transaction_id, id)
       WHERE implementer_id IS NOT NULL AND award_id IS NULL;
    `);
  }

  private async createRules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A sub-award has a number of its own and lies within the prime's period. The prime's row is locked, so that its
      -- period does not change meanwhile.
      CREATE FUNCTION check_sub_award() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE prime awards;
        BEGIN
          SELECT * INTO prime FROM awards WHERE id = NEW.award_id FOR SHARE;
          IF key_of_fain(NEW.number) = prime.fain_key THEN
            PERFORM refuse('sub-award-number-of-prime', jsonb_build_object('fain', prime.fain, 'number', NEW.number));
          END IF;
          IF NEW.starts_on < prime.starts_on OR NEW.ends_on > prime.ends_on THEN
            PERFORM refuse('sub-award-outside-period', jsonb_build_object('fain', prime.fain, 'number', NEW.number,
              'startsOn', NEW.starts_on, 'endsOn', NEW.ends_on,
              'primeStartsOn', prime.starts_on, 'primeEndsOn', prime.ends_on));
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER check_sub_award BEFORE INSERT OR UPDATE OF award_id, number, starts_on, ends_on ON sub_awards
        FOR EACH ROW EXECUTE FUNCTION check_sub_award();

      -- The other side of the same rule: the prime's period goes on covering what was passed on.
      CREATE FUNCTION check_period_of_prime() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE outside record;
        BEGIN
          SELECT s.number, s.starts_on, s.ends_on INTO outside FROM sub_awards s
           WHERE s.award_id = NEW.id AND (s.starts_on < NEW.starts_on OR s.ends_on > NEW.ends_on)
           ORDER BY s.ends_on DESC, s.id LIMIT 1;
          IF FOUND THEN
            PERFORM refuse('period-leaves-sub-award-out', jsonb_build_object('fain', NEW.fain,
              'startsOn', NEW.starts_on, 'endsOn', NEW.ends_on, 'number', outside.number,
              'subStartsOn', outside.starts_on, 'subEndsOn', outside.ends_on));
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER check_period_of_prime BEFORE UPDATE OF starts_on, ends_on ON awards
        FOR EACH ROW WHEN (NEW.starts_on > OLD.starts_on OR NEW.ends_on < OLD.ends_on)
        EXECUTE FUNCTION check_period_of_prime();

      CREATE TRIGGER check_not_merged AFTER INSERT OR UPDATE OF implementer_id ON sub_awards
        FOR EACH ROW EXECUTE FUNCTION check_not_merged();
    `);
  }

  /** The sum stands beside the net obligations, in the row whose lock holds the ledger's postings too. */
  private async holdTheSum(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE award_balances ADD COLUMN sub_awarded_cents bigint NOT NULL DEFAULT 0;

      CREATE FUNCTION post_sub_award() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          prime uuid := coalesce(NEW.award_id, OLD.award_id);
          change bigint := coalesce(NEW.amount_cents, 0) - coalesce(OLD.amount_cents, 0);
          balance award_balances;
        BEGIN
          INSERT INTO award_balances AS b (award_id, sub_awarded_cents) VALUES (prime, change)
              ON CONFLICT (award_id) DO UPDATE SET sub_awarded_cents = b.sub_awarded_cents + EXCLUDED.sub_awarded_cents
          RETURNING * INTO balance;
          IF change > 0 AND balance.sub_awarded_cents > balance.obligated_cents THEN
            PERFORM refuse('sub-awards-exceed-obligations', jsonb_build_object(
              'fain', (SELECT fain FROM awards WHERE id = prime), 'asked', money_text(NEW.amount_cents),
              'obligated', money_text(balance.obligated_cents),
              'others', money_text(balance.sub_awarded_cents - NEW.amount_cents),
              'available', money_text(greatest(balance.obligated_cents - balance.sub_awarded_cents + NEW.amount_cents, 0))));
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER post_sub_award AFTER INSERT OR DELETE ON sub_awards
        FOR EACH ROW EXECUTE FUNCTION post_sub_award();
      CREATE TRIGGER post_sub_award_change AFTER UPDATE OF amount_cents ON sub_awards
        FOR EACH ROW WHEN (NEW.amount_cents <> OLD.amount_cents) EXECUTE FUNCTION post_sub_award();

      -- The other side: what was passed on is not taken back from under the sub-recipients.
      CREATE FUNCTION keep_sub_awarded() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          PERFORM refuse('obligations-below-sub-awards', jsonb_build_object(
            'fain', (SELECT fain FROM awards WHERE id = NEW.award_id),
            'asked', money_text(OLD.obligated_cents - NEW.obligated_cents), 'obligated', money_text(OLD.obligated_cents),
            'subAwarded', money_text(NEW.sub_awarded_cents),
            'available', money_text(greatest(OLD.obligated_cents - NEW.sub_awarded_cents, 0))));
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_sub_awarded AFTER UPDATE OF obligated_cents ON award_balances
        FOR EACH ROW WHEN (NEW.obligated_cents < OLD.obligated_cents AND NEW.sub_awarded_cents > NEW.obligated_cents)
        EXECUTE FUNCTION keep_sub_awarded();
    `);
  }

  private async raiseWalls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${auditFunction(SUB_AWARDS)}
      CREATE TRIGGER audit_keeps BEFORE TRUNCATE ON sub_awards FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Whoever reads an award reads to whom its money goes, also where the record of that party is not theirs to read.
      CREATE FUNCTION sub_recipient_name(recipient uuid) RETURNS text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        RETURN (SELECT i.name FROM implementers i
                 WHERE i.id = recipient AND (actor_sees_all() OR EXISTS (
                   SELECT FROM sub_awards s JOIN awards a ON a.id = s.award_id
                    WHERE s.implementer_id = i.id AND a.implementer_id = ANY (actor_implementers()))));
      REVOKE ALL ON FUNCTION sub_recipient_name(uuid) FROM public;
      GRANT EXECUTE ON FUNCTION sub_recipient_name(uuid) TO awardbook_api, awardbook_worker;

      GRANT SELECT ON sub_awards TO awardbook_api, awardbook_worker;
      -- Who recorded it, and when, is not for the writer to say; nor does a sub-award go from one prime to another.
      GRANT INSERT (award_id, implementer_id, number, title, amount_cents, starts_on, ends_on, provenance),
            UPDATE (implementer_id, number, title, amount_cents, starts_on, ends_on, version), DELETE
         ON sub_awards TO awardbook_api;
      GRANT INSERT (sub_award_ids) ON implementer_merges TO awardbook_api;

      ALTER TABLE sub_awards ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON sub_awards FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON sub_awards FOR INSERT TO awardbook_api WITH CHECK (${OFFICERS});
      CREATE POLICY changing ON sub_awards FOR UPDATE TO awardbook_api USING (${OFFICERS});
      CREATE POLICY removing ON sub_awards FOR DELETE TO awardbook_api USING (${OFFICERS});
      CREATE POLICY working ON sub_awards FOR SELECT TO awardbook_worker USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION sub_recipient_name(uuid);
      DROP TRIGGER keep_sub_awarded ON award_balances;
      DROP TRIGGER check_period_of_prime ON awards;
      DROP TABLE sub_awards;
      DROP FUNCTION audit_sub_awards(), keep_sub_awarded(), post_sub_award(), check_period_of_prime(), check_sub_award();
      ALTER TABLE award_balances DROP COLUMN sub_awarded_cents;
      ALTER TABLE implementer_merges DROP COLUMN sub_award_ids;
      DROP INDEX audit_entries_of_implementer;
    `);
  }
}
