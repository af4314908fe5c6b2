import { assert } from '@awardbook/problems';
import { type EntityManager } from 'typeorm';
import { AllotmentEntity } from './allotment.entity';
import { AppropriationEntity } from './appropriation.entity';
import { checkCorrection, checkFact, REVERSAL_SUFFIX } from './fact-checks';
import {
  type Allotment,
  type AllotmentStatus,
  type Appropriation,
  type AppropriationStatus,
  type Corrected,
  type CorrectionDraft,
} from './fund-facts';
import {
  appendAllotments,
  appendAppropriations,
  findAllotments,
  findAppropriations,
} from './fund-facts.queries';
import { FundFactNotFound } from './funding.errors';
import { assertSame } from './posting';

/**
 * The rows that a correction appends: the reversal and, unless the amount is null, what takes its place.
 *
 * Both carry the original's place in the books; the reversal carries its amount and status too.
 */
function correctingRows<T extends AppropriationEntity | AllotmentEntity>(
  original: T,
  correction: CorrectionDraft<T['status']>,
): Pick<T, 'amount' | 'status' | 'source' | 'provenance' | 'reference' | 'correctsId' | 'reversal'>[] {
  const { provenance } = original;
  const shared = { provenance, source: correction.reason, correctsId: original.id };
  const reversal = {
    ...shared,
    amount: original.amount,
    status: original.status,
    reference: correction.reference + REVERSAL_SUFFIX,
    reversal: true,
  };
  if (correction.amount === null) return [reversal];
  const { amount, status = original.status, reference } = correction;
  checkFact({ amount, source: correction.reason, reference });
  return [reversal, { ...shared, amount, status, reference, reversal: false }];
}

/** @throws FundFactNotFound, ReferenceReused */
export async function correctAppropriation(
  tx: EntityManager,
  id: string,
  correction: CorrectionDraft<AppropriationStatus>,
): Promise<Corrected<Appropriation>> {
  checkCorrection(correction);
  const original = await tx.findOneBy(AppropriationEntity, { id });
  if (original === null) throw new FundFactNotFound('appropriation', id);
  const { treasuryAccountId, yearOfFunds } = original;
  const rows = correctingRows(original, correction).map((row) => ({
    ...row,
    appropriatedOn: correction.effectiveOn,
  }));
  await appendAppropriations(
    tx,
    rows.map((row) => ({ ...row, treasuryAccountId, yearOfFunds })),
  );
  const stored = await findAppropriations(
    tx,
    rows.map((row) => row.reference),
  );
  return correctedOf('appropriation', rows, stored);
}

/** @throws FundFactNotFound, ReferenceReused */
export async function correctAllotment(
  tx: EntityManager,
  id: string,
  correction: CorrectionDraft<AllotmentStatus>,
): Promise<Corrected<Allotment>> {
  checkCorrection(correction);
  const original = await tx.findOneBy(AllotmentEntity, { id });
  if (original === null) throw new FundFactNotFound('allotment', id);
  const { fundId, movedFromFundId } = original;
  const rows = correctingRows(original, correction).map((row) => ({
    ...row,
    allottedOn: correction.effectiveOn,
  }));
  await appendAllotments(
    tx,
    rows.map((row) => ({ ...row, fundId, movedFromFundId })),
  );
  const stored = await findAllotments(
    tx,
    rows.map((row) => row.reference),
  );
  return correctedOf('allotment', rows, stored);
}

function correctedOf<T extends Appropriation | Allotment>(
  noun: 'appropriation' | 'allotment',
  rows: (Partial<T> & Pick<T, 'reference'>)[],
  stored: T[],
): Corrected<T> {
  for (const row of rows) {
    const match = stored.find((fact) => fact.reference === row.reference);
    assert(match !== undefined, 'an appended correction is found by its reference');
    assertSame(noun, row, match);
  }
  const [reversal, replacement = null] = stored;
  assert(reversal !== undefined, 'a correction begins with its reversal');
  return { reversal, replacement };
}
