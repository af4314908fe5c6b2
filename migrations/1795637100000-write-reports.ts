import { type MigrationInterface, type QueryRunner } from 'typeorm';

const THEMES = `'laws-enacted', 'legislation-drafted', 'prosecutions-and-convictions', 'justice-officials-trained',
  'awareness-and-government-will', 'frameworks-implemented', 'victim-services', 'protection-in-conflict',
  'regional-partnership'`;

const OWN = `EXISTS (SELECT FROM report_packages p JOIN awards a ON a.id = p.award_id
  WHERE p.id = package_id AND a.implementer_id = ANY ((SELECT actor_implementers())::uuid[]))`;
const READING = `(SELECT actor_sees_all()) OR ${OWN}`;
const GRANTEE = `(SELECT actor_role()) = 'grantee' AND ${OWN}`;
/** Who begins a correction copies what was accepted into it, an officer too. */
const COPYING = `(SELECT actor_role()) = 'program-officer' AND EXISTS (SELECT FROM report_packages p
  WHERE p.id = package_id AND p.corrects_id IS NOT NULL)`;
const WRITING = `(SELECT actor_role()) = 'system' OR (${GRANTEE})`;

/** What a report says of progress, of results and in its attachments; and who is just writing in it. */
export class WriteReports1795637100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createProgress(runner);
    await this.createAttachments(runner);
    await this.createResults(runner);
    await this.createPresence(runner);
    for (const table of ['report_progress', 'report_attachments', 'report_result_lists', 'report_results'])
      await this.raiseWalls(runner, table);
    await this.grant(runner);
  }

  private async createProgress(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who saved, and when, is not for the writer to say.
      CREATE FUNCTION stamp_draft() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          NEW.saved_by := coalesce(nullif(current_setting('awardbook.actor', true), ''), 'database:' || session_user);
          NEW.saved_at := now();
          RETURN NEW;
        END $$;

      -- The narrative, as far as it has come; plain text.
      CREATE TABLE report_progress (
        package_id uuid PRIMARY KEY REFERENCES report_packages,
        activities text NOT NULL DEFAULT '' CHECK (length(activities) <= 10000),
        achievements text NOT NULL DEFAULT '' CHECK (length(achievements) <= 10000),
        challenges text NOT NULL DEFAULT '' CHECK (length(challenges) <= 10000),
        next_period text NOT NULL DEFAULT '' CHECK (length(next_period) <= 10000),
        sustainability text NOT NULL DEFAULT '' CHECK (length(sustainability) <= 10000),
        -- Rises by one with each save; the part's ETag. 1 is the part before anybody has saved it.
        version integer NOT NULL CHECK (version > 1),
        saved_by text NOT NULL,
        saved_at timestamptz NOT NULL
      );
      CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON report_progress FOR EACH ROW EXECUTE FUNCTION stamp_draft();
    `);
  }

  private async createAttachments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_attachments (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        package_id uuid NOT NULL REFERENCES report_packages,
        -- The file's name in the store. A correction's copy is of the same file.
        file_id uuid NOT NULL,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        -- As people get it.
        file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
        media_type text NOT NULL CHECK (length(media_type) BETWEEN 1 AND 100),
        size_bytes bigint NOT NULL CHECK (size_bytes > 0),
        -- Of the whole file, hex.
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        added_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        added_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (package_id, id),
        -- The same file twice is a slip, however many send it at once.
        CONSTRAINT report_attachments_once UNIQUE (package_id, sha256)
      );
      CREATE INDEX ON report_attachments (file_id);
    `);
  }

  private async createResults(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How often the list of a report's results was saved, and by whom last.
      CREATE TABLE report_result_lists (
        package_id uuid PRIMARY KEY REFERENCES report_packages,
        -- Rises by one with each save; the part's ETag. 1 is the part before anybody has saved it.
        version integer NOT NULL CHECK (version > 1),
        saved_by text NOT NULL,
        saved_at timestamptz NOT NULL
      );
      CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON report_result_lists
        FOR EACH ROW EXECUTE FUNCTION stamp_draft();

      -- What came of the work, by theme, country and period; as far as the draft has come.
      CREATE TABLE report_results (
        -- Given by whoever writes, so that comments and a second writer find the same result again.
        id uuid NOT NULL,
        package_id uuid NOT NULL REFERENCES report_packages,
        position integer NOT NULL CHECK (position BETWEEN 1 AND 50),
        theme text CHECK (theme IN (${THEMES})),
        place text REFERENCES places,
        -- Both days included; that they are in order is asked when the report is handed over, for a draft saves itself
        -- while somebody types.
        starts_on date,
        ends_on date,
        title text NOT NULL DEFAULT '' CHECK (length(title) <= 200),
        -- What is otherwise than before; plain text.
        change text NOT NULL DEFAULT '' CHECK (length(change) <= 4000),
        evidence_link text NOT NULL DEFAULT '' CHECK (length(evidence_link) <= 500),
        evidence_attachment_id uuid,
        -- Whether the office may publish it; null until somebody has said so.
        publishable boolean,
        PRIMARY KEY (package_id, id),
        CONSTRAINT report_results_evidence FOREIGN KEY (package_id, evidence_attachment_id)
          REFERENCES report_attachments (package_id, id)
      );
      CREATE INDEX ON report_results (ends_on DESC, id);
      CREATE INDEX ON report_results (place);
      CREATE INDEX ON report_results (package_id, evidence_attachment_id);
    `);
  }

  /** Not of a report: it may be written to whatever the state, and is worth nothing after a crash. */
  private async createPresence(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE report_presence (
        package_id uuid NOT NULL REFERENCES report_packages,
        person_id text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        part text NOT NULL CHECK (part IN ('progress', 'indicators', 'results', 'financial', 'attachments')),
        seen_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (package_id, person_id)
      );
      GRANT SELECT, DELETE, INSERT (package_id, part), UPDATE (part, seen_at) ON report_presence TO awardbook_api;
      ALTER TABLE report_presence ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON report_presence FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON report_presence FOR INSERT TO awardbook_api WITH CHECK (${GRANTEE});
      CREATE POLICY changing ON report_presence FOR UPDATE TO awardbook_api
        USING (${GRANTEE} AND person_id = current_setting('awardbook.actor', true));
      CREATE POLICY removing ON report_presence FOR DELETE TO awardbook_api
        USING (${GRANTEE} AND person_id = current_setting('awardbook.actor', true));
    `);
  }

  private async raiseWalls(runner: QueryRunner, table: string): Promise<void> {
    await runner.query(`
      CREATE TRIGGER hold_report_content BEFORE INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION hold_report_content();
      CREATE TRIGGER kept BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT SELECT ON ${table} TO awardbook_api, awardbook_worker;
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON ${table} FOR SELECT TO awardbook_api USING (${READING});
      CREATE POLICY adding ON ${table} FOR INSERT TO awardbook_api WITH CHECK (${WRITING} OR (${COPYING}));
      CREATE POLICY changing ON ${table} FOR UPDATE TO awardbook_api USING (${WRITING});
      CREATE POLICY removing ON ${table} FOR DELETE TO awardbook_api USING (${WRITING});
      CREATE POLICY working ON ${table} FOR SELECT TO awardbook_worker USING (true);
    `);
  }

  private async grant(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT INSERT (package_id, activities, achievements, challenges, next_period, sustainability, version),
            UPDATE (activities, achievements, challenges, next_period, sustainability, version)
        ON report_progress TO awardbook_api;
      GRANT INSERT (package_id, version), UPDATE (version) ON report_result_lists TO awardbook_api;
      GRANT INSERT, UPDATE, DELETE ON report_results TO awardbook_api;
      GRANT INSERT (id, package_id, file_id, title, file_name, media_type, size_bytes, sha256), DELETE
        ON report_attachments TO awardbook_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE report_presence, report_results, report_result_lists, report_attachments, report_progress;
      DROP FUNCTION stamp_draft();
    `);
  }
}
