import { type Body, touchedEntries, type TouchedEntry } from './entry-marks';
import { hashOf, NO_HASH, type Seal } from './seal';
import { type TrailFault } from './trail-fault';

const NOWHERE = { transactionId: null, entryId: null };

/** Whether a seal follows the one before it, without a gap and without another chain's hash. */
export function chainFaults(seal: Seal, before: Seal | null): TrailFault[] {
  const faults: TrailFault[] = [];
  const expected = (before?.number ?? 0n) + 1n;
  if (seal.number !== expected) {
    const sentence =
      seal.number > expected
        ? `${missing(expected, seal.number - 1n)} missing: the chain goes from ${expected - 1n} to ${seal.number}.`
        : `Seal ${seal.number} stands where seal ${expected} belongs.`;
    faults.push({ code: 'seal-missing', seal: expected, ...NOWHERE, sentence });
  }
  const from = before?.toTransaction ?? 0n;
  if (seal.fromTransaction !== from) {
    faults.push({
      code: 'chain-broken',
      seal: seal.number,
      ...NOWHERE,
      sentence: `Seal ${seal.number} begins at transaction ${seal.fromTransaction}, and the one before it ends at ${from}.`,
    });
  }
  if (seal.previousHash !== (before?.hash ?? NO_HASH)) {
    faults.push({
      code: 'chain-broken',
      seal: seal.number,
      ...NOWHERE,
      sentence: `Seal ${seal.number} does not follow the one before it: the hash it was chained to is another.`,
    });
  }
  return faults;
}

function missing(first: bigint, last: bigint): string {
  return first === last ? `Seal ${first} is` : `Seals ${first} to ${last} are`;
}

/** Whether the entries of a seal's transactions, and the seal itself, are as they were sealed. */
export function sealFaults(seal: Seal, body: Body, limit: number): TrailFault[] {
  const touched = touchedEntries(seal.marks, body.marks, limit);
  const isHashRight = seal.entries === body.entries && hashOf(seal, body.digest) === seal.hash;
  if (isHashRight) return touched?.length === 0 ? [] : [marksAltered(seal)];
  if (touched !== null && touched.length > 0) return touched.map((entry) => entryFault(seal, entry));
  return [
    {
      code: 'seal-altered',
      seal: seal.number,
      ...NOWHERE,
      sentence:
        touched === null
          ? `Seal ${seal.number} was altered, its marks too: nothing can be said of the ${body.entries} entries of transactions ${seal.fromTransaction} to ${seal.toTransaction - 1n}.`
          : `Seal ${seal.number} was altered; the ${body.entries} entries it covers agree with its marks.`,
    },
  ];
}

function marksAltered(seal: Seal): TrailFault {
  return {
    code: 'marks-altered',
    seal: seal.number,
    ...NOWHERE,
    sentence: `The marks of seal ${seal.number} were altered; the ${seal.entries} entries it covers agree with its hash.`,
  };
}

function entryFault(seal: Seal, { transactionId, id, what }: TouchedEntry): TrailFault {
  const entry = `Entry ${id} of transaction ${transactionId}`;
  const sentence = {
    altered: `${entry} was altered after seal ${seal.number} was put on it.`,
    removed: `${entry} was removed after seal ${seal.number} was put on it.`,
    added: `${entry} was put among those of seal ${seal.number} afterwards.`,
  }[what];
  return { code: `entry-${what}`, seal: seal.number, transactionId, entryId: id, sentence };
}
