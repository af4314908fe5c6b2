import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { CATALOGUE_1 } from '../libs/reporting/src/indicators/catalogue-1';
import { auditFunction } from './1795377720000-create-audit';

const OWN_AWARDS = `award_id IN (SELECT a.id FROM awards a
  WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[]))`;
const READING = `(SELECT actor_sees_all()) OR ${OWN_AWARDS}`;
const OFFICERS = `(SELECT actor_role()) IN ('program-officer', 'system')`;
const WRITERS = `(SELECT actor_role()) = 'system' OR ((SELECT actor_role()) = 'grantee' AND ${OWN_AWARDS})`;

/** What awards count: the catalogue, targets, and what each report says. */
export class CreateIndicators1795637040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createIndicators(runner);
    await this.createValues(runner);
    await this.createRules(runner);
    // Before the trail watches: the catalogue is the program's own.
    await this.loadCatalogue(runner);
    await this.raiseWalls(runner);
  }

  private async createIndicators(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is counted, and how: of the catalogue, or an award's own. A row never changes; a new wording of a standard
      -- indicator is a new row with the day from which it counts.
      CREATE TABLE indicators (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- Null: of the catalogue.
        award_id uuid REFERENCES awards,
        number text NOT NULL CHECK (length(number) BETWEEN 1 AND 30 AND number ~ '^[ -~]+$'),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
        definition text NOT NULL DEFAULT '' CHECK (length(definition) <= 2000),
        unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 60),
        -- How the reports of a year come together to one figure.
        adds text NOT NULL CHECK (adds IN ('sum', 'latest', 'ratio', 'not-summable')),
        -- Persons, each counted once: periods that share persons do not add up.
        unique_persons boolean NOT NULL DEFAULT false,
        -- What a ratio divides, and by what.
        numerator text CHECK (length(numerator) BETWEEN 1 AND 200),
        denominator text CHECK (length(denominator) BETWEEN 1 AND 200),
        -- [{code, label, dimensions: [{code, label, categories: [{code, label}]}]}]; the total is the sum of the first.
        breakdowns jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(breakdowns) = 'array'),
        -- Version of the data file that brought it; null of an award's own.
        catalogue integer,
        -- Both days included; null: open.
        effective_from date,
        effective_until date,
        recorded_by text NOT NULL DEFAULT coalesce(current_setting('awardbook.actor', true), 'migration'),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((adds = 'ratio') = (numerator IS NOT NULL) AND (adds = 'ratio') = (denominator IS NOT NULL)),
        CHECK (adds <> 'ratio' OR (breakdowns = '[]' AND NOT unique_persons)),
        CHECK (effective_until >= effective_from),
        CHECK ((award_id IS NULL) = (catalogue IS NOT NULL))
      );
      CREATE UNIQUE INDEX indicators_number ON indicators (award_id, upper(number), effective_from) NULLS NOT DISTINCT;

      CREATE TABLE award_indicators (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        award_id uuid NOT NULL REFERENCES awards,
        indicator_id uuid NOT NULL REFERENCES indicators,
        -- What it stood at before the award; whole units, of a ratio basis points.
        baseline integer CHECK (baseline BETWEEN 0 AND 999999999),
        baseline_note text NOT NULL DEFAULT '' CHECK (length(baseline_note) <= 500),
        -- Asked of periods that overlap these days; null: open.
        asked_from date,
        asked_until date,
        version integer NOT NULL DEFAULT 1,
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT award_indicators_once UNIQUE (award_id, indicator_id),
        CHECK (asked_until >= asked_from)
      );
      CREATE INDEX ON award_indicators (indicator_id);

      CREATE TABLE indicator_targets (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        award_indicator_id uuid NOT NULL REFERENCES award_indicators ON DELETE CASCADE,
        award_id uuid NOT NULL REFERENCES awards,
        -- The fiscal year in which it is to be reached; null: the life of the award.
        year_of_action integer CHECK (year_of_action BETWEEN 1990 AND 2199),
        -- Whole units, of a ratio basis points.
        value integer NOT NULL CHECK (value BETWEEN 0 AND 999999999),
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT indicator_targets_once UNIQUE NULLS NOT DISTINCT (award_indicator_id, year_of_action)
      );
      CREATE INDEX ON indicator_targets (award_id);
    `);
  }

  private async createValues(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The part of a package that holds its indicators: how often it was saved, and by whom last.
      CREATE TABLE indicator_reports (
        package_id uuid PRIMARY KEY REFERENCES report_packages,
        award_id uuid NOT NULL REFERENCES awards,
        -- Rises by one with each save; the ETag of the part. Before the first there is no row, and the version is 1.
        version integer NOT NULL DEFAULT 2,
        saved_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        saved_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON indicator_reports (award_id);

      -- What a package says of one indicator; null: not said yet.
      CREATE TABLE indicator_values (
        package_id uuid NOT NULL REFERENCES indicator_reports,
        award_indicator_id uuid NOT NULL REFERENCES award_indicators,
        award_id uuid NOT NULL REFERENCES awards,
        -- Whole units. Where there are breakdowns, the sum of the first, whatever was written.
        total integer CHECK (total BETWEEN 0 AND 999999999),
        -- Of a ratio; the ratio itself is never kept.
        numerator integer CHECK (numerator BETWEEN 0 AND 999999999),
        denominator integer CHECK (denominator BETWEEN 0 AND 999999999),
        -- {breakdown: {"row/column": count}}; a box that is not there is not filled in.
        cells jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(cells) = 'object'),
        -- Of the total, persons whom no earlier report of the same year of action counted.
        new_persons integer CHECK (new_persons BETWEEN 0 AND 999999999),
        remark text NOT NULL DEFAULT '' CHECK (length(remark) <= 2000),
        PRIMARY KEY (package_id, award_indicator_id)
      );
      CREATE INDEX ON indicator_values (award_indicator_id);
      CREATE INDEX ON indicator_values (award_id);
    `);
  }

  private async createRules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whatever belongs to an indicator of an award belongs to that award, and an award's own indicator to no other.
      CREATE FUNCTION place_award_indicator() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          IF EXISTS (SELECT FROM indicators i WHERE i.id = NEW.indicator_id AND i.award_id <> NEW.award_id) THEN
            PERFORM refuse('indicator-of-another-award', '{}'::jsonb);
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER place BEFORE INSERT ON award_indicators FOR EACH ROW EXECUTE FUNCTION place_award_indicator();

      CREATE FUNCTION place_indicator_target() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          SELECT a.award_id INTO NEW.award_id FROM award_indicators a WHERE a.id = NEW.award_indicator_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER place BEFORE INSERT ON indicator_targets FOR EACH ROW EXECUTE FUNCTION place_indicator_target();

      CREATE FUNCTION place_indicator_report() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          SELECT p.award_id INTO NEW.award_id FROM report_packages p WHERE p.id = NEW.package_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER place BEFORE INSERT ON indicator_reports FOR EACH ROW EXECUTE FUNCTION place_indicator_report();

      CREATE FUNCTION save_indicator_report() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          NEW.saved_by := coalesce(nullif(current_setting('awardbook.actor', true), ''), 'database:' || session_user);
          NEW.saved_at := now();
          RETURN NEW;
        END $$;
      CREATE TRIGGER save BEFORE UPDATE ON indicator_reports FOR EACH ROW EXECUTE FUNCTION save_indicator_report();

      -- A grid totals itself: no writer says what it comes to.
      CREATE FUNCTION total_indicator_value() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE kind record;
        BEGIN
          SELECT p.award_id INTO NEW.award_id FROM report_packages p WHERE p.id = NEW.package_id;
          SELECT a.award_id, i.adds, i.breakdowns INTO kind
            FROM award_indicators a JOIN indicators i ON i.id = a.indicator_id WHERE a.id = NEW.award_indicator_id;
          IF kind.award_id <> NEW.award_id THEN
            PERFORM refuse('indicator-of-another-award', '{}'::jsonb);
          END IF;
          IF kind.breakdowns <> '[]' THEN
            NEW.total := (SELECT sum(c.value::integer)
              FROM jsonb_each_text(NEW.cells -> (kind.breakdowns -> 0 ->> 'code')) c);
          END IF;
          IF kind.adds = 'ratio' THEN
            NEW.total := NULL;
          ELSE
            NEW.numerator := NULL;
            NEW.denominator := NULL;
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER total BEFORE INSERT OR UPDATE ON indicator_values
        FOR EACH ROW EXECUTE FUNCTION total_indicator_value();

      CREATE TRIGGER hold_report_content BEFORE INSERT OR UPDATE OR DELETE ON indicator_reports
        FOR EACH ROW EXECUTE FUNCTION hold_report_content();
      CREATE TRIGGER hold_report_content BEFORE INSERT OR UPDATE OR DELETE ON indicator_values
        FOR EACH ROW EXECUTE FUNCTION hold_report_content();
    `);
  }

  private async raiseWalls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${auditFunction({ table: 'indicators', key: ['id'], award: 'award_id' })}
      ${auditFunction({ table: 'award_indicators', key: ['id'], award: 'award_id' })}
      ${auditFunction({ table: 'indicator_targets', key: ['id'], award: 'award_id' })}
      CREATE TRIGGER kept BEFORE UPDATE OR TRUNCATE ON indicators
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_keeps BEFORE TRUNCATE ON award_indicators
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_keeps BEFORE TRUNCATE ON indicator_targets
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      -- What drafts say is not told save by save: the steps tell when it was handed over, the frozen copy what it said.
      CREATE TRIGGER kept BEFORE TRUNCATE ON indicator_reports FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER kept BEFORE TRUNCATE ON indicator_values FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      GRANT SELECT ON indicators, award_indicators, indicator_targets, indicator_reports, indicator_values
        TO awardbook_api, awardbook_worker;
      GRANT INSERT (award_id, number, name, definition, unit, adds, unique_persons, numerator, denominator, breakdowns),
            DELETE ON indicators TO awardbook_api;
      GRANT INSERT (award_id, indicator_id, baseline, baseline_note, asked_from, asked_until),
            UPDATE (baseline, baseline_note, asked_from, asked_until, version), DELETE
         ON award_indicators TO awardbook_api;
      GRANT INSERT (award_indicator_id, year_of_action, value), UPDATE (value), DELETE
         ON indicator_targets TO awardbook_api;
      GRANT INSERT (package_id), UPDATE (version) ON indicator_reports TO awardbook_api;
      GRANT INSERT (package_id, award_indicator_id, total, numerator, denominator, cells, new_persons, remark),
            UPDATE (total, numerator, denominator, cells, new_persons, remark), DELETE
         ON indicator_values TO awardbook_api;

      ALTER TABLE indicators ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON indicators FOR SELECT TO awardbook_api USING (
        (award_id IS NULL AND (SELECT actor_role()) NOT IN ('', 'nobody')) OR ${READING});
      CREATE POLICY adding ON indicators FOR INSERT TO awardbook_api WITH CHECK (award_id IS NOT NULL AND ${OFFICERS});
      CREATE POLICY removing ON indicators FOR DELETE TO awardbook_api USING (award_id IS NOT NULL AND ${OFFICERS});
      CREATE POLICY working ON indicators FOR SELECT TO awardbook_worker USING (true);
    `);
    for (const table of ['award_indicators', 'indicator_targets'])
      await this.raiseWall(runner, table, OFFICERS);
    for (const table of ['indicator_reports', 'indicator_values'])
      await this.raiseWall(runner, table, WRITERS);
  }

  private async raiseWall(runner: QueryRunner, table: string, writers: string): Promise<void> {
    await runner.query(`
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON ${table} FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON ${table} FOR INSERT TO awardbook_api WITH CHECK (${writers});
      CREATE POLICY changing ON ${table} FOR UPDATE TO awardbook_api USING (${writers});
      CREATE POLICY removing ON ${table} FOR DELETE TO awardbook_api USING (${writers});
      CREATE POLICY working ON ${table} FOR SELECT TO awardbook_worker USING (true);
    `);
  }

  private async loadCatalogue(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO indicators (number, name, definition, unit, adds, unique_persons, numerator, denominator, breakdowns, catalogue)
       SELECT number, name, definition, unit, adds, "uniquePersons", numerator, denominator, breakdowns, 1
         FROM jsonb_to_recordset($1::jsonb) AS c (number text, name text, definition text, unit text, adds text,
                "uniquePersons" boolean, numerator text, denominator text, breakdowns jsonb)`,
      [JSON.stringify(CATALOGUE_1)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE indicator_values, indicator_reports, indicator_targets, award_indicators, indicators;
      DROP FUNCTION audit_indicator_targets(), audit_award_indicators(), audit_indicators(), total_indicator_value(),
        save_indicator_report(), place_indicator_report(), place_indicator_target(), place_award_indicator();
    `);
  }
}
