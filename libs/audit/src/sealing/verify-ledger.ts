import { type EntityManager } from 'typeorm';
import {
  type LedgerDifference,
  listBulkDifferences,
  listSingleDifferences,
  listUntoldEntries,
} from './ledger-check.queries';
import { MOST_FAULTS, type TrailFault } from './trail-fault';

/**
 * Holds the entries of the ledger against what the trail told of them when they were recorded.
 *
 * The trail itself must be whole, or this says nothing.
 */
export async function verifyLedger(tx: EntityManager): Promise<TrailFault[]> {
  const singles = await listSingleDifferences(tx, MOST_FAULTS);
  const bulks = await listBulkDifferences(tx, MOST_FAULTS);
  const untold = await listUntoldEntries(tx, MOST_FAULTS);
  return [
    ...[...singles, ...bulks].map(differenceFault),
    ...untold.map((award): TrailFault => ({
      code: 'ledger-added',
      seal: null,
      transactionId: null,
      entryId: null,
      sentence: `Award ${award.awardId} has ${award.untold === 1n ? 'one ledger entry' : `${award.untold} ledger entries`} that the trail does not tell of.`,
    })),
  ];
}

function differenceFault(line: LedgerDifference): TrailFault {
  const { transactionId, id, rowKey, told, present } = line;
  const where = `entry ${id} of transaction ${transactionId}`;
  const isShort = present < told;
  const sentence =
    rowKey === ''
      ? `The ${told} ledger entries of award ${line.awardId} that ${where} tells of are not as they were recorded; ${present} are there.`
      : `Ledger entry ${rowKey} ${isShort ? 'is gone' : 'is not as it was recorded'}: see ${where}.`;
  return {
    code: isShort ? 'ledger-removed' : 'ledger-altered',
    seal: null,
    transactionId,
    entryId: id,
    sentence,
  };
}
