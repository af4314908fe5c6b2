import { type Violation, violationOf } from '@awardbook/database';
import { Money } from '@awardbook/money';
import { DomainError, type FieldProblem } from '@awardbook/problems';

type Figures = Record<string, string>;

const dollars = (figures: Figures, name: string): string => Money.parse(figures[name] ?? '0.00').toDisplay();
const symbol = (figures: Figures): string =>
  `${figures['treasuryAccount']} (FY ${figures['yearOfFunds']} funds)`;
const until = (figures: Figures): string =>
  figures['availableUntil'] === undefined
    ? 'which does not expire'
    : `available for obligation until ${figures['availableUntil']}`;
const untilCancelled = (figures: Figures): string =>
  figures['cancelsOn'] === undefined ? '' : ` Payments are possible until ${figures['cancelsOn']}.`;

/** The sentence for each rule that the ledger's triggers hold; the figures come with the violation. */
const SENTENCES: Readonly<Record<string, (figures: Figures) => string>> = {
  'obligations-exceed-allotment': (f) =>
    `${dollars(f, 'asked')} was asked, but only ${dollars(f, 'available')} of ${f['office']}'s allotment of ${dollars(f, 'allotted')} is left in ${symbol(f)}, ${until(f)}. Lower the obligation or record a further allotment first.`,
  'obligations-exceed-ceiling': (f) =>
    `${dollars(f, 'asked')} was asked for award ${f['fain']}, but only ${dollars(f, 'available')} is left below its ceiling of ${dollars(f, 'ceiling')}. Amend the ceiling first, or obligate less.`,
  'disbursements-exceed-obligations': (f) =>
    `${dollars(f, 'asked')} was asked for award ${f['fain']}, but only ${dollars(f, 'available')} is obligated and not yet paid in ${symbol(f)}.${untilCancelled(f)} Pay less, or from another funding strip of the award.`,
  'deobligations-exceed-unliquidated': (f) =>
    `${dollars(f, 'asked')} cannot be deobligated from award ${f['fain']}: only ${dollars(f, 'available')} in ${symbol(f)} is obligated and not yet paid.`,
  'refunds-exceed-disbursements': (f) =>
    `A refund of ${dollars(f, 'asked')} to award ${f['fain']} is more than the ${dollars(f, 'available')} disbursed in ${symbol(f)}.`,
  'decommitments-exceed-commitments': (f) =>
    `${dollars(f, 'asked')} cannot be decommitted from award ${f['fain']}: only ${dollars(f, 'available')} is committed in ${symbol(f)}.`,
  'expenditures-below-zero': (f) =>
    `Taking ${dollars(f, 'asked')} back would leave award ${f['fain']} with reported expenditures below zero in ${symbol(f)}; ${dollars(f, 'available')} is reported.`,
  'obligation-after-availability': (f) =>
    `${f['treasuryAccount']} was available for new obligations until ${f['availableUntil']}; an obligation of ${dollars(f, 'asked')} dated ${f['effectiveOn']} for award ${f['fain']} comes too late. Use funds that are still available, or date it within availability if it was made then.`,
  'obligation-before-availability': (f) =>
    `${f['treasuryAccount']} becomes available on ${f['beginsOn']}; an obligation dated ${f['effectiveOn']} for award ${f['fain']} comes before its money.`,
  'entry-after-cancellation': (f) =>
    `${f['treasuryAccount']} was cancelled at the close of ${f['cancelsOn']}; nothing can be recorded in it for ${f['effectiveOn']} (award ${f['fain']}). Its balances are gone (31 U.S.C. 1552).`,
  'ceiling-below-obligations': (f) =>
    `A ceiling of ${dollars(f, 'asked')} is below the ${dollars(f, 'obligated')} already obligated to award ${f['fain']}. Deobligate first, or choose a ceiling that covers it.`,
  'obligations-below-sub-awards': (f) =>
    `${dollars(f, 'asked')} cannot be taken back from award ${f['fain']}: of the ${dollars(f, 'obligated')} obligated, ${dollars(f, 'subAwarded')} is passed on in sub-awards, so that ${dollars(f, 'available')} is free. Lower the sub-awards first, or take back less.`,
  'correction-disagrees': (f) =>
    `A correction must name an entry of the same award, fund and kind, and a reversal takes back all of it; entry ${f['corrects']} is not one that this can correct.`,
  'append-only': (f) =>
    `Entries of ${f['table']} are never changed or deleted (${f['operation']} was asked). Record a correction instead.`,
};

/** A rule of the ledger that the database refused; its code names the rule, its figures are machine-readable too. */
export class LedgerRuleBroken extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code: string;
  override readonly figures: Readonly<Figures>;

  constructor(violation: Violation, sentence: string) {
    super(sentence);
    this.code = violation.code;
    this.figures = violation.figures;
  }
}

/** The refusal behind a database error, or the error itself when it is none of the ledger's rules. */
export function ledgerRefusalOf(error: unknown): unknown {
  const violation = violationOf(error);
  const sentence = violation === null ? undefined : SENTENCES[violation.code];
  return violation === null || sentence === undefined
    ? error
    : new LedgerRuleBroken(violation, sentence(violation.figures));
}

export class EntryNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'entry-not-found';
  constructor(id: string) {
    super(`There is no ledger entry ${id}.`);
  }
}

/** The symbol is well written, but Treasury has no such account. */
export class TreasuryAccountNotListed extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'treasury-account-unknown';
  override readonly fields: readonly FieldProblem[];
  constructor(index: number, treasuryAccount: string) {
    super(
      `Treasury lists no account ${treasuryAccount} for this program. Check its years and agencies against the list of Treasury accounts.`,
    );
    this.fields = [{ pointer: `/entries/${index}/treasuryAccount`, code: this.code, detail: this.message }];
  }
}

/** Money can only be recorded under a symbol and year that the office holds an allotment of. */
export class FundNotAllotted extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'fund-not-allotted';
  override readonly fields: readonly FieldProblem[];
  constructor(
    index: number,
    treasuryAccount: string,
    yearOfFunds: number | null,
    office: string,
    held: readonly string[],
  ) {
    const years = yearOfFunds === null ? '' : ` of FY ${yearOfFunds}`;
    super(
      `${office} holds no allotment${years} in ${treasuryAccount}. ` +
        (held.length === 0 ? 'Record the allotment first.' : `It holds: ${held.join(', ')}.`),
    );
    this.fields = [{ pointer: `/entries/${index}/treasuryAccount`, code: this.code, detail: this.message }];
  }
}

export class IdempotencyKeyReused extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'idempotency-key-reused';
  constructor(key: string) {
    super(`The idempotency key "${key}" already stands for another entry. Send a new key for a new entry.`);
  }
}

export class EntryAlreadyCorrected extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'entry-already-corrected';
  constructor(id: string) {
    super(
      `Entry ${id} has been corrected already, or is itself a reversal. Correct the entry that took its place.`,
    );
  }
}
