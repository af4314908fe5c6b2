import { AwardsService } from '@awardbook/awards';
import {
  type Actor,
  brokenConstraint,
  decodeCursor,
  type Page,
  type PageRequest,
  toPage,
  Transactions,
} from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { type Money } from '@awardbook/money';
import { Jobs } from '@awardbook/jobs';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import {
  appendEntries,
  findEntriesByKey,
  findEntry,
  listFundsOf,
  listKnownSymbols,
  type NewEntry,
} from './entries.queries';
import { type EntryListFilter } from './entry-filter';
import { type EntryKind } from './entry-kind';
import { type EntryRecord, listEntries, listEntriesById } from './entry-list.queries';
import { pickFund, sameFact } from './entry-rules';
import {
  EntryAlreadyCorrected,
  EntryNotFound,
  IdempotencyKeyReused,
  ledgerRefusalOf,
  TreasuryAccountNotListed,
} from './ledger.errors';
import { listBalances, listStrips, type BalanceRecord, type StripRecord } from './statement.queries';

/** One entry to append; its award is given beside it. */
export interface EntryDraft {
  kind: EntryKind;
  /** Positive; the kind carries the sign. */
  amount: Money;
  effectiveOn: IsoDate;
  /** Normal form: 019-011-2012/2013-1022-000. */
  treasuryAccount: string;
  /** May be left out where the symbol has one year of funds only. */
  yearOfFunds: number | null;
  /** The office whose allotment it comes under. */
  office: string;
  description: string;
  idempotencyKey: string;
}

/** What an entry should have said; without an amount it should not have been there at all. */
export interface EntryCorrection {
  amount: Money | null;
  effectiveOn: IsoDate;
  reason: string;
  idempotencyKey: string;
}

/** An award's ledger with its balance after each entry. */
export interface Statement {
  awardId: string;
  strips: StripRecord[];
  entries: (EntryRecord & { balances: BalanceRecord })[];
  /** Entries in all; more than are listed when the award has more than `STATEMENT_LIMIT`. */
  entryCount: number;
}

/** A statement lists at most this many entries, oldest first; the ledger export has them all. */
export const STATEMENT_LIMIT = 5_000;

const ENTRY_CURSOR = [/^\d{4}-\d{2}-\d{2}$/, /^[0-9a-f-]{36}$/] as const;

@Injectable()
export class LedgerService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Appends entries to one award, all or none; the invariants hold on their net.
   *
   * A draft whose idempotency key already stands for the same fact is answered with that entry.
   *
   * @param awardRef uuid or FAIN
   * @throws NotAllowed, AwardNotFound, TreasuryAccountNotListed, FundNotAllotted, IdempotencyKeyReused, LedgerRuleBroken
   */
  async append(actor: Actor, awardRef: string, drafts: readonly EntryDraft[]): Promise<EntryRecord[]> {
    assertMay(actor, 'money.post');
    const award = await this.awards.get(actor, awardRef);
    const entries = await this.post(actor, (tx) => toEntries(tx, award.id, drafts));
    await this.jobs.nudge('rollups.refresh', {});
    return entries;
  }

  /**
   * As `append`, inside the transaction of another room, which has the award locked and says the roll-ups afterwards.
   *
   * @throws NotAllowed, TreasuryAccountNotListed, FundNotAllotted, IdempotencyKeyReused; what the database refuses is
   *   for `ledgerRefusalOf`
   */
  async appendWithin(
    tx: EntityManager,
    actor: Actor,
    awardId: string,
    drafts: readonly EntryDraft[],
  ): Promise<EntryRecord[]> {
    assertMay(actor, 'money.post');
    return storeOnce(tx, await toEntries(tx, awardId, drafts));
  }

  /**
   * Whether there is the one fund that each draft means; nothing is stored.
   *
   * @throws TreasuryAccountNotListed, FundNotAllotted
   */
  async checkFundsWithin(tx: EntityManager, drafts: readonly FundChoice[]): Promise<void> {
    await pickFunds(tx, drafts);
  }

  /**
   * Takes an entry back by a reversal and, where it should have said something else, puts that in its place.
   *
   * @throws NotAllowed, EntryNotFound, EntryAlreadyCorrected, LedgerRuleBroken
   */
  async correct(actor: Actor, entryId: string, correction: EntryCorrection): Promise<EntryRecord[]> {
    assertMay(actor, 'money.post');
    const entries = await this.post(actor, async (tx) => {
      const original = await findEntry(tx, entryId);
      if (original === null) throw new EntryNotFound(entryId);
      if (original.reversal) throw new EntryAlreadyCorrected(entryId);
      const reversal: NewEntry = {
        ...original,
        effectiveOn: correction.effectiveOn,
        reversal: true,
        correctsId: entryId,
        idempotencyKey: `${correction.idempotencyKey}:reversal`,
        description: correction.reason,
      };
      if (correction.amount === null) return [reversal];
      return [
        reversal,
        {
          ...reversal,
          amountCents: correction.amount.cents,
          reversal: false,
          idempotencyKey: `${correction.idempotencyKey}:replacement`,
        },
      ];
    });
    await this.jobs.nudge('rollups.refresh', {});
    return entries;
  }

  /** Latest business date first. */
  async listEntries(actor: Actor, filter: EntryListFilter, page: PageRequest): Promise<Page<EntryRecord>> {
    const key = decodeCursor(page.cursor, ENTRY_CURSOR);
    const after = key === null ? null : { effectiveOn: key[0] ?? '', id: key[1] ?? '' };
    const resolved = await this.resolveFilter(actor, filter);
    const implementers = actor.role === 'grantee' ? actor.implementers : null;
    const rows = await this.transactions.read(actor, (tx) =>
      listEntries(tx, resolved, { after, limit: page.limit + 1, implementers }),
    );
    return toPage(rows, page.limit, (row) => [row.effectiveOn, row.id]);
  }

  /** @throws EntryNotFound */
  async getEntry(actor: Actor, id: string): Promise<EntryRecord> {
    const [entry] = await this.transactions.read(actor, (tx) => listEntriesById(tx, [id]));
    if (entry === undefined) throw new EntryNotFound(id);
    return entry;
  }

  /**
   * Oldest first, with balances after each entry; all from one snapshot.
   *
   * @param asOf entries dated after that day are left out; all count when it is left out itself
   */
  async statement(actor: Actor, awardRef: string, asOf?: IsoDate): Promise<Statement> {
    const award = await this.awards.get(actor, awardRef);
    return this.transactions.snapshot(actor, async (tx) => {
      const strips = await listStrips(tx, award.id, asOf);
      const balances = await listBalances(tx, award.id, { asOf, limit: STATEMENT_LIMIT + 1 });
      const shown = balances.slice(0, STATEMENT_LIMIT);
      const records = await listEntriesById(
        tx,
        shown.map((balance) => balance.id),
      );
      const entries = records.map((entry, index) => ({ ...entry, balances: shown[index] as BalanceRecord }));
      return { awardId: award.id, strips, entries, entryCount: balances.length };
    });
  }

  /**
   * A filter whose award is a uuid, whatever was typed.
   *
   * @throws AwardNotFound
   */
  async resolveFilter<F extends EntryListFilter>(actor: Actor, filter: F): Promise<F> {
    if (filter.award === undefined) return filter;
    return { ...filter, award: (await this.awards.get(actor, filter.award)).id };
  }

  private async post(
    actor: Actor,
    prepare: (tx: EntityManager) => Promise<NewEntry[]>,
  ): Promise<EntryRecord[]> {
    const once = () => this.transactions.run(actor, async (tx) => storeOnce(tx, await prepare(tx)));
    try {
      return await once().catch((error: unknown) => {
        // Somebody posted the same key while we did; what stands there now is found by doing it again.
        if (brokenConstraint(error) === 'ledger_entries_idempotency_key') return once();
        throw error;
      });
    } catch (error) {
      if (brokenConstraint(error) === 'ledger_entries_correction')
        throw new EntryAlreadyCorrected(correctedId(error));
      throw ledgerRefusalOf(error);
    }
  }
}

