import { type MigrationInterface, type QueryRunner } from 'typeorm';

const OWN = 'person_id::text = (SELECT actor_id())';

/** What people were told of reports that are due, and how each of them wants to be told. */
export class RemindOfReports1795637345000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who has no row is reminded by mail and in Awardbook.
      CREATE TABLE report_reminder_choices (
        person_id uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        channel text NOT NULL CHECK (channel IN ('mail', 'page', 'none'))
      );

      CREATE TABLE report_reminders (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        package_id uuid NOT NULL REFERENCES report_packages,
        -- As it was when they were told: when an extension moves it, its marks come anew.
        due_on date NOT NULL,
        -- The day of the mark: 30, 7 and 1 days before the due date, 1 and 7 days after, and then each Monday.
        mark_on date NOT NULL,
        -- none: in Awardbook only; owed: to be mailed; sending: handed to the mail server, whose answer is not known (yet);
        -- dropped: the mail failed until the report was handed over, moved, or came to its next mark.
        mail text NOT NULL CHECK (mail IN ('none', 'owed', 'sending', 'sent', 'dropped')),
        told_at timestamptz NOT NULL DEFAULT now(),
        dismissed_at timestamptz,
        -- However many workers remind at once, nobody is told of one mark twice.
        UNIQUE (person_id, package_id, due_on, mark_on)
      );
      CREATE INDEX report_reminders_owed ON report_reminders (person_id) WHERE mail = 'owed';
      CREATE INDEX ON report_reminders (package_id);

      -- Neither is told in the trail: nothing of the office is in it.
      ALTER TABLE report_reminder_choices ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT (person_id, channel), UPDATE (channel) ON report_reminder_choices TO awardbook_api;
      GRANT SELECT ON report_reminder_choices TO awardbook_worker;
      CREATE POLICY api_reads ON report_reminder_choices FOR SELECT TO awardbook_api USING (${OWN});
      CREATE POLICY api_inserts ON report_reminder_choices FOR INSERT TO awardbook_api WITH CHECK (${OWN});
      CREATE POLICY api_updates ON report_reminder_choices FOR UPDATE TO awardbook_api
        USING (${OWN}) WITH CHECK (${OWN});
      CREATE POLICY worker_reads ON report_reminder_choices FOR SELECT TO awardbook_worker USING (true);

      ALTER TABLE report_reminders ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, UPDATE (dismissed_at) ON report_reminders TO awardbook_api;
      GRANT SELECT, INSERT (person_id, package_id, due_on, mark_on, mail), UPDATE (mail)
        ON report_reminders TO awardbook_worker;
      CREATE POLICY api_reads ON report_reminders FOR SELECT TO awardbook_api USING (${OWN});
      CREATE POLICY api_updates ON report_reminders FOR UPDATE TO awardbook_api USING (${OWN}) WITH CHECK (${OWN});
      CREATE POLICY worker_all ON report_reminders TO awardbook_worker USING (true) WITH CHECK (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_reminders, report_reminder_choices');
  }
}
