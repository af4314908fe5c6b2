import { Money } from '@awardbook/money';
import { type PdfCell, type PdfContent } from '@awardbook/pdf';
import { FINANCIAL_LINES, INDIRECT_RATE_TYPES, lineInWords, type RemarkedLine } from '@awardbook/sf425';
import { type FinancialReportType } from './financial-form';
import { type KeptFinancial } from './kept-financial';

/** Box 6 in the form's own words. */
export const FORM_TYPES = [
  { code: 'quarterly', label: 'Quarterly' },
  { code: 'semi-annual', label: 'Semi-Annual' },
  { code: 'annual', label: 'Annual' },
  { code: 'final', label: 'Final' },
] as const satisfies readonly { code: FinancialReportType; label: string }[];

/** What the boxes around the lines are called on the form (OMB 4040-0014). */
export const FORM_BOXES = {
  agency: '1. Federal Agency and Organizational Element to Which Report is Submitted',
  fain: '2. Federal Grant or Other Identifying Number Assigned by Federal Agency',
  recipient: '3. Recipient Organization',
  uei: '4a. UEI',
  ein: '4b. EIN',
  recipientAccount: '5. Recipient Account Number or Identifying Number',
  type: '6. Report Type',
  basis: '7. Basis of Accounting',
  project: '8. Project/Grant Period',
  periodEndsOn: '9. Reporting Period End Date',
  remarks: '12. Remarks',
  certification: '13. Certification',
  certifiedBy: 'a. Name of Authorized Certifying Official',
  submittedOn: 'e. Date Report Submitted',
} as const;

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

/** "09/30/2026": month, day, year, as the form asks; empty where nothing is said. */
export function formDate(day: string | null): string {
  return day === null ? '' : day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2/$3/$1');
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
  const types = FORM_TYPES.map(({ code, label }) => marked(form.type === code, label)).join('\n');
  const bases = [marked(basis === 'cash', 'Cash'), marked(basis === 'accrual', 'Accrual')].join('\n');
  const correction = form.revision === 1 ? '' : ` (correction ${form.revision - 1})`;
  return [
    table(
      ['*', 190],
      [
        [box(FORM_BOXES.agency, form.agency), box(FORM_BOXES.fain, form.fain)],
        [box(FORM_BOXES.recipient, form.recipient.name, { colSpan: 2 }), ''],
      ],
    ),
    table(
      [90, 80, '*', 80, 70],
      [
        [
          box(FORM_BOXES.uei, form.recipient.uei),
          box(FORM_BOXES.ein, form.recipient.ein),
          box(FORM_BOXES.recipientAccount, recipientAccount),
          box(FORM_BOXES.type, types),
          box(FORM_BOXES.basis, bases),
        ],
      ],
    ),
    table(
      ['*', '*', '*'],
      [
        [
          box(`${FORM_BOXES.project}: From`, formDate(form.projectStartsOn)),
          box('To', formDate(form.projectEndsOn)),
          box(FORM_BOXES.periodEndsOn, `${formDate(form.periodEndsOn)}${correction}`),
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
        formDate(row.startsOn),
        formDate(row.endsOn),
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
    table(['*'], [[box(FORM_BOXES.remarks, formRemarks(kept))]]),
    table(
      ['*', 130, 110],
      [
        [{ text: `${FORM_BOXES.certification}: ${CERTIFICATION}`, fontSize: SMALL, colSpan: 3 }, '', ''],
        [
          box(FORM_BOXES.certifiedBy, certified?.by ?? ''),
          box('b. Certified electronically', receipt === null ? '' : `Receipt ${receipt}`),
          box(FORM_BOXES.submittedOn, formDate(certified?.on ?? null)),
        ],
      ],
    ),
  ];
}
