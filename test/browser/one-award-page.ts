import { type PersonRole } from '@awardbook/identity';
import { type Page } from 'playwright-core';
import { signedIn, type TestSession } from '../support/people';
import { type PeoplePage, withPeoplePage } from './people-page';

/** A people page with one award and its implementer, whom the grantee is of. */
export interface OneAwardPage {
  readonly house: PeoplePage;
  /** The one person of the role, "Person of <role>", signed in once for all tests. */
  sessionOf(role: PersonRole): Promise<TestSession>;
  /** Opens the award's page for the one person of the role. */
  open(role: PersonRole, search?: string): Promise<Page>;
}

/** One page with one award for all tests of a file; ask for nothing of it but inside tests and hooks. */
export function withOneAwardPage({ fain, startsOn }: { fain: string; startsOn: string }): OneAwardPage {
  const house = withPeoplePage();
  const sessions = new Map<PersonRole, TestSession>();
  let implementer = '';

  async function sessionOf(role: PersonRole): Promise<TestSession> {
    const known = sessions.get(role);
    if (known !== undefined) return known;
    const draft = { role, name: `Person of ${role}`, implementers: role === 'grantee' ? [implementer] : [] };
    const session = await signedIn(house.databaseUrl, draft);
    sessions.set(role, session);
    return session;
  }

  async function posted(pathname: string, body: object): Promise<{ id: string }> {
    const answer = await house.ask(await sessionOf('program-officer'), 'POST', pathname, body);
    expect(answer.status).toBe(201);
    return (await answer.json()) as { id: string };
  }

  beforeAll(async () => {
    const named = { name: 'Shelter First', type: 'us-ngo' };
    ({ id: implementer } = await posted('/api/implementers', named));
    await posted('/api/awards', {
      fain,
      title: 'Shelter',
      instrument: 'grant',
      implementer,
      programType: 'bilateral-and-regional',
      ceiling: '1000000.00',
      startsOn,
      endsOn: '2028-09-30',
    });
  });

  return {
    house,
    sessionOf,
    open: async (role, search = '') => house.open(`/awards/${fain}${search}`, await sessionOf(role)),
  };
}
