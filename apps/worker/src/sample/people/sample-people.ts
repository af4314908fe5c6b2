import { type Transactions } from '@awardbook/database';
import { type FirstMember, generatePassword, type PersonRole } from '@awardbook/identity';
import { SAMPLE_ACTOR } from '../store-sample';
import {
  findBusyImplementer,
  isSamplePortfolio,
  nameSampleOfficer,
  storeOfficerViews,
} from './sample-people.queries';

/** Nobody's names; example.org belongs to nobody either (RFC 2606). */
const NAMES: Readonly<Record<PersonRole, string>> = {
  'program-officer': 'Maya Lindqvist',
  finance: 'Owen Tran',
  grantee: 'Lucia Ferrer',
  leadership: 'Harold Greene',
  administrator: 'Priya Nair',
};

const addressOf = (name: string): string => `${name.toLowerCase().replace(' ', '.')}@example.org`;

/**
 * One person for each role, with passwords made up now; the grantee is bound to the implementer with the most awards.
 *
 * @returns none when the portfolio is not the sample: real money has no accounts that were printed
 */
export async function samplePeople(transactions: Transactions): Promise<FirstMember[]> {
  const implementer = await transactions.read(SAMPLE_ACTOR, async (tx) =>
    (await isSamplePortfolio(tx)) ? findBusyImplementer(tx) : null,
  );
  if (implementer === null) return [];
  return (Object.keys(NAMES) as PersonRole[]).map((role) => ({
    role,
    name: NAMES[role],
    email: addressOf(NAMES[role]),
    implementers: role === 'grantee' ? [implementer] : [],
    password: generatePassword(),
  }));
}

/**
 * Makes the sample's program officer the one who reviews the reports of most live awards, once there is an account, with
 * views of both lists to begin with.
 */
export async function assignSampleOfficer(transactions: Transactions): Promise<void> {
  const email = addressOf(NAMES['program-officer']);
  await transactions.run(SAMPLE_ACTOR, async (tx) => {
    await nameSampleOfficer(tx, email);
    await storeOfficerViews(tx, email);
  });
}
