import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A report as a file: the row is the debt, the job only nudges. */
export class CreateExportRuns1795291500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE export_runs (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        report text NOT NULL CHECK (report IN ('budget-by-year-by-account', 'spending', 'ledger')),
        format text NOT NULL CHECK (format IN ('xlsx', 'csv')),
        -- The report's own parameters, under the names that its HTTP route has.
        parameters jsonb NOT NULL,
        status text NOT NULL DEFAULT 'queued'
          CHECK (status IN ('queued', 'running', 'ready', 'failed', 'cancelled', 'expired')),
        -- Rows written, and rows in all once that is known.
        rows_done bigint NOT NULL DEFAULT 0,
        rows_total bigint,
        -- Which attempt holds the run, and until when it is believed alive; a later attempt takes over after that.
        attempt integer NOT NULL DEFAULT 0,
        leased_until timestamptz,
        file_name text,
        size_bytes bigint,
        -- Of the whole file, hex.
        sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        -- A sentence for people when the run failed.
        failure text,
        requested_by text NOT NULL DEFAULT current_setting('awardbook.actor', true),
        created_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        finished_at timestamptz,
        expires_at timestamptz,
        CHECK ((status = 'ready') <= (file_name IS NOT NULL AND sha256 IS NOT NULL AND size_bytes IS NOT NULL AND expires_at IS NOT NULL))
      );
      CREATE INDEX ON export_runs (created_at DESC, id);
      CREATE INDEX ON export_runs (status) WHERE status IN ('queued', 'running', 'ready');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE export_runs');
  }
}
