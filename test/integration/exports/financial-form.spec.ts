import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFinancialForm } from '@awardbook/exports';
import { type KeptFinancial } from '@awardbook/reporting';
import { sheetsAsCsv } from '../../support/soffice';

const KEPT: KeptFinancial = {
  form: {
    agency: 'Office',
    fain: '=S-TEST-1',
    recipient: { name: 'Recipient', uei: null, ein: null },
    type: 'semi-annual',
    projectStartsOn: '2025-10-01' as KeptFinancial['form']['projectStartsOn'],
    projectEndsOn: '2026-09-30' as KeptFinancial['form']['projectEndsOn'],
    periodEndsOn: '2026-03-31' as KeptFinancial['form']['periodEndsOn'],
    certified: null,
    receipt: null,
    revision: 1,
  },
  basis: 'cash',
  recipientAccount: '',
  lines: {
    cashReceipts: '500.00',
    cashDisbursements: '700.25',
    cashOnHand: '-200.25',
    authorized: '1000.00',
    expenditures: '450.01',
    unliquidated: '149.99',
    federalShare: '600.00',
    unobligated: '400.00',
    shareRequired: '10.00',
    shareSpent: null,
    shareRemaining: null,
    incomeEarned: '3.00',
    incomeDeducted: '0.00',
    incomeAdded: '1.00',
    incomeUnspent: '2.00',
  },
  indirect: [
    {
      type: 'fixed',
      rateBasisPoints: 1_575,
      startsOn: '2025-10-01',
      endsOn: '2026-03-31',
      base: '200.05',
      amount: '31.51',
      federalShare: '31.51',
    },
  ],
  indirectTotal: { base: '200.05', amount: '31.51', federalShare: '31.51' },
  lineRemarks: { expenditures: 'A correction.' },
  remarks: '',
};

it('comes to the same in LibreOffice, which works the formulas out anew', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'awardbook-form-'));
  try {
    const file = path.join(folder, 'form.xlsx');
    await writeFile(file, await writeFinancialForm(KEPT, new Date('2026-04-30T12:00:00Z')));
    const sheets = await sheetsAsCsv(file);
    const [first = '', second = ''] = await Promise.all(sheets.files.map((sheet) => readFile(sheet, 'utf8')));
    await sheets.remove();
    const form = [first, second].find((text) => text.includes('Cumulative')) ?? '';
    const amounts = form.split('\n').filter((line) => /^[a-o]\.,/.test(line));
    expect(amounts.map((line) => /,"?(-?[\d,]*\.?\d*)"?$/.exec(line)?.[1])).toEqual([
      '500.00',
      '700.25',
      '-200.25',
      '1,000.00',
      '450.01',
      '149.99',
      '600.00',
      '400.00',
      '10.00',
      '',
      '',
      '3.00',
      '0.00',
      '1.00',
      '2.00',
    ]);
    expect(form).toContain('=S-TEST-1');
    expect(form).toContain('6. Report Type,Semi-Annual');
    expect(form).toContain('8. Project/Grant Period,10/01/2025 to 09/30/2026');
    expect(form).toContain('line 10e, federal share of expenditures: A correction.');
    const rates = [first, second].find((text) => text.includes('11a. Type')) ?? '';
    expect(rates).toContain('Fixed,15.75,10/01/2025,03/31/2026,200.05,31.51,31.51');
    expect(rates).toContain('11g. Totals,,,,200.05,31.51,31.51');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
