import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { type AmendmentRecord, type AmendmentStep } from './amendment';
import { type AmendmentContent } from './amendment-content';
import { type AwardAmendmentEntity, type StoredMoney } from './amendment.entity';
import { type AmendmentState } from './amendment-state';

const step = (name: string): string => `
  CASE WHEN m.${name}_by IS NOT NULL THEN json_build_object('by', json_build_object('id', m.${name}_by,
    'name', actor_name(m.${name}_by))) END AS ${name}, m.${name}_at AS "${name}At"`;

const AMENDMENTS = `
  SELECT m.id, m.award_id AS "awardId", m.number, m.state, m.version, m.effective_on AS "effectiveOn", m.description,
         m.ceiling_change_cents AS "ceilingCents", m.starts_on AS "startsOn", m.ends_on AS "endsOn", m.title, m.scope,
         m.program_officer AS "programOfficer", m.grants_officer AS "grantsOfficer", m.representative,
         m.category_shares AS "categoryShares", m.country_shares AS "countryShares", m.budget_number AS "budgetVersion",
         m.status_to AS "statusTo", m.money, m.kinds, m.changes, m.return_reason AS "returnReason", m.remark,
         ${['drafted', 'proposed', 'returned', 'approved', 'withdrawn'].map((name) => step(name)).join(',')}
    FROM award_amendments m`;

type StepRow = Pick<AmendmentStep, 'by'> | null;
type Row = Omit<AwardAmendmentEntity, 'ceilingChange'> & {
  ceilingCents: bigint | null;
  drafted: Pick<AmendmentStep, 'by'>;
  proposed: StepRow;
  returned: StepRow;
  approved: StepRow;
  withdrawn: StepRow;
};

const stepOf = (row: StepRow, at: Date | null): AmendmentStep | null =>
  row === null || at === null ? null : { by: row.by, at };

function toRecord(row: Row): AmendmentRecord {
  const { programOfficer, grantsOfficer, representative, categoryShares, countryShares } = row;
  const returned = stepOf(row.returned, row.returnedAt);
  const approved = stepOf(row.approved, row.approvedAt);
  return {
    id: row.id,
    awardId: row.awardId,
    number: row.number,
    state: row.state,
    version: row.version,
    effectiveOn: row.effectiveOn,
    description: row.description,
    ceilingChange: row.ceilingCents === null ? null : Money.ofCents(row.ceilingCents),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    title: row.title,
    scope: row.scope,
    keyPersonnel: { programOfficer, grantsOfficer, representative },
    shares: { category: categoryShares, country: countryShares },
    budgetVersion: row.budgetVersion,
    statusTo: row.statusTo,
    money: row.money.map((line) => ({
      ...line,
      amount: line.amount === null ? null : Money.parse(line.amount),
    })),
    drafted: { by: row.drafted.by, at: row.draftedAt },
    proposed: stepOf(row.proposed, row.proposedAt),
    returned: returned && { ...returned, reason: row.returnReason },
    approved: approved && { ...approved, remark: row.remark },
    withdrawn: stepOf(row.withdrawn, row.withdrawnAt),
    outcome: row.kinds === null || row.changes === null ? null : { kinds: row.kinds, changes: row.changes },
  };
}

/** Newest first; drafts among them by when they were begun. */
export async function listAmendments(tx: EntityManager, awardId: string): Promise<AmendmentRecord[]> {
  const rows = await tx.sql<
    Row[]
  >`${() => AMENDMENTS} WHERE m.award_id = ${awardId}::uuid ORDER BY m.id DESC`;
  return rows.map(toRecord);
}

export async function findAmendment(
  tx: EntityManager,
  awardId: string,
  id: string,
): Promise<AmendmentRecord | null> {
  const rows = await tx.sql<Row[]>`
    ${() => AMENDMENTS} WHERE m.award_id = ${awardId}::uuid AND m.id = ${id}::uuid`;
  return rows[0] === undefined ? null : toRecord(rows[0]);
}

/** Makes other changes of the award wait, also for who may not change it otherwise. */
export async function lockAward(tx: EntityManager, awardId: string): Promise<void> {
  await tx.sql`SELECT lock_award(${awardId}::uuid)`;
}

/** The columns of what an amendment says, in the order in which both statements below bind them. */
const CONTENT_COLUMNS = `effective_on, description, ceiling_change_cents, starts_on, ends_on, title, scope, program_officer,
  grants_officer, representative, category_shares, country_shares, budget_number, status_to, money`;

