import { Money } from '@awardbook/money';
import { type PdfCell, type PdfContent } from '@awardbook/pdf';
import { FINANCIAL_LINES, INDIRECT_RATE_TYPES, lineInWords, type RemarkedLine } from '@awardbook/sf425';
import { type KeptFinancial } from './kept-financial';

const TYPES = [
  ['quarterly', 'Quarterly'],
  ['semi-annual', 'Semi-annual'],
  ['annual', 'Annual'],
  ['final', 'Final'],
] as const;

/** Headings of the parts of line 10, as the form has them. */
export const FORM_SECTIONS = {
  cash: 'Federal Cash (lines a to c)',
  federal: 'Federal Expenditures and Unobligated Balance (lines d to h)',
  recipient: 'Recipient Share (lines i to k)',
  income: 'Program Income (lines l to o)',
} as const;

export const CERTIFICATION =
  'By signing this report, I certify to the best of my knowledge and belief that the report is true, complete, and accurate, and the expenditures, disbursements and cash receipts are for the purposes and intent set forth in the award documents. I am aware that any false, fictitious, or fraudulent information may subject me to criminal, civil, or administrative penalties. (U.S. Code, Title 18, Section 1001 and Title 31, Sections 3729-3730 and 3801-3812)';

const SMALL = 7.5;
const FRAME = { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingTop: () => 2, paddingBottom: () => 2 };

/** "1,250.00", as a column of the form has it; empty where nothing is said. */
export function formAmount(amount: string | null): string {
  return amount === null ? '' : Money.parse(amount).toDisplay().replace('$', '');
}

/** "12.5 %" */
export function formRate(basisPoints: number | null): string {
  return basisPoints === null ? '' : `${basisPoints / 100} %`;
}

/** What is said in box 12, and after it why single lines are what they are. */
export function formRemarks({ remarks, lineRemarks }: KeptFinancial): string {
  const ofLines = Object.entries(lineRemarks).map(
    ([name, remark]) => `${lineInWords(name as RemarkedLine)}: ${remark}`,
  );
  return [remarks, ...ofLines].filter((text) => text !== '').join('\n');
}

const box = (label: string, value: string | null, more: object = {}): PdfCell => ({
  stack: [
    { text: label, fontSize: SMALL, color: '#3d4551' },
    { text: value === null || value === '' ? ' ' : value },
  ],
  ...more,
});

const table = (widths: (string | number)[], body: PdfCell[][]): PdfContent => ({
  table: { widths, body, dontBreakRows: true },
  layout: FRAME,
  margin: [0, -0.5, 0, 0],
});

const marked = (isSo: boolean, label: string): string => `[${isSo ? 'X' : '  '}] ${label}`;

/** The SF-425, box by box in the order of the form, on one page of US Letter where its remarks are short. */
export function financialFormPages(kept: KeptFinancial): PdfContent[] {
  return [...head(kept), ...lines(kept), indirect(kept), ...foot(kept)];
}

function head({ form, basis, recipientAccount }: KeptFinancial): PdfContent[] {
  const types = TYPES.map(([code, label]) => marked(form.type === code, label)).join('\n');
  const bases = [marked(basis === 'cash', 'Cash'), marked(basis === 'accrual', 'Accrual')].join('\n');
  const correction = form.revision === 1 ? '' : ` (correction ${form.revision - 1})`;
  return [
    table(
      ['*', 190],
      [
        [
          box('1. Federal Agency and Organizational Element to Which Report is Submitted', form.agency),
          box('2. Federal Award Identification Number', form.fain),
        ],
        [box('3. Recipient Organization', form.recipient.name, { colSpan: 2 }), ''],
      ],
    ),
    table(
      [90, 80, '*', 80, 70],
      [
        [
          box('4a. UEI', form.recipient.uei),
          box('4b. EIN', form.recipient.ein),
          box('5. Recipient Account Number', recipientAccount),
          box('6. Report Type', types),
          box('7. Basis of Accounting', bases),
        ],
      ],
    ),
    table(
      ['*', '*', '*'],
      [
        [
          box('8. Project/Grant Period: From', form.projectStartsOn),
          box('To', form.projectEndsOn),
          box('9. Reporting Period End Date', `${form.periodEndsOn}${correction}`),
        ],
      ],
    ),
  ];
}

function lines({ lines: amounts }: KeptFinancial): PdfContent[] {
  const heading = (text: string): PdfCell[] => [
    { text, bold: true, colSpan: 3, fillColor: '#edeff0' },
    '',
    '',
  ];
  const rows: PdfCell[][] = [
    [
      { text: '10. Transactions', bold: true, colSpan: 2 },
      '',
      { text: 'Cumulative', bold: true, alignment: 'right' },
    ],
  ];
  let section: string | null = null;
  for (const line of FINANCIAL_LINES) {
    if (line.section !== section) rows.push(heading(FORM_SECTIONS[line.section]));
    section = line.section;
    const amount: PdfCell = {
      text: formAmount(amounts[line.name]),
      alignment: 'right',
      bold: !line.entered,
    };
    rows.push([`${line.line}.`, line.label, amount]);
  }
  return [table([14, '*', 130], rows)];
}

function indirect({ indirect: rows, indirectTotal }: KeptFinancial): PdfContent {
  const heads = [
    'a. Type',
    'b. Rate',
    'c. Period From',
    'Period To',
    'd. Base',
    'e. Amount Charged',
    'f. Federal Share',
  ];
  const right = (text: string): PdfCell => ({ text, alignment: 'right' });
  const typeOf = (code: string | null): string =>
    INDIRECT_RATE_TYPES.find((type) => type.code === code)?.label ?? '';
  return table(
    ['*', 44, 62, 62, 78, 84, 78],
    [
      [{ text: '11. Indirect Expense', bold: true, colSpan: 7 }, '', '', '', '', '', ''],
      heads.map((text) => ({ text, fontSize: SMALL })),
      ...rows.map((row) => [
        typeOf(row.type),
        right(formRate(row.rateBasisPoints)),
        row.startsOn ?? '',
        row.endsOn ?? '',
        right(formAmount(row.base)),
        right(formAmount(row.amount)),
        right(formAmount(row.federalShare)),
      ]),
      [
        { text: 'g. Totals', colSpan: 4, bold: true },
        '',
        '',
        '',
        right(formAmount(indirectTotal.base)),
        right(formAmount(indirectTotal.amount)),
        right(formAmount(indirectTotal.federalShare)),
      ],
    ],
  );
}

function foot(kept: KeptFinancial): PdfContent[] {
  const { certified, receipt } = kept.form;
  return [
    table(['*'], [[box('12. Remarks', formRemarks(kept))]]),
    table(
      ['*', 130, 110],
      [
        [{ text: `13. Certification: ${CERTIFICATION}`, fontSize: SMALL, colSpan: 3 }, '', ''],
        [
          box('a. Name of Authorized Certifying Official', certified?.by ?? ''),
          box('b. Certified electronically', receipt === null ? '' : `Receipt ${receipt}`),
          box('e. Date Report Submitted', certified?.on ?? ''),
        ],
      ],
    ),
  ];
}
