import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type FinancialContent, financialSums, type IndirectRow } from '@awardbook/sf425';
import { type FinancialContext, financialProblems } from './financial-checks';

const dollars = (text: string): Money => Money.parse(text);

const CONTEXT: FinancialContext = {
  kind: 'interim',
  periodEndsOn: isoDate('2026-03-31'),
  ledger: { obligated: dollars('1000.00'), disbursed: dollars('500.00'), expended: Money.zero },
  previous: null,
};

const aRow = (given: Partial<IndirectRow> = {}): IndirectRow => ({
  type: 'provisional',
  rateBasisPoints: 1_250,
  startsOn: isoDate('2026-01-01'),
  endsOn: isoDate('2026-03-31'),
  base: dollars('400.00'),
  federalShare: dollars('50.00'),
  ...given,
});

const aReport = (
  lines: Partial<Record<keyof FinancialContent['lines'], string | null>> = {},
  more: Partial<FinancialContent> = {},
): FinancialContent => {
  const of = (name: keyof FinancialContent['lines'], usual: string): Money | null => {
    const text = lines[name] === undefined ? usual : lines[name];
    return text === null ? null : dollars(text);
  };
  return {
    basis: 'cash',
    recipientAccount: '',
    lines: {
      cashReceipts: of('cashReceipts', '500.00'),
      cashDisbursements: of('cashDisbursements', '450.00'),
      authorized: of('authorized', '1000.00'),
      expenditures: of('expenditures', '450.00'),
      unliquidated: of('unliquidated', '150.00'),
      shareRequired: of('shareRequired', '0.00'),
      shareSpent: of('shareSpent', '0.00'),
      incomeEarned: of('incomeEarned', '0.00'),
      incomeDeducted: of('incomeDeducted', '0.00'),
      incomeAdded: of('incomeAdded', '0.00'),
    },
    indirect: [],
    lineRemarks: {},
    remarks: '',
    ...more,
  };
};

const found = (content: FinancialContent, context: Partial<FinancialContext> = {}): string[] =>
  financialProblems(content, { ...CONTEXT, ...context }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a federal financial report', () => {
  it('computes c = 500 - 450, g = 450 + 150, h = 1000 - 600 and indirect 12.5 % of 400', () => {
    const { lines, indirectAmounts, indirectTotal } = financialSums(aReport({}, { indirect: [aRow()] }));
    expect(lines.cashOnHand?.toString()).toBe('50.00');
    expect(lines.federalShare?.toString()).toBe('600.00');
    expect(lines.unobligated?.toString()).toBe('400.00');
    expect(indirectAmounts.map(String)).toEqual(['50.00']);
    expect(indirectTotal.amount.toString()).toBe('50.00');
  });

  it('is complete as it stands, with and without indirect expense', () => {
    expect(found(aReport())).toEqual([]);
    expect(found(aReport({}, { indirect: [aRow()] }))).toEqual([]);
  });

  it('computes nothing of what is not said yet, and asks for each line in the order of the form', () => {
    const empty = aReport(Object.fromEntries(Object.keys(aReport().lines).map((name) => [name, null])), {
      basis: null,
    });
    expect(Object.values(financialSums(empty).lines)).toEqual([null, null, null, null, null]);
    expect(found(empty)).toEqual(
      ['basis', ...Object.keys(aReport().lines).map((name) => `lines/${name}`)].map(
        (field) => `/financial/${field} missing`,
      ),
    );
  });

  it.each<[string, FinancialContent, string]>([
    [
      'spends more income than it earned',
      aReport({ incomeEarned: '10.00', incomeAdded: '10.01' }),
      '/financial/lines/incomeAdded income-above-earned',
    ],
    [
      'spends income both ways',
      aReport({ incomeEarned: '10.00', incomeDeducted: '1.00', incomeAdded: '1.00' }),
      '/financial/lines/incomeAdded both-alternatives',
    ],
    [
      'has a rate without a base',
      aReport({}, { indirect: [aRow({ base: null })] }),
      '/financial/indirect/0/base missing',
    ],
    [
      'has a rate turned round',
      aReport({}, { indirect: [aRow({ endsOn: isoDate('2025-12-31') })] }),
      '/financial/indirect/0/endsOn period-backwards',
    ],
    [
      'charges more to the office than in all',
      aReport({}, { indirect: [aRow({ federalShare: dollars('50.01') })] }),
      '/financial/indirect/0/federalShare share-above-amount',
    ],
  ])('is stopped when it %s', (_what, content, problem) => expect(found(content)).toEqual([problem]));

  it('says both figures where line 10d is not what was obligated', () => {
    const [problem] = financialProblems(aReport({ authorized: '999.00' }), CONTEXT);
    expect(problem?.detail).toBe(
      'Line 10d is $999.00, but $1,000.00 was obligated to the award by March 31, 2026. Take that figure, or ask your grants officer if you think that it is wrong.',
    );
  });

  it('wants a remark when the indirect amount charged so far falls', () => {
    const previous = {
      packageId: '',
      periodEndsOn: isoDate('2025-12-31'),
      content: aReport({}, { indirect: [aRow()] }),
    };
    const content = aReport(
      {},
      { indirect: [aRow({ base: dollars('399.00'), federalShare: dollars('49.88') })] },
    );
    expect(found(content, { previous })).toEqual(['/financial/lineRemarks/indirect fall-unexplained']);
    expect(found({ ...content, lineRemarks: { indirect: 'Rate corrected.' } }, { previous })).toEqual([]);
  });
});
