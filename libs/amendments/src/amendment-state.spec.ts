import { AMENDMENT_STATES, type AmendmentState, isStep } from './amendment-state';

/** A row a state, a column what it would become. */
const TABLE = `
            draft  proposed  approved  withdrawn
  draft     no     yes       no        yes
  proposed  yes    no        yes       yes
  approved  no     no        no        no
  withdrawn no     no        no        no`;

const [header = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const pairs = rows.flatMap(([from, ...answers]) =>
  answers.map((answer, index) => [from as AmendmentState, header[index] as AmendmentState, answer] as const),
);

it('the table speaks of every pair', () => {
  const all = AMENDMENT_STATES.map(({ code }) => code);
  expect(header).toEqual(all);
  expect(rows.map(([from]) => from)).toEqual(all);
});

it.each(pairs)('an amendment that is %s becomes %s: %s', (from, to, answer) => {
  expect(isStep(from, to)).toBe(answer === 'yes');
});
