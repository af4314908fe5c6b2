import { signedIn, type TestPersonDraft, type TestSession } from '../support/people';
import { type PeoplePage, withPeoplePage } from './people-page';

const PARTS = ['progress', 'results', 'financial', 'attachments'];

/** A page with an award that reports quarterly, for tests of what a grantee writes. */
export interface DraftPage extends PeoplePage {
  /** Id of the award's. */
  readonly implementer: string;
  /** Somebody of the award's implementer. */
  grantee(name: string, more?: Partial<TestPersonDraft>): Promise<TestSession>;
  /** The report for the quarter that ends on the day, begun by nobody; or the final one. */
  reportOf(periodEndsOn: string, kind?: 'interim' | 'final'): Promise<string>;
  /** The same as a draft that nobody has written in. */
  draftOf(periodEndsOn: string): Promise<string>;
  /** Takes a report to the next states as it stands; what its parts would say against it is not asked. */
  steps(id: string, ...states: readonly string[]): Promise<void>;
  /** What the server has of the narrative's section. */
  stored(id: string, section?: string): Promise<string>;
}

/** FY 2025 and 2026, all parts but indicators; whoever hands over does not certify. */
export function withDraftPage(parts: readonly string[] = PARTS): DraftPage {
  const house = withPeoplePage();
  let implementer = '';
  let award = '';

  async function posted(session: TestSession, pathname: string, body: object): Promise<{ id: string }> {
    const answer = await house.ask(session, 'POST', pathname, body);
    if (answer.status !== 201) throw new Error(`${pathname}: ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  }

  beforeAll(async () => {
    const officer = await signedIn(house.databaseUrl, 'program-officer');
    ({ id: implementer } = await posted(officer, '/api/implementers', {
      name: 'Shelter First',
      type: 'us-ngo',
    }));
    ({ id: award } = await posted(officer, '/api/awards', {
      fain: 'S-SJTIP-26-GR-0005',
      title: 'Shelter and legal aid',
      instrument: 'grant',
      implementer,
      programType: 'bilateral-and-regional',
      ceiling: '1000000.00',
      startsOn: '2024-10-01',
      endsOn: '2026-09-30',
    }));
    const terms = await house.ask(
      officer,
      'PUT',
      `/api/awards/${award}/reporting-terms`,
      {
        ...{
          frequency: 'quarterly',
          interimDays: 30,
          finalDays: 120,
          firstPeriodEndsOn: '2024-12-31',
          parts,
        },
        ...{ certifierDiffers: true, officer: null },
      },
      0,
    );
    if (!terms.ok) throw new Error(await terms.text());
  });

  async function steps(id: string, ...states: readonly string[]): Promise<void> {
    // Each by somebody else, as the terms want it.
    for (const state of states)
      await house.query(
        `WITH who AS (SELECT set_config('awardbook.actor', $3, false))
         INSERT INTO report_steps (package_id, to_state) SELECT $1::uuid, $2 FROM who`,
        [id, state, `tester-${state}`],
      );
  }

  async function reportOf(periodEndsOn: string, kind = 'interim'): Promise<string> {
    const [report] = await house.query<{ id: string }>(
      `SELECT id FROM report_packages WHERE award_id = $1 AND kind = $3 AND period_ends_on = $2`,
      [award, periodEndsOn, kind],
    );
    if (report === undefined) throw new Error(`No report ends on ${periodEndsOn}.`);
    return report.id;
  }

  const page: Omit<DraftPage, keyof PeoplePage> = {
    get implementer() {
      return implementer;
    },
    grantee: (name, more = {}) =>
      signedIn(house.databaseUrl, { role: 'grantee', name, implementers: [implementer], ...more }),
    reportOf,
    async draftOf(periodEndsOn) {
      const id = await reportOf(periodEndsOn);
      await steps(id, 'draft');
      return id;
    },
    steps,
    async stored(id, section = 'activities') {
      const [row] = await house.query<Record<string, string>>(
        'SELECT * FROM report_progress WHERE package_id = $1',
        [id],
      );
      return row?.[section] ?? '';
    },
  };
  // Its fields are read when they are asked for, as those of the page beneath.
  return Object.defineProperties(Object.create(house) as DraftPage, Object.getOwnPropertyDescriptors(page));
}
