import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { NotAllowed } from '@awardbook/identity';
import { type AwardScope, AwardBalancesService, type EntryKind, LedgerService } from '@awardbook/ledger';
import { DashboardService } from '@awardbook/worklist';
import { aFund, anAward, anEntry, type StoredFund, TESTER } from '../../builders';
import { withServices } from '../../support/services';

/** The funds of both years can be paid until 2017-09-30 or later. */
const AUGUST_2012 = isoDate('2012-08-15');

const services = withServices();
const dashboards = () => services.app.get(DashboardService);

function actorOf(role: Actor['role']): Actor {
  return { id: '01980000-0000-7000-8000-000000000001', role, implementers: [], scopes: null };
}

/** An award in one country with so much obligated and paid from a fund. */
async function award(
  fund: StoredFund,
  given: { fain: string; endsOn: string; programType?: 'training-and-technical-assistance'; country: string },
  money: { obligated: string; paid?: string },
): Promise<void> {
  const { country, ...terms } = given;
  const builder = anAward(terms);
  const { id } = await (
    country === '' ? builder : builder.shared({ countries: { [country]: 10_000 } })
  ).store(services.dataSource);
  const entry = (kind: EntryKind, amount: string) => anEntry(fund, kind, amount, '2010-11-01');
  const { obligated, paid } = money;
  const paying = paid === undefined ? [] : [entry('disbursement', paid)];
  await services.app.get(LedgerService).append(TESTER, id, [entry('obligation', obligated), ...paying]);
}

beforeAll(async () => {
  const db = services.dataSource;
  const incle = await aFund({ treasuryAccount: '019-011-2010/2012-1022-000' }).store(db);
  const esf = await aFund({ treasuryAccount: '019-072-2011/2012-1037-000' }).store(db);
  const training = 'training-and-technical-assistance';
  await award(
    incle,
    { fain: 'LOW-GHANA', endsOn: '2013-09-30', country: 'GH' },
    { obligated: '1000.00', paid: '950.00' },
  );
  await award(
    esf,
    { fain: 'OVER-PERU', endsOn: '2012-08-14', country: 'PE', programType: training },
    { obligated: '400.00', paid: '100.00' },
  );
  await award(
    esf,
    { fain: 'SOON-NOWHERE', endsOn: '2012-10-01', country: '', programType: training },
    { obligated: '70.00' },
  );
});

const SCOPES: [string, AwardScope, string[]][] = [
  ['the whole portfolio', {}, ['LOWGHANA', 'OVERPERU', 'SOONNOWHERE']],
  ['an account', { account: 'ESF' }, ['OVERPERU', 'SOONNOWHERE']],
  ['a year of funds', { yearOfFunds: 2010 }, ['LOWGHANA']],
  ['a program type', { programType: 'training-and-technical-assistance' }, ['OVERPERU', 'SOONNOWHERE']],
  ['a region', { region: 'AF' }, ['LOWGHANA']],
  ['what has no region', { region: 'unallocated' }, ['SOONNOWHERE']],
  ['a region and a year of funds without awards', { region: 'AF', yearOfFunds: 2011 }, []],
];

it.each(SCOPES)('counts for %s the awards that the register lists', async (_, scope, fains) => {
  const { awards, attention } = await dashboards().dashboard(actorOf('leadership'), scope, AUGUST_2012);
  const balances = services.app.get(AwardBalancesService);
  const listed = (more: object) =>
    balances.list(
      actorOf('leadership'),
      { filter: { ...scope, ...more }, onDate: AUGUST_2012 },
      {
        limit: 50,
        cursor: null,
      },
    );
  const { items, total } = await listed({});
  expect(items.map(({ fain }) => fain.replaceAll('-', '')).sort()).toEqual(fains);
  expect(awards).toEqual({
    awards: total.awards,
    activeAwards: (await listed({ active: true })).total.awards,
  });
  for (const item of attention.filter(({ href }) => href.startsWith('/awards'))) {
    const { total } = await listed({ concern: item.code });
    expect(`${item.code} ${item.count}`).toBe(`${item.code} ${total.awards}`);
  }
});

it('leads from what needs attention to the rows under the same filters', async () => {
  const filter = { account: 'ESF', yearOfActionFrom: 2011 };
  const { attention, clear } = await dashboards().dashboard(actorOf('leadership'), filter, AUGUST_2012);
  expect(attention.map(({ text, href }) => `${text} ${href}`)).toEqual([
    // 400.00 − 100.00.
    '1 award has ended with $300.00 not paid. /awards?concern=ended-unliquidated&account=ESF',
    '1 award ends within 90 days with $70.00 not paid yet. /awards?concern=ending-soon&account=ESF',
  ]);
  expect(clear).toEqual(['active awards with less than 10 % of their obligated funds left']);
});

it('names funds that expire or cancel where nothing narrows awards', async () => {
  const codes = async (filter: object) => {
    const { attention } = await dashboards().dashboard(actorOf('finance'), filter, AUGUST_2012);
    return attention.map(({ code }) => code);
  };
  expect(await codes({ yearOfActionFrom: 2011 })).toContain('expiring-funds');
  expect(await codes({ region: 'AF' })).toEqual(['low-funds']);
});

it('says which filter it answered, by the names that it was asked with', async () => {
  const filter = { yearOfFunds: 2010, region: 'AF' };
  const { filters, money } = await dashboards().dashboard(actorOf('leadership'), filter, AUGUST_2012);
  expect(filters).toEqual(filter);
  expect(money).not.toHaveProperty('filters');
});

it('narrows money, and no number of awards, by years of action', async () => {
  const filter = { yearOfActionTo: 2010 };
  const { awards, money } = await dashboards().dashboard(actorOf('leadership'), filter, AUGUST_2012);
  expect(awards.awards).toBe(3);
  // Everything was obligated and paid on 2010-11-01, which is in FY 2011.
  expect(`${money.total.obligated} ${money.total.disbursed} ${money.total.unliquidated}`).toBe(
    '0.00 0.00 0.00',
  );
});

it('is for staff, and refused to a grantee', async () => {
  await expect(dashboards().dashboard(actorOf('grantee'), {}, AUGUST_2012)).rejects.toThrow(NotAllowed);
});
