import { decodeCursor, type Page, type PageRequest, toPage } from '@awardbook/database';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { type AllotmentEntity } from './allotment.entity';
import { type AppropriationEntity } from './appropriation.entity';
import { type Allotment, type AllotmentFilter, type Appropriation, type FundFilter } from './fund-facts';

type NewFact = 'amount' | 'status' | 'source' | 'provenance' | 'reference' | 'correctsId' | 'reversal';
export type NewAppropriation = Pick<
  AppropriationEntity,
  NewFact | 'treasuryAccountId' | 'yearOfFunds' | 'appropriatedOn'
>;
export type NewAllotment = Pick<AllotmentEntity, NewFact | 'fundId' | 'movedFromFundId' | 'allottedOn'>;

const CURSOR = [/^\d{4}-\d{2}-\d{2}$/, /^[0-9a-f-]{36}$/];

/**
 * Appends in one statement, so that what is taken back and what takes its place are weighed together.
 *
 * A reference that is already there is left as it is; the caller compares.
 */
export async function appendAppropriations(tx: EntityManager, drafts: NewAppropriation[]): Promise<void> {
  await tx.sql`
    INSERT INTO appropriations (treasury_account_id, year_of_funds, amount_cents, appropriated_on, status, source,
                                provenance, reference, corrects_id, reversal)
    SELECT * FROM unnest(
      ${drafts.map((draft) => draft.treasuryAccountId)}::uuid[], ${drafts.map((draft) => draft.yearOfFunds)}::int[],
      ${drafts.map((draft) => draft.amount.cents)}::bigint[], ${drafts.map((draft) => draft.appropriatedOn)}::date[],
      ${drafts.map((draft) => draft.status)}::text[], ${drafts.map((draft) => draft.source)}::text[],
      ${drafts.map((draft) => draft.provenance)}::provenance[], ${drafts.map((draft) => draft.reference)}::text[],
      ${drafts.map((draft) => draft.correctsId)}::uuid[], ${drafts.map((draft) => draft.reversal)}::boolean[])
        ON CONFLICT (reference) DO NOTHING`;
}

/** As `appendAppropriations`, for allotments. */
export async function appendAllotments(tx: EntityManager, drafts: NewAllotment[]): Promise<void> {
  await tx.sql`
    INSERT INTO allotments (fund_id, moved_from_fund_id, amount_cents, allotted_on, status, source,
                            provenance, reference, corrects_id, reversal)
    SELECT * FROM unnest(
      ${drafts.map((draft) => draft.fundId)}::uuid[], ${drafts.map((draft) => draft.movedFromFundId)}::uuid[],
      ${drafts.map((draft) => draft.amount.cents)}::bigint[], ${drafts.map((draft) => draft.allottedOn)}::date[],
      ${drafts.map((draft) => draft.status)}::text[], ${drafts.map((draft) => draft.source)}::text[],
      ${drafts.map((draft) => draft.provenance)}::provenance[], ${drafts.map((draft) => draft.reference)}::text[],
      ${drafts.map((draft) => draft.correctsId)}::uuid[], ${drafts.map((draft) => draft.reversal)}::boolean[])
        ON CONFLICT (reference) DO NOTHING`;
}

type Cents<T> = Omit<T, 'amount' | 'signedAmount'> & { amount: bigint; signedAmount: bigint };

const withMoney = <T>(row: Cents<T>): T =>
  ({ ...row, amount: Money.ofCents(row.amount), signedAmount: Money.ofCents(row.signedAmount) }) as T;

const APPROPRIATIONS = `
  SELECT a.id, t.code AS "treasuryAccount", t.account_code AS account, a.year_of_funds AS "yearOfFunds",
         a.amount_cents AS amount, a.signed_cents AS "signedAmount", a.appropriated_on AS "appropriatedOn",
         a.status, a.source, a.provenance, a.reference, a.reversal, a.corrects_id AS "correctsId",
         EXISTS (SELECT FROM appropriations c WHERE c.corrects_id = a.id) AS corrected,
         a.recorded_at AS "recordedAt", a.recorded_by AS "recordedBy", actor_name(a.recorded_by) AS "recordedByName"
    FROM appropriations a JOIN treasury_accounts t ON t.id = a.treasury_account_id`;