function contentValues(content: AmendmentContent): unknown[] {
  const { keyPersonnel, shares } = content;
  const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
  const money: StoredMoney[] = content.money.map((line) => ({
    ...line,
    amount: line.amount === null ? null : line.amount.toString(),
  }));
  return [
    content.effectiveOn,
    content.description,
    content.ceilingChange?.cents.toString() ?? null,
    content.startsOn,
    content.endsOn,
    content.title,
    content.scope,
    keyPersonnel.programOfficer,
    keyPersonnel.grantsOfficer,
    keyPersonnel.representative,
    asJson(shares.category),
    asJson(shares.country),
    content.budgetVersion,
    content.statusTo,
    asJson(money),
  ];
}

const VALUES = `$2::date, $3::text, $4::bigint, $5::date, $6::date, $7::text, $8::text, $9::text, $10::text, $11::text,
  $12::jsonb, $13::jsonb, $14::int, $15::text, $16::jsonb`;

/** @returns its id */
export async function appendAmendment(
  tx: EntityManager,
  awardId: string,
  content: AmendmentContent,
): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `INSERT INTO award_amendments (award_id, ${CONTENT_COLUMNS}) VALUES ($1::uuid, ${VALUES}) RETURNING id`,
    [awardId, ...contentValues(content)],
  );
  return row?.id ?? '';
}

/** @returns false when it is not the draft at that version any more */
export async function storeContent(
  tx: EntityManager,
  { id, version }: Pick<AmendmentRecord, 'id' | 'version'>,
  content: AmendmentContent,
): Promise<boolean> {
  const [, stored] = await tx.query<[unknown, number]>(
    `UPDATE award_amendments SET (${CONTENT_COLUMNS}) = ROW(${VALUES}), version = version + 1
      WHERE id = $1::uuid AND version = $17::int AND state = 'draft'`,
    [id, ...contentValues(content), version],
  );
  return stored === 1;
}

/** What a step stores besides the state. */
export interface StepDetails {
  readonly returnReason?: string;
  readonly remark?: string;
  readonly outcome?: NonNullable<AmendmentRecord['outcome']>;
}

/**
 * Takes a step; an approval applies itself to the award.
 *
 * @returns false when the amendment is not at that version and in that state any more
 */
export async function storeState(
  tx: EntityManager,
  { id, version, state }: Pick<AmendmentRecord, 'id' | 'version' | 'state'>,
  to: AmendmentState,
  { returnReason, remark, outcome }: StepDetails = {},
): Promise<boolean> {
  const [, stored] = await tx.query<[unknown, number]>(
    `UPDATE award_amendments
        SET state = $4::text, version = version + 1, return_reason = coalesce($5::text, return_reason),
            remark = coalesce($6::text, remark), kinds = $7::text[], changes = $8::jsonb
      WHERE id = $1::uuid AND version = $2::int AND state = $3::text`,
    [
      id,
      version,
      state,
      to,
      returnReason ?? null,
      remark ?? null,
      outcome?.kinds ?? null,
      outcome === undefined ? null : JSON.stringify(outcome.changes),
    ],
  );
  return stored === 1;
}

/** What of an award's past and money an amendment is held against. */
export interface Past {
  /** Net, whole cents. */
  readonly obligatedCents: bigint;
  /** From when the terms of now count. */
  readonly termsSince: IsoDate;
  /** Of the approved amendment with the greatest number; null before the first. */
  readonly latestNumber: number | null;
  readonly latestEffectiveOn: IsoDate | null;
  /** From when the status of now counts; null while it has not changed. */
  readonly statusSince: IsoDate | null;
}

export async function getPast(tx: EntityManager, awardId: string): Promise<Past> {
  const [past] = await tx.sql<Past[]>`
    SELECT coalesce((SELECT b.obligated_cents FROM award_balances b WHERE b.award_id = a.id), 0) AS "obligatedCents",
           (SELECT max(v.effective_on) FROM award_versions v WHERE v.award_id = a.id) AS "termsSince",
           m.number AS "latestNumber", m.effective_on AS "latestEffectiveOn",
           (SELECT max(s.effective_on) FROM award_status_changes s WHERE s.award_id = a.id) AS "statusSince"
      FROM awards a
      LEFT JOIN LATERAL (SELECT number, effective_on FROM award_amendments
                          WHERE award_id = a.id AND state = 'approved' ORDER BY number DESC LIMIT 1) m ON true
     WHERE a.id = ${awardId}::uuid`;
  return past as Past;
}

/** Names of places by their codes. */
export async function listPlaceNames(tx: EntityManager): Promise<Map<string, string>> {
  const rows = await tx.sql<{ code: string; name: string }[]>`SELECT code, name FROM places`;
  return new Map(rows.map(({ code, name }) => [code, name]));
}
