import {
  decodeCursor,
  type Page,
  type PageRequest,
  type Provenance,
  toPage,
  isUuid,
  containing,
} from '@awardbook/database';
import { Money } from '@awardbook/money';
import { type EntityManager, In } from 'typeorm';
import { type Award } from './award';
import { AwardEntity } from './award.entity';
import { fainKey } from './fain';
import { PlaceEntity } from './place.entity';
import { type ProgramType } from './program-type';
import { type AwardStatus } from './status/award-status';

/** Letters, digits and what people put between them: only such a text is looked for in FAINs. */
const LIKE_A_FAIN = /^[-./_ ]*[0-9A-Za-z][-./_ 0-9A-Za-z]*$/;

const AWARDS = `
  SELECT a.id, a.fain, a.title, a.instrument, json_build_object('id', i.id, 'name', i.name) AS implementer,
         a.program_type AS "programType", a.ceiling_cents AS ceiling, a.starts_on AS "startsOn", a.ends_on AS "endsOn",
         a.status, a.cost_share_cents AS "costShare", a.assistance_listing AS "assistanceListing",
         a.funding_opportunity AS "fundingOpportunity", a.program_officer AS "programOfficer",
         a.grants_officer AS "grantsOfficer", a.representative, a.tip_report_tier AS "tipReportTier",
         a.tip_report_recommendation AS "tipReportRecommendation", a.provenance, a.source, a.version, a.recorded_at AS "recordedAt", a.fain_key AS "fainKey"
    FROM awards a JOIN implementers i ON i.id = a.implementer_id`;

type AwardRow = Omit<Award, 'ceiling' | 'costShare'> & {
  ceiling: bigint;
  costShare: bigint;
  fainKey: string;
};

const toAward = ({ fainKey: _key, ...row }: AwardRow): Award => ({
  ...row,
  ceiling: Money.ofCents(row.ceiling),
  costShare: Money.ofCents(row.costShare),
});

/** By its id, or its FAIN in any case and punctuation. */
export async function findAward(tx: EntityManager, idOrFain: string): Promise<Award | null> {
  const rows = isUuid(idOrFain)
    ? await tx.sql<AwardRow[]>`${() => AWARDS} WHERE a.id = ${idOrFain}::uuid`
    : await tx.sql<AwardRow[]>`${() => AWARDS} WHERE a.fain_key = ${fainKey(idOrFain)}`;
  return rows[0] === undefined ? null : toAward(rows[0]);
}

/** Makes other changes of the award and of its shares wait; postings to its ledger do not. */
export async function lockAward(tx: EntityManager, id: string): Promise<void> {
  await tx.sql`SELECT FROM awards WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}

export interface AwardConditions {
  readonly implementerId: string | null;
  readonly programType: ProgramType | null;
  readonly provenance: Provenance | null;
  readonly status: AwardStatus | null;
  readonly q: string | null;
}

/** In the order of their FAINs, without regard to case and punctuation. */
export async function listAwards(
  tx: EntityManager,
  where: AwardConditions,
  page: PageRequest,
): Promise<Page<Award>> {
  const after = decodeCursor(page.cursor, [/^[0-9A-Z]{1,30}$/]);
  const pattern = where.q === null ? null : containing(where.q);
  const keyPattern = where.q !== null && LIKE_A_FAIN.test(where.q) ? containing(fainKey(where.q)) : null;
  const rows = await tx.sql<AwardRow[]>`
    ${() => AWARDS}
     WHERE (${where.implementerId}::uuid IS NULL OR a.implementer_id = ${where.implementerId}::uuid)
       AND (${where.programType}::text IS NULL OR a.program_type = ${where.programType}::text)
       AND (${where.provenance}::provenance IS NULL OR a.provenance = ${where.provenance}::provenance)
       AND (${where.status}::text IS NULL OR a.status = ${where.status}::text)
       AND (${pattern}::text IS NULL OR a.title ILIKE ${pattern}::text OR a.fain_key LIKE ${keyPattern}::text
            OR EXISTS (SELECT FROM implementer_names n
                        WHERE n.implementer_id = a.implementer_id AND n.name ILIKE ${pattern}::text))
       AND (${after?.[0] ?? null}::text IS NULL OR a.fain_key > ${after?.[0] ?? null}::text)
     ORDER BY a.fain_key
     LIMIT ${page.limit + 1}::int`;
  const { items, next } = toPage(rows, page.limit, (row) => [row.fainKey]);
  return { items: items.map(toAward), next };
}

export type NewAward = Omit<AwardEntity, 'id' | 'fainKey' | 'status' | 'version' | 'recordedAt'>;

/**
 * Its status is that of its dates.
 *
 * @returns its id, or null when its FAIN is there already
 */
export async function appendAward(tx: EntityManager, award: NewAward): Promise<string | null> {
  const insert = tx.createQueryBuilder().insert().into(AwardEntity).values(award).orIgnore();
  const stored = await insert.returning('id').execute();
  return (stored.raw as { id: string }[])[0]?.id ?? null;
}

/** In the order of their names. */
export function listPlaces(tx: EntityManager): Promise<PlaceEntity[]> {
  return tx.find(PlaceEntity, { order: { name: 'ASC' } });
}

/** Those of the codes that are places. */
export async function findPlaceCodes(tx: EntityManager, codes: readonly string[]): Promise<Set<string>> {
  const places = await tx.findBy(PlaceEntity, { code: In([...codes]) });
  return new Set(places.map(({ code }) => code));
}