type FundChoice = Pick<EntryDraft, 'treasuryAccount' | 'office' | 'yearOfFunds'>;

/** @returns ids of the funds that the drafts mean, in their order */
async function pickFunds(tx: EntityManager, drafts: readonly FundChoice[]): Promise<string[]> {
  const symbols = [...new Set(drafts.map((draft) => draft.treasuryAccount))];
  const known = await listKnownSymbols(tx, symbols);
  const unknown = drafts.findIndex((draft) => !known.has(draft.treasuryAccount));
  if (unknown >= 0) throw new TreasuryAccountNotListed(unknown, drafts[unknown]?.treasuryAccount ?? '');
  const funds = await listFundsOf(tx, symbols);
  return drafts.map((draft, index) => pickFund(funds, draft, index).id);
}

async function toEntries(
  tx: EntityManager,
  awardId: string,
  drafts: readonly EntryDraft[],
): Promise<NewEntry[]> {
  const fundIds = await pickFunds(tx, drafts);
  return drafts.map((draft, index) => ({
    awardId,
    fundId: fundIds[index] ?? '',
    kind: draft.kind,
    amountCents: draft.amount.cents,
    effectiveOn: draft.effectiveOn,
    sharesOn: draft.effectiveOn,
    reversal: false,
    correctsId: null,
    idempotencyKey: draft.idempotencyKey,
    description: draft.description,
  }));
}

/** Appends what is new; an entry that stands already under its key is returned as it is. */
async function storeOnce(tx: EntityManager, entries: readonly NewEntry[]): Promise<EntryRecord[]> {
  const standing = new Map(
    (
      await findEntriesByKey(
        tx,
        entries.map((entry) => entry.idempotencyKey),
      )
    ).map((entry) => [entry.idempotencyKey, entry]),
  );
  for (const entry of entries) {
    const stored = standing.get(entry.idempotencyKey);
    if (stored !== undefined && !sameFact(stored, entry))
      throw new IdempotencyKeyReused(entry.idempotencyKey);
  }
  const missing = entries.filter((entry) => !standing.has(entry.idempotencyKey));
  const ids = missing.length === 0 ? [] : await appendEntries(tx, missing);
  const idOf = new Map([
    ...[...standing].map(([key, entry]) => [key, entry.id] as const),
    ...missing.map((entry, index) => [entry.idempotencyKey, ids[index] ?? ''] as const),
  ]);
  return listEntriesById(
    tx,
    entries.map((entry) => idOf.get(entry.idempotencyKey) ?? ''),
  );
}

/** The id that PostgreSQL names in "Key (corrects_id, reversal)=(…, t) already exists." */
function correctedId(error: unknown): string {
  return (
    /\(([0-9a-f-]{36}),/.exec(
      String((error as { driverError?: { detail?: string } }).driverError?.detail),
    )?.[1] ?? ''
  );
}
