import { type EntityManager } from 'typeorm';

export async function isSamplePortfolio(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.sql<{ sample: boolean }[]>`SELECT sample FROM portfolio`;
  return row?.sample === true;
}

/** The id of the implementer with the most awards, an invented one if there is any; null without awards. */
export async function findBusyImplementer(tx: EntityManager): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }[]>`
    SELECT i.id FROM implementers i JOIN awards a ON a.implementer_id = i.id
     GROUP BY i.id ORDER BY i.provenance = 'synthetic' DESC, count(*) DESC, i.name LIMIT 1`;
  return row?.id ?? null;
}

/** Whose reports of live awards a person reviews: some name their officer, the others none. */
export async function nameSampleOfficer(tx: EntityManager, email: string): Promise<void> {
  await tx.sql`
    UPDATE reporting_terms t SET officer_id = p.id, version = t.version + 1
      FROM people p, awards a
     WHERE p.email = ${email} AND a.id = t.award_id AND a.provenance = 'synthetic' AND a.fain ~ '900[1-5]$'
       AND t.officer_id IS NULL`;
}

/** Ways to look at awards and at reports; no list opens with one of them. */
export async function storeOfficerViews(tx: EntityManager, email: string): Promise<void> {
  await tx.sql`
    INSERT INTO saved_views (person_id, page, name, query)
    SELECT p.id, v.page, v.name, v.query
      FROM people p,
           LATERAL (VALUES ('awards', 'Active, most left first', 'sort=-left&status=active'),
                           ('awards', 'In Africa', 'region=AF'),
                           ('reports', 'Late, of my awards', 'late=yes&officer=' || p.id),
                           ('reports', 'Handed in, not settled', 'state=submitted,in-review')
                   ) AS v (page, name, query)
     WHERE p.email = ${email}`;
}
