import { AWARD_STATUSES } from '@awardbook/awards';
import { type AwardBalance, type RegisterTotal } from '@awardbook/ledger';
import { type RegisterExportParameters } from '../export-request';
import { type FilterNames } from '../export-title';
import { registerInWords } from '../register-words';
import { type SummaryTable } from '../sheets';
import { registerColumns } from './register-columns';
import { type SmallReport } from './report-sheets';

/** What the register is drawn from, and how it is described. */
export interface RegisterSource {
  readonly rows: readonly AwardBalance[];
  readonly total: RegisterTotal;
  readonly parameters: RegisterExportParameters;
  readonly names: FilterNames;
  readonly title: string;
  /** RFC 3339, UTC. */
  readonly asOf: string;
}

/** One row an award, in the columns and the order that were asked for. */
export function registerSheets(source: RegisterSource): SmallReport {
  const { rows, parameters, names, title, asOf } = source;
  const filters = registerInWords(parameters, names);
  const columns = registerColumns(parameters.columns);
  const day = parameters.asOf ?? parameters.onDate;
  return {
    title,
    asOf,
    about: [
      { label: 'Filters', text: filters.length === 0 ? 'None: every award' : filters.join('; ') },
      { label: 'Order', text: orderInWords(parameters) },
      {
        label: 'Day',
        text:
          parameters.asOf === undefined
            ? `Clocks and shares of ${day}; terms and balances of the moment in As of`
            : `The register as it was at the end of ${day}, by effective dates`,
      },
      {
        label: 'Amounts (stock)',
        text: 'Of each award whole, whatever part of it the filter meant. Source: ledger entries.',
      },
    ],
    summary: summaryOf(source),
    columns: columns.map(({ column }) => column),
    rows: rows.map((award) => columns.map(({ cell }) => cell(award))),
  };
}

function orderInWords({ sort, concern }: RegisterExportParameters): string {
  const order = sort ?? (concern === undefined ? '-ends' : 'ends');
  const key = order.replace(/^-/, '').replaceAll('-', ' ');
  return `By ${key}, the ${order.startsWith('-') ? 'largest or latest' : 'smallest or earliest'} first; alike by FAIN`;
}

/** What awards of each status come to together. */
function summaryOf({ rows, parameters, title, total }: RegisterSource): SummaryTable {
  const synthetic = rows.filter(({ provenance }) => provenance === 'synthetic').length;
  const ofStatus = AWARD_STATUSES.map(({ code, label }) => ({
    label,
    awards: rows.filter(({ status }) => status === code),
  })).filter(({ awards }) => awards.length > 0);
  const sum = (awards: readonly AwardBalance[], key: 'ceiling' | 'obligated' | 'disbursed' | 'left') =>
    awards.reduce((cents, award) => cents + award[key].cents, 0n);
  const notes = [
    ...(rows.length === 0 ? ['No award matches.'] : []),
    ...(synthetic === 0
      ? []
      : [
          `${count(synthetic)} of the ${count(total.awards)} awards are synthetic: invented for the sample portfolio, never published.`,
        ]),
  ];
  return {
    title,
    lines: [`Awards by status, each whole; stocks as of ${parameters.asOf ?? parameters.onDate}`],
    unit: 'dollars',
    labelHeadings: ['Status', 'Awards'],
    columns: ['Ceiling', 'Obligated', 'Disbursed', 'Left to pay'],
    measures: ['Amount'],
    rows: ofStatus.map(({ label, awards }) => ({
      labels: [label, count(awards.length)],
      cents: (['ceiling', 'obligated', 'disbursed', 'left'] as const).map((key) => sum(awards, key)),
    })),
    totalColumn: null,
    totalRow: ofStatus.length === 0 ? null : 'Total',
    notes,
  };
}

const count = (awards: number): string => awards.toLocaleString('en-US');
