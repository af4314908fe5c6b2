import { REPORT_STATES, REPORT_STEPS, stepOf, stepsFrom } from './report-state';

describe('steps of a report', () => {
  it('names each step once', () => {
    expect(new Set(REPORT_STEPS.map(({ code }) => code)).size).toBe(REPORT_STEPS.length);
  });

  it('leads from nothing due to accepted without skipping a state', () => {
    const way = ['begin', 'hand-over', 'certify', 'review', 'accept'] as const;
    expect(way.map((code) => stepOf(code).from)).toEqual([
      'not-due',
      'draft',
      'awaiting-certification',
      'submitted',
      'in-review',
    ]);
    expect(stepOf('accept').to).toBe('accepted');
  });

  it('never leads on from what was accepted', () => {
    expect(stepsFrom('accepted')).toEqual([]);
  });

  it('reaches every state', () => {
    const reached = new Set(['not-due', ...REPORT_STEPS.map(({ to }) => to)]);
    expect(REPORT_STATES.filter(({ code }) => !reached.has(code))).toEqual([]);
  });

  it('leaves reviewing to officers and writing to grantees', () => {
    const officers = REPORT_STEPS.filter(({ role }) => role === 'program-officer').map(({ code }) => code);
    expect(officers).toEqual(['review', 'request-changes', 'accept', 'skip', 'ask-again']);
    expect(REPORT_STEPS.every(({ role }) => role === 'program-officer' || role === 'grantee')).toBe(true);
  });
});
