import { KEPT } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { UNSAVED_VERSION } from '../packages/draft-part';
import { type Progress, type ProgressText } from './progress';

const NOTHING: Omit<Progress, 'packageId'> = {
  ...{ activities: '', achievements: '', challenges: '', nextPeriod: '', sustainability: '' },
  version: UNSAVED_VERSION,
  savedBy: null,
  savedAt: null,
};

/** Empty sections where nobody has written yet. */
export async function readProgress(tx: EntityManager, packageId: string): Promise<Progress> {
  const [row] = await tx.sql<Progress[]>`
    ${KEPT} SELECT package_id AS "packageId", activities, achievements, challenges, next_period AS "nextPeriod", sustainability,
           version, json_build_object('id', saved_by, 'name', actor_name(saved_by)) AS "savedBy", saved_at AS "savedAt"
      FROM report_progress WHERE package_id = ${packageId}::uuid`;
  return row ?? { packageId, ...NOTHING };
}

/** False when the version is not the one that is stored; waits for whoever is just saving. */
export async function storeProgress(
  tx: EntityManager,
  packageId: string,
  version: number,
  { activities, achievements, challenges, nextPeriod, sustainability }: ProgressText,
): Promise<boolean> {
  const rows =
    version === UNSAVED_VERSION
      ? await tx.sql<unknown[]>`
          INSERT INTO report_progress
            (package_id, activities, achievements, challenges, next_period, sustainability, version)
          VALUES (${packageId}::uuid, ${activities}, ${achievements}, ${challenges}, ${nextPeriod}, ${sustainability},
                  ${version + 1}::int)
              ON CONFLICT (package_id) DO NOTHING
          RETURNING 1`
      : await tx.sql<unknown[]>`
          WITH saved AS (
            UPDATE report_progress
               SET activities = ${activities}, achievements = ${achievements}, challenges = ${challenges},
                   next_period = ${nextPeriod}, sustainability = ${sustainability}, version = version + 1
             WHERE package_id = ${packageId}::uuid AND version = ${version}::int RETURNING 1)
          SELECT * FROM saved`;
  return rows.length === 1;
}