const ALLOTMENTS = `
  SELECT a.id, a.fund_id AS "fundId", t.code AS "treasuryAccount", f.account_code AS account,
         f.year_of_funds AS "yearOfFunds", f.office_code AS office, m.code AS "movedFrom",
         a.amount_cents AS amount, a.signed_cents AS "signedAmount", a.allotted_on AS "allottedOn",
         a.status, a.source, a.provenance, a.reference, a.reversal, a.corrects_id AS "correctsId",
         EXISTS (SELECT FROM allotments c WHERE c.corrects_id = a.id) AS corrected,
         a.recorded_at AS "recordedAt", a.recorded_by AS "recordedBy", actor_name(a.recorded_by) AS "recordedByName"
    FROM allotments a JOIN funds f ON f.id = a.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
    LEFT JOIN funds o ON o.id = a.moved_from_fund_id LEFT JOIN treasury_accounts m ON m.id = o.treasury_account_id`;

/** In the order of the references given; one that is not there is absent. */
export async function findAppropriations(tx: EntityManager, references: string[]): Promise<Appropriation[]> {
  const rows = await tx.sql<Cents<Appropriation>[]>`
    ${() => APPROPRIATIONS} WHERE a.reference = ANY (${references}::text[])
     ORDER BY array_position(${references}::text[], a.reference)`;
  return rows.map(withMoney<Appropriation>);
}

/** In the order of the references given; one that is not there is absent. */
export async function findAllotments(tx: EntityManager, references: string[]): Promise<Allotment[]> {
  const rows = await tx.sql<Cents<Allotment>[]>`
    ${() => ALLOTMENTS} WHERE a.reference = ANY (${references}::text[])
     ORDER BY array_position(${references}::text[], a.reference)`;
  return rows.map(withMoney<Allotment>);
}

/** By date, then in the order they were recorded. */
export async function listAppropriations(
  tx: EntityManager,
  filter: FundFilter,
  page: PageRequest,
): Promise<Page<Appropriation>> {
  const after = decodeCursor(page.cursor, CURSOR);
  const rows = await tx.sql<Cents<Appropriation>[]>`
    ${() => APPROPRIATIONS}
     WHERE (${filter.account ?? null}::text IS NULL OR t.account_code = ${filter.account ?? null}::text)
       AND (${filter.treasuryAccount ?? null}::text IS NULL OR t.code = ${filter.treasuryAccount ?? null}::text)
       AND a.year_of_funds >= ${filter.yearOfFundsFrom ?? 0}::int
       AND a.year_of_funds <= ${filter.yearOfFundsTo ?? 9999}::int
       AND (${after === null}::boolean OR (a.appropriated_on, a.id) > (${after?.[0] ?? null}::date, ${after?.[1] ?? null}::uuid))
     ORDER BY a.appropriated_on, a.id LIMIT ${page.limit + 1}::int`;
  return toPage(rows.map(withMoney<Appropriation>), page.limit, (row) => [row.appropriatedOn, row.id]);
}

/** By date, then in the order they were recorded. Money that moved is listed under both of its symbols. */
export async function listAllotments(
  tx: EntityManager,
  filter: AllotmentFilter,
  page: PageRequest,
): Promise<Page<Allotment>> {
  const after = decodeCursor(page.cursor, CURSOR);
  const rows = await tx.sql<Cents<Allotment>[]>`
    ${() => ALLOTMENTS}
     WHERE (${filter.account ?? null}::text IS NULL OR f.account_code = ${filter.account ?? null}::text)
       AND (${filter.treasuryAccount ?? null}::text IS NULL OR ${filter.treasuryAccount ?? null}::text IN (t.code, m.code))
       AND f.year_of_funds >= ${filter.yearOfFundsFrom ?? 0}::int
       AND f.year_of_funds <= ${filter.yearOfFundsTo ?? 9999}::int
       AND (${filter.office ?? null}::text IS NULL OR f.office_code = ${filter.office ?? null}::text)
       AND a.quarter_of_action >= ${(filter.yearOfActionFrom ?? 0) * 10}::int
       AND a.quarter_of_action < ${((filter.yearOfActionTo ?? 9998) + 1) * 10}::int
       AND (${filter.quarter ?? null}::int IS NULL OR a.quarter_of_action = ${filter.quarter ?? null}::int)
       AND (${filter.provenance ?? null}::provenance IS NULL OR a.provenance = ${filter.provenance ?? null}::provenance)
       AND (${after === null}::boolean OR (a.allotted_on, a.id) > (${after?.[0] ?? null}::date, ${after?.[1] ?? null}::uuid))
     ORDER BY a.allotted_on, a.id LIMIT ${page.limit + 1}::int`;
  return toPage(rows.map(withMoney<Allotment>), page.limit, (row) => [row.allottedOn, row.id]);
}
