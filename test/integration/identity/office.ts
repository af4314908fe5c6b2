import { type Actor, createDataSource, systemActor } from '@awardbook/database';
import {
  type Authenticated,
  type Client,
  OneTimeLinks,
  type Person,
  type PersonDraft,
  PeopleService,
  type PersonRole,
  SignIn,
  type SignedIn,
  Sessions,
} from '@awardbook/identity';
import { type DataSource } from 'typeorm';
import { type Services } from '../../support/services';

/** Who runs the office before anybody has signed in. */
export const OPERATOR: Actor = systemActor('command-line:tester');

export const CLIENT: Client = { address: '192.0.2.1', agent: 'Test browser' };

/** Good by every rule; tests of the rules choose their own. */
export const PASSWORD = 'seven quiet lanterns drift';

let last = 0;

/** An address that no other person of this process has. */
export function newEmail(): string {
  last += 1;
  return `person-${last}@office.example`;
}

/** An address that no other test guesses from, so that locks of one do not meet another. */
export function newClient(): Client {
  last += 1;
  return { address: `198.51.${Math.floor(last / 250)}.${(last % 250) + 1}`, agent: 'Test browser' };
}

/** People of one test's office, by the services alone. */
export class Office {
  constructor(private readonly services: Services) {}

  get people(): PeopleService {
    return this.services.app.get(PeopleService);
  }

  get links(): OneTimeLinks {
    return this.services.app.get(OneTimeLinks);
  }

  get sessions(): Sessions {
    return this.services.app.get(Sessions);
  }

  invite(draft: Partial<PersonDraft> = {}): ReturnType<PeopleService['invite']> {
    const { name = 'Ada Lovelace', email = newEmail(), role = 'program-officer', implementers = [] } = draft;
    return this.people.invite(OPERATOR, { name, email, role, implementers });
  }

  /** Somebody who has accepted their invitation, in their first session. */
  async member(role: PersonRole = 'program-officer', draft: Partial<PersonDraft> = {}): Promise<SignedIn> {
    const { link } = await this.invite({ ...draft, role });
    return this.links.use(link.token, { password: PASSWORD }, CLIENT);
  }

  signIn(
    person: Pick<Person, 'email'>,
    password = PASSWORD,
    client = newClient(),
    code?: string,
  ): Promise<SignedIn> {
    const attempt = { email: person.email ?? '', password, ...(code === undefined ? {} : { code }) };
    return this.services.app.get(SignIn).signIn(attempt, client);
  }

  /** The session as the next request with its cookie finds it. */
  again({ cookieValue }: Pick<SignedIn, 'cookieValue'>): Promise<Authenticated | null> {
    return this.sessions.find(cookieValue);
  }
}

/** Does something in the database as the role that owns it: what the services are not allowed. */
export async function asOwner<T>(services: Services, work: (owner: DataSource) => Promise<T>): Promise<T> {
  const owner = await createDataSource(services.url, { applicationName: 'test', poolSize: 1 }).initialize();
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

/** As many at once, and what became of each. */
export async function atOnce<T>(
  count: number,
  work: (index: number) => Promise<T>,
): Promise<PromiseSettledResult<T>[]> {
  return Promise.allSettled(Array.from({ length: count }, (_, index) => work(index)));
}

/** The names of the errors, each with how often it came. */
export function refusalsOf(outcomes: readonly PromiseSettledResult<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') continue;
    const name = outcome.reason instanceof Error ? outcome.reason.name : String(outcome.reason);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

export function fulfilled<T>(outcomes: readonly PromiseSettledResult<T>[]): T[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
}
