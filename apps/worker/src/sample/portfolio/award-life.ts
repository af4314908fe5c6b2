import { addDays, dateOfDay, dayOf, latest } from '../calendar';
import { type Random } from '../random';
import { type AwardDraft, type Increment } from './award-draft';
import { closeoutOf, outcomeOf } from './closeout';
import { withMistakes } from './mistakes';
import { expendituresOf, paymentsOf, refundOf } from './payments';
import { type Posting } from './posting';

/** Among entries of one day, what makes room stands before what takes it. */
const ORDER: readonly Posting['kind'][] = [
  'commitment',
  'obligation',
  'disbursement',
  'expenditure',
  'refund',
  'deobligation',
  'decommitment',
];

/** Everything that is ever posted to one award, oldest first. */
export function lifeOf(random: Random, draft: AwardDraft): Posting[] {
  const postings = draft.increments.flatMap((increment) => {
    const payments = paymentsOf(random, draft, increment, outcomeOf(random, draft, increment));
    const refund = refundOf(random, increment.provenance === 'published' ? [] : payments);
    const moved = refund === null ? payments : [...payments, refund];
    const life = [
      ...signatureOf(random, increment),
      ...moved,
      ...expendituresOf(random, payments, refund),
      ...closeoutOf(random, increment, moved),
    ];
    return withMistakes(random, inOrder(life));
  });
  return inOrder(postings);
}

/** Stable: a correction, which comes after what it corrects, stays after it. */
function inOrder(postings: readonly Posting[]): Posting[] {
  const rank = (posting: Posting): number =>
    posting.corrects === undefined ? ORDER.indexOf(posting.kind) : 99;
  return [...postings].sort(
    (one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0) || rank(one) - rank(other),
  );
}

/** The money is reserved some weeks before the signature; what was reserved too much is released on its day. */
function signatureOf(random: Random, increment: Increment): Posting[] {
  const { fund, cents, obligatedOn, provenance, description } = increment;
  const reservedOn = latest(
    dateOfDay(dayOf(obligatedOn) - random.integer(7, 45)),
    addDays(fund.allottedOn, 1),
  );
  const spare = BigInt(random.integer(1, 9)) * 100_000n;
  const rounded = random.chance(0.05) && fund.provenance === 'synthetic' && provenance === 'synthetic';
  const synthetic = { fund, provenance: 'synthetic' } as const;
  const postings: Posting[] = [
    {
      ...synthetic,
      kind: 'commitment',
      cents: rounded ? cents + spare : cents,
      on: reservedOn,
      description: 'Reserved for the award',
    },
    { fund, kind: 'obligation', cents, on: obligatedOn, provenance, description },
  ];
  if (rounded) {
    const released = { ...synthetic, kind: 'decommitment', cents: spare, on: obligatedOn } as const;
    postings.push({ ...released, description: 'Reserved beyond what was signed' });
  }
  return postings;
}
