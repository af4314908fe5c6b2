import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { auditFunction } from './1795377720000-create-audit';

const KINDS = "'award-document', 'amendment', 'correspondence', 'report', 'other'";

/** Whoever keeps the file of an award. */
const KEEPERS = `(SELECT actor_role()) IN ('program-officer', 'finance', 'system')`;

/** Files that belong to an award; what they hold lies in the file store under the row's id. */
export class CreateAwardDocuments1795550520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE award_documents (
        -- Given by whoever stores the file, which has it as its name before there is a row.
        id uuid PRIMARY KEY,
        award_id uuid NOT NULL REFERENCES awards,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        kind text NOT NULL CHECK (kind IN (${KINDS})),
        -- Number of the amendment that it belongs to, where it belongs to one.
        amendment integer CHECK (amendment BETWEEN 1 AND 1000),
        -- As people get it.
        file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
        media_type text NOT NULL CHECK (length(media_type) BETWEEN 1 AND 100),
        size_bytes bigint NOT NULL CHECK (size_bytes > 0),
        -- Of the whole file, hex.
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        -- Whether the implementer's own people read it.
        shared boolean NOT NULL,
        provenance provenance NOT NULL DEFAULT 'recorded',
        recorded_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        -- The file goes, the row stays.
        removal_reason text CHECK (length(removal_reason) BETWEEN 1 AND 1000),
        removed_by text,
        removed_at timestamptz,
        CHECK (num_nonnulls(removal_reason, removed_by, removed_at) IN (0, 3))
      );
      CREATE INDEX ON award_documents (award_id, id);
      -- The same file twice is a slip, however many send it at once; after a removal it may come back.
      CREATE UNIQUE INDEX award_documents_once ON award_documents (award_id, sha256) WHERE removed_at IS NULL;

      -- Nothing of a document ever changes but that it is removed, once; who did it, and when, is not for the writer to say.
      CREATE FUNCTION remove_award_document() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          IF OLD.removed_at IS NOT NULL OR NEW.removal_reason IS NULL
             OR to_jsonb(NEW) - 'removal_reason' IS DISTINCT FROM to_jsonb(OLD) - 'removal_reason' THEN
            PERFORM refuse('document-removed-already', jsonb_build_object('title', OLD.title));
          END IF;
          NEW.removed_by := current_setting('awardbook.actor', true);
          NEW.removed_at := now();
          RETURN NEW;
        END $$;
      CREATE TRIGGER remove_award_document BEFORE UPDATE ON award_documents
        FOR EACH ROW EXECUTE FUNCTION remove_award_document();
      CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON award_documents
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    // A grantee reads the trail of its own awards, and not every document is for it.
    await runner.query(
      auditFunction({
        table: 'award_documents',
        key: ['id'],
        award: 'award_id',
        hidden: ['title', 'file_name', 'removal_reason'],
      }),
    );
    await runner.query(`
      GRANT SELECT ON award_documents TO awardbook_api, awardbook_worker;
      GRANT INSERT (id, award_id, title, kind, amendment, file_name, media_type, size_bytes, sha256, shared, provenance)
        ON award_documents TO awardbook_api;
      GRANT UPDATE (removal_reason) ON award_documents TO awardbook_api;

      ALTER TABLE award_documents ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON award_documents FOR SELECT TO awardbook_api USING (
        (SELECT actor_sees_all()) OR (shared AND removed_at IS NULL AND award_id IN
          (SELECT a.id FROM awards a WHERE a.implementer_id = ANY ((SELECT actor_implementers())::uuid[]))));
      CREATE POLICY adding ON award_documents FOR INSERT TO awardbook_api WITH CHECK (${KEEPERS});
      CREATE POLICY changing ON award_documents FOR UPDATE TO awardbook_api USING (${KEEPERS});
      CREATE POLICY working ON award_documents FOR SELECT TO awardbook_worker USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE award_documents;
      DROP FUNCTION audit_award_documents(), remove_award_document();
    `);
  }
}
