import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A FAIN that was typed wrongly is put right; instrument and implementer could be already. */
export class CorrectAwardNumbers1795637280000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT UPDATE (fain) ON awards TO awardbook_api');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE UPDATE (fain) ON awards FROM awardbook_api');
  }
}
