import { AWARD_STATUSES, type AwardStatus, findStep, possibleInWords } from './award-status';

const ALL = AWARD_STATUSES.map(({ code }) => code);

/** A row a status, a column what it would become: yes, why (with a reason) or no. */
const TABLE = `
              planned  active  suspended  ended  closing-out  closed  terminated  cancelled
  planned     no       yes     no         no     no           no      no          why
  active      no       no      why        yes    no           no      why         no
  suspended   no       why     no         why    no           no      why         no
  ended       no       why     no         no     yes          no      no          no
  closing-out no       no      no         no     no           yes     no          no
  closed      no       no      no         no     why          no      no          no
  terminated  no       no      no         no     yes          no      no          no
  cancelled   no       no      no         no     no           no      no          no`;

const [header = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const pairs = rows.flatMap(([from, ...answers]) =>
  answers.map((answer, index) => [from as AwardStatus, header[index] as AwardStatus, answer] as const),
);

it('the table speaks of every pair', () => {
  expect(header).toEqual(ALL);
  expect(rows.map(([from]) => from)).toEqual(ALL);
  expect(pairs).toHaveLength(ALL.length ** 2);
});

it.each(pairs)('%s becomes %s: %s', (from, to, answer) => {
  const step = findStep(from, to);
  expect(step === null ? 'no' : step.needsReason ? 'why' : 'yes').toBe(answer);
});

it.each([
  ['active', 'It can become suspended (with a reason), ended or terminated (with a reason).'],
  ['closing-out', 'It can become closed.'],
  ['cancelled', 'Nothing follows; record a new award instead.'],
] as const)('says what %s can become', (from, sentence) => expect(possibleInWords(from)).toBe(sentence));
