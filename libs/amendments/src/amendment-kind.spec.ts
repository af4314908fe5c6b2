import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { kindsOf } from './amendment-kind';
import { type Outline } from './outline';

const BEFORE: Outline = {
  title: 'Eastern Africa',
  ceiling: Money.parse('1000000.00'),
  startsOn: isoDate('2019-04-01'),
  endsOn: isoDate('2022-03-31'),
  programOfficer: 'Ada Obi',
  grantsOfficer: '',
  representative: '',
  category: [{ code: 'protection', basisPoints: 10_000 }],
  country: [],
  scope: '',
  budgetVersion: 1,
  status: 'active',
  obligated: Money.parse('1000000.00'),
};

const kindsWith = (after: Partial<Outline>): string[] => kindsOf(BEFORE, { ...BEFORE, ...after });

it.each<[string, Partial<Outline>, string[]]>([
  ['the same', {}, []],
  ['a later end', { endsOn: isoDate('2023-03-31') }, ['no-cost-extension']],
  ['a higher ceiling', { ceiling: Money.parse('1500000.00') }, ['cost']],
  ['a lower ceiling', { ceiling: Money.parse('900000.00') }, ['cost']],
  ['more obligated', { obligated: Money.parse('1200000.00') }, ['cost']],
  [
    'a later end with more money',
    { endsOn: isoDate('2025-03-31'), ceiling: Money.parse('1500000.00') },
    ['cost'],
  ],
  ['another budget', { budgetVersion: 2 }, ['rebudget']],
  ['another budget with more money', { budgetVersion: 2, ceiling: Money.parse('1500000.00') }, ['cost']],
  ['another title', { title: 'Horn of Africa' }, ['scope']],
  ['a scope in words', { scope: 'Also in Uganda.' }, ['scope']],
  ['other countries', { country: [{ code: 'KE', basisPoints: 10_000 }] }, ['scope']],
  ['an earlier end', { endsOn: isoDate('2021-03-31') }, ['scope']],
  ['another first day', { startsOn: isoDate('2019-05-01') }, ['scope']],
  ['another officer', { grantsOfficer: 'Ines Ode' }, ['key-personnel']],
  ['a stop', { status: 'suspended' }, ['suspension']],
  ['an early end', { status: 'terminated', endsOn: isoDate('2021-03-31') }, ['termination']],
  ['closing out', { status: 'closing-out' }, ['closeout']],
  [
    'all at once',
    {
      ceiling: Money.parse('1500000.00'),
      endsOn: isoDate('2025-03-31'),
      title: 'Horn of Africa',
      programOfficer: 'Ines Ode',
      status: 'suspended',
    },
    ['cost', 'scope', 'key-personnel', 'suspension'],
  ],
])('%s: %j', (_, after, kinds) => expect(kindsWith(after)).toEqual(kinds));

it('is new where nothing was before', () => expect(kindsOf(null, BEFORE)).toEqual(['new']));

it('lifting a suspension belongs to it', () => {
  expect(kindsOf({ ...BEFORE, status: 'suspended' }, BEFORE)).toEqual(['suspension']);
});

it('an award that ended is active again by an extension, and nothing else is said of it', () => {
  const extended = { ...BEFORE, endsOn: isoDate('2023-03-31') };
  expect(kindsOf({ ...BEFORE, status: 'ended' }, extended)).toEqual(['no-cost-extension']);
});

it('shares in another order are the same', () => {
  const [one, other] = [
    { code: 'KE', basisPoints: 4000 },
    { code: 'UG', basisPoints: 6000 },
  ];
  expect(kindsOf({ ...BEFORE, country: [one, other] }, { ...BEFORE, country: [other, one] })).toEqual([]);
});
