import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Lets the program itself tell when a step of an invented report is said to have been taken. */
export class DateSampleSteps1795637161000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A sample carries years of reports; their steps are of their own days and not all of today. Only the program
      -- itself may say so, only where the portfolio is the sample, and never of a day to come. Runs after the step has
      -- been taken, for triggers run in the order of their names.
      CREATE FUNCTION tell_when_step_was_taken() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE moment timestamptz := current_setting('awardbook.happened_at', true)::timestamptz;
        BEGIN
          IF moment > now() OR NOT EXISTS (SELECT FROM portfolio WHERE sample) THEN
            PERFORM refuse('sample-steps-only', '{}'::jsonb);
          END IF;
          NEW.taken_at := moment;
          UPDATE report_packages p
             SET first_submitted_at = least(p.first_submitted_at, moment),
                 submitted_at = CASE WHEN NEW.to_state = 'submitted' THEN moment ELSE p.submitted_at END,
                 accepted_at = CASE WHEN NEW.to_state = 'accepted' THEN moment END
           WHERE p.id = NEW.package_id AND NEW.to_state IN ('submitted', 'accepted');
          RETURN NEW;
        END $$;
      REVOKE ALL ON FUNCTION tell_when_step_was_taken() FROM public;
      CREATE TRIGGER tell_when_step_was_taken BEFORE INSERT ON report_steps FOR EACH ROW
        WHEN (current_setting('awardbook.role', true) = 'system'
          AND coalesce(current_setting('awardbook.happened_at', true), '') <> '')
        EXECUTE FUNCTION tell_when_step_was_taken();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tell_when_step_was_taken ON report_steps;
      DROP FUNCTION tell_when_step_was_taken();
    `);
  }
}
