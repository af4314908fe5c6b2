import { decodeCursor, type Page, type PageRequest, toPage } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import { AppropriationBalanceEntity } from './appropriation-balance.entity';
import { availabilityClock, phaseOn } from './availability-clock';
import { type Fund, type OfficeFundFilter, type TreasuryAccount } from './fund-facts';
import { FundEntity } from './fund.entity';
import { FundingOfficeEntity } from './funding-office.entity';
import { OfficeUnknown, TreasuryAccountUnknown } from './funding.errors';
import { TreasuryAccountEntity } from './treasury-account.entity';
import { parseTreasuryAccount } from './treasury-account-symbol';

/** @throws TreasuryAccountUnknown when the text is no symbol, or one that Treasury does not list */
export async function getTreasuryAccount(tx: EntityManager, typed: string): Promise<TreasuryAccountEntity> {
  const code = parseTreasuryAccount(typed);
  const symbol = code === null ? null : await tx.findOneBy(TreasuryAccountEntity, { code });
  if (symbol === null) throw new TreasuryAccountUnknown(typed, code);
  return symbol;
}

/** In the order of their codes. */
export async function listTreasuryAccounts(
  tx: EntityManager,
  filter: { account?: string | undefined; onDate: IsoDate },
): Promise<TreasuryAccount[]> {
  const symbols = await tx.find(TreasuryAccountEntity, {
    where: filter.account === undefined ? {} : { account: filter.account },
    order: { code: 'ASC' },
  });
  return symbols.map((symbol) => {
    const clock = availabilityClock(symbol.endsYear);
    return { ...symbol, ...clock, phase: phaseOn(clock, filter.onDate) };
  });
}

/** @throws OfficeUnknown */
export async function assertOffice(tx: EntityManager, office: string): Promise<void> {
  if (await tx.existsBy(FundingOfficeEntity, { code: office })) return;
  const offices = await tx.find(FundingOfficeEntity, { order: { code: 'ASC' } });
  throw new OfficeUnknown(
    office,
    offices.map(({ code }) => code),
  );
}

/** The row under whose lock allotments are held below the appropriation. */
export async function ensureAppropriationBalance(
  tx: EntityManager,
  treasuryAccountId: string,
  yearOfFunds: number,
): Promise<void> {
  const balance = { treasuryAccountId, yearOfFunds };
  await tx
    .createQueryBuilder()
    .insert()
    .into(AppropriationBalanceEntity)
    .values(balance)
    .orIgnore()
    .execute();
}

/** The office's fund under a symbol; made, with zero balances, when there is none. */
export async function ensureFund(
  tx: EntityManager,
  symbol: TreasuryAccountEntity,
  yearOfFunds: number,
  office: string,
): Promise<FundEntity> {
  const key = { treasuryAccountId: symbol.id, yearOfFunds, office };
  const fund = { ...key, account: symbol.account };
  await tx.createQueryBuilder().insert().into(FundEntity).values(fund).orIgnore().execute();
  return tx.findOneByOrFail(FundEntity, key);
}

type FundRow = Pick<Fund, 'id' | 'account' | 'treasuryAccount' | 'yearOfFunds' | 'office'> & {
  endsYear: number | null;
  allotted: bigint;
  committed: bigint;
  obligated: bigint;
};

/** By year of funds, then symbol, then office. */
export async function listFunds(
  tx: EntityManager,
  filter: OfficeFundFilter,
  onDate: IsoDate,
  page: PageRequest,
): Promise<Page<Fund>> {
  const after = decodeCursor(page.cursor, [/^\d{4}$/, /^[\dX/-]{1,30}$/, /^.{1,20}$/]);
  const rows = await tx.sql<FundRow[]>`
    SELECT f.id, f.account_code AS account, t.code AS "treasuryAccount", f.year_of_funds AS "yearOfFunds",
           f.office_code AS office, t.ends_year AS "endsYear",
           f.allotted_cents AS allotted, f.committed_cents AS committed, f.obligated_cents AS obligated
      FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id
     WHERE (${filter.account ?? null}::text IS NULL OR f.account_code = ${filter.account ?? null}::text)
       AND (${filter.treasuryAccount ?? null}::text IS NULL OR t.code = ${filter.treasuryAccount ?? null}::text)
       AND f.year_of_funds >= ${filter.yearOfFundsFrom ?? 0}::int
       AND f.year_of_funds <= ${filter.yearOfFundsTo ?? 9999}::int
       AND (${filter.office ?? null}::text IS NULL OR f.office_code = ${filter.office ?? null}::text)
       AND (${after === null}::boolean OR (f.year_of_funds, t.code, f.office_code)
              > (${after?.[0] ?? null}::int, ${after?.[1] ?? null}::text, ${after?.[2] ?? null}::text))
     ORDER BY f.year_of_funds, t.code, f.office_code
     LIMIT ${page.limit + 1}::int`;
  const funds = rows.map((row) => toFund(row, onDate));
  return toPage(funds, page.limit, (fund) => [String(fund.yearOfFunds), fund.treasuryAccount, fund.office]);
}

/** Those that may be obligated on the day for the last time this fiscal year and are not all obligated; by symbol. */
export async function listExpiringFunds(
  tx: EntityManager,
  onDate: IsoDate,
  lastDay: IsoDate,
): Promise<Fund[]> {
  const rows = await tx.sql<FundRow[]>`
    SELECT f.id, f.account_code AS account, t.code AS "treasuryAccount", f.year_of_funds AS "yearOfFunds",
           f.office_code AS office, t.ends_year AS "endsYear",
           f.allotted_cents AS allotted, f.committed_cents AS committed, f.obligated_cents AS obligated
      FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id
     WHERE t.available_until BETWEEN ${onDate}::date AND ${lastDay}::date AND f.allotted_cents > f.obligated_cents
     ORDER BY t.code, f.year_of_funds, f.office_code`;
  return rows.map((row) => toFund(row, onDate));
}

function toFund({ endsYear, ...row }: FundRow, onDate: IsoDate): Fund {
  const clock = availabilityClock(endsYear);
  return {
    ...row,
    ...clock,
    allotted: Money.ofCents(row.allotted),
    committed: Money.ofCents(row.committed),
    obligated: Money.ofCents(row.obligated),
    unobligated: Money.ofCents(row.allotted - row.obligated),
    phase: phaseOn(clock, onDate),
  };
}
