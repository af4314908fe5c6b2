import {
  decodeCursor,
  KEPT,
  type Page,
  type PageRequest,
  type Provenance,
  toPage,
  isUuid,
  containing,
} from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { assert } from '@awardbook/problems';
import { type EntityManager, In } from 'typeorm';
import { type Award } from './award';
import { AwardEntity } from './award.entity';
import { fainKey } from './fain';
import { PlaceEntity } from './place.entity';
import { type ProgramType } from './program-type';
import { type AwardStatus } from './status/award-status';

/** Letters, digits and what people put between them: only such a text is looked for in FAINs. */
const LIKE_A_FAIN = /^[-./_ ]*[0-9A-Za-z][-./_ 0-9A-Za-z]*$/;

/** The award itself is "a"; its terms are those of "t", which is the award of now or its version of a day. */
const columnsOf = (t: 'a' | 't'): string => `
  SELECT a.id, a.fain, ${t}.title, ${t}.instrument, json_build_object('id', i.id, 'name', i.name) AS implementer,
         ${t}.program_type AS "programType", ${t}.ceiling_cents AS ceiling, ${t}.starts_on AS "startsOn", ${t}.ends_on AS "endsOn",
         ${t}.status, ${t}.cost_share_cents AS "costShare", ${t}.assistance_listing AS "assistanceListing",
         ${t}.funding_opportunity AS "fundingOpportunity", ${t}.program_officer AS "programOfficer",
         ${t}.grants_officer AS "grantsOfficer", ${t}.representative, ${t}.tip_report_tier AS "tipReportTier",
         ${t}.tip_report_recommendation AS "tipReportRecommendation", a.provenance, a.source, a.version,
         a.recorded_at AS "recordedAt", a.fain_key AS "fainKey"`;

/** Both take the day as their first parameter, and end where more conditions can follow. */
const NOW = `${columnsOf('a')}
    FROM awards a JOIN implementers i ON i.id = a.implementer_id WHERE $1::date IS NULL`;
const THEN = `${columnsOf('t')}
    FROM awards_as_of($1::date) t JOIN awards a ON a.id = t.award_id JOIN implementers i ON i.id = a.implementer_id
   WHERE true`;

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

/**
 * By its id, or its FAIN in any case and punctuation.
 *
 * @param asOf the day whose terms and status it has; null for now
 */
export async function findAward(
  tx: EntityManager,
  idOrFain: string,
  asOf: IsoDate | null = null,
): Promise<Award | null> {
  const [condition, key] = isUuid(idOrFain)
    ? ['a.id = $2::uuid', idOrFain]
    : ['a.fain_key = $2::text', fainKey(idOrFain)];
  const rows = await tx.query<AwardRow[]>(`${KEPT()} ${asOf === null ? NOW : THEN} AND ${condition}`, [
    asOf,
    key,
  ]);
  return rows[0] === undefined ? null : toAward(rows[0]);
}

/** The day from which on the register has the award. */
export async function findFirstDay(tx: EntityManager, id: string): Promise<IsoDate> {
  const [row] = await tx.sql<{ day: IsoDate }[]>`
    SELECT min(effective_on) AS day FROM award_versions WHERE award_id = ${id}::uuid`;
  assert(row !== undefined, 'an award has a version');
  return row.day;
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
  /** The day whose terms and status they have; null for now. */
  readonly asOf: IsoDate | null;
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
  const [from, t] = where.asOf === null ? [NOW, 'a'] : [THEN, 't'];
  const rows = await tx.query<AwardRow[]>(
    `${from}
       AND ($2::uuid IS NULL OR a.implementer_id = $2::uuid)
       AND ($3::text IS NULL OR ${t}.program_type = $3::text)
       AND ($4::provenance IS NULL OR a.provenance = $4::provenance)
       AND ($5::text IS NULL OR ${t}.status = $5::text)
       AND ($6::text IS NULL OR ${t}.title ILIKE $6::text OR a.fain_key LIKE $7::text
            OR EXISTS (SELECT FROM implementer_names n
                        WHERE n.implementer_id = a.implementer_id AND n.name ILIKE $6::text))
       AND ($8::text IS NULL OR a.fain_key > $8::text)
     ORDER BY a.fain_key
     LIMIT $9::int`,
    [
      where.asOf,
      where.implementerId,
      where.programType,
      where.provenance,
      where.status,
      pattern,
      keyPattern,
      after?.[0] ?? null,
      page.limit + 1,
    ],
  );
  const { items, next } = toPage(rows, page.limit, (row) => [row.fainKey]);
  return { items: items.map(toAward), next };
}

export type NewAward = Omit<AwardEntity, 'id' | 'fainKey' | 'titleKey' | 'status' | 'version' | 'recordedAt'>;

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
