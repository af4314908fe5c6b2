import { KEPT, planName } from './kept-plans';

describe('the name of a plan', () => {
  it('is one for one statement, and another for another', () => {
    const [one, other] = [`${KEPT()} SELECT 1`, `${KEPT()} SELECT 2`];
    expect(planName(one)).toBe(planName(one));
    expect(planName(one)).not.toBe(planName(other));
  });

  it('fits what the server takes for a name', () =>
    expect(planName(`${KEPT()} SELECT ${'x'.repeat(10_000)}`)?.length).toBeLessThan(64));

  it('is given to marked statements only, wherever their first line begins', () => {
    expect(planName(`\n    ${KEPT()} SELECT 1`)).not.toBeNull();
    expect(planName(`SELECT 1 ${KEPT()}`)).toBeNull();
    expect(planName('SELECT 1')).toBeNull();
  });
});
