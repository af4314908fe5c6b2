import { type MigrationInterface, type QueryRunner } from 'typeorm';

const OWN = 'person_id::text = (SELECT actor_id())';

/** Each person's own ways to look at a list. */
export class CreateSavedViews1795550462000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_views (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        page text NOT NULL CHECK (page IN ('awards')),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
        -- The query of the page's address, without its question mark.
        query text NOT NULL CHECK (length(query) <= 2000),
        opens boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX saved_views_name ON saved_views (person_id, page, lower(name));
      CREATE UNIQUE INDEX saved_views_opening ON saved_views (person_id, page) WHERE opens;

      -- No reader but the person, administrators included. Not told in the trail: nothing of the office is in it.
      ALTER TABLE saved_views ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT (person_id, page, name, query, opens), UPDATE (name, query, opens), DELETE
        ON saved_views TO awardbook_api;
      CREATE POLICY api_reads ON saved_views FOR SELECT TO awardbook_api USING (${OWN});
      CREATE POLICY api_inserts ON saved_views FOR INSERT TO awardbook_api WITH CHECK (${OWN});
      CREATE POLICY api_updates ON saved_views FOR UPDATE TO awardbook_api USING (${OWN}) WITH CHECK (${OWN});
      CREATE POLICY api_deletes ON saved_views FOR DELETE TO awardbook_api USING (${OWN});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_views');
  }
}
