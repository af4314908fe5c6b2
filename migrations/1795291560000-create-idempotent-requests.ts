import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Answers of requests that carried an Idempotency-Key, so that a repeated one is answered and not done again. */
export class CreateIdempotentRequests1795291560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotent_requests (
        key text PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 80),
        -- sha256 of method, path and body: the same key with another request is refused.
        request_sha256 text NOT NULL,
        -- Null while the first request is still in flight.
        status integer,
        headers jsonb,
        body jsonb,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON idempotent_requests (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotent_requests');
  }
}
