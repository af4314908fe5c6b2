import { changeText, type FieldChange, valueText } from '@awardbook/audit';
import { INSTRUMENTS } from '../instrument';
import { PROGRAM_TYPES } from '../program-type';
import { AWARD_STATUSES } from '../status/award-status';
import { TIP_REPORT_TIERS } from '../tip-report-tier';
import { type HistoryField, type HistoryItem, type HistoryLine, type HistoryNames } from './history';

/** Columns of an award that people change, in the order in which a sentence names them. */
const FIELDS: readonly { column: string; field: HistoryField; label: string }[] = [
  { column: 'fain', field: 'fain', label: 'FAIN' },
  { column: 'title', field: 'title', label: 'Title' },
  { column: 'instrument', field: 'instrument', label: 'Instrument' },
  { column: 'implementer_id', field: 'implementer', label: 'Implementer' },
  { column: 'program_type', field: 'programType', label: 'Program type' },
  { column: 'ceiling_cents', field: 'ceiling', label: 'Ceiling' },
  { column: 'starts_on', field: 'startsOn', label: 'First day' },
  { column: 'ends_on', field: 'endsOn', label: 'Last day' },
  { column: 'status', field: 'status', label: 'Status' },
  { column: 'cost_share_cents', field: 'costShare', label: 'Cost share' },
  { column: 'assistance_listing', field: 'assistanceListing', label: 'Assistance Listing' },
  { column: 'funding_opportunity', field: 'fundingOpportunity', label: 'Funding opportunity' },
  { column: 'program_officer', field: 'programOfficer', label: 'Program officer' },
  { column: 'grants_officer', field: 'grantsOfficer', label: 'Grants officer' },
  { column: 'representative', field: 'representative', label: 'Representative' },
  { column: 'tip_report_tier', field: 'tipReportTier', label: 'TIP Report tier' },
  {
    column: 'tip_report_recommendation',
    field: 'tipReportRecommendation',
    label: 'TIP Report recommendation',
  },
];

/** One line about the award itself; null when only what programs count by has changed. */
export function awardItem(line: HistoryLine, names: HistoryNames): HistoryItem | null {
  const { before, after, kind } = line;
  const changes: FieldChange[] = FIELDS.flatMap(({ column, field, label }) => {
    const from = shown(column, before?.[column], names);
    const to = shown(column, after?.[column], names);
    return from === to ? [] : [{ field, label, from, to }];
  });
  if (changes.length === 0) return null;
  return {
    id: `${line.transactionId}-${line.id}`,
    at: line.at,
    actor: { id: line.actor, name: line.actorName },
    kind,
    table: line.subject,
    sentence: sentenceOf(kind, changes),
    changes,
  };
}

function sentenceOf(kind: HistoryLine['kind'], changes: readonly FieldChange[]): string {
  if (kind === 'deleted') return 'Award removed.';
  const toOf = (field: HistoryField) => changes.find((change) => change.field === field)?.to ?? 'none';
  if (kind === 'inserted') {
    return `Award recorded, with a ceiling of ${toOf('ceiling')}, from ${toOf('startsOn')} to ${toOf('endsOn')}.`;
  }
  const [first = '', ...others] = changes.map(changeText);
  const lowered = others.map((text) =>
    /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1),
  );
  return `${[first, ...lowered].join('; ')}.`;
}

function shown(column: string, value: unknown, names: HistoryNames): string | null {
  if (typeof value !== 'string') return valueText(column, value);
  if (value === '') return null;
  if (column === 'title' || column === 'tip_report_recommendation') return `“${value}”`;
  if (column === 'implementer_id') return names.implementers.get(value) ?? value;
  if (column === 'program_type') return PROGRAM_TYPES.find(({ code }) => code === value)?.label ?? value;
  if (column === 'instrument') return INSTRUMENTS.find(({ code }) => code === value)?.label ?? value;
  if (column === 'status') return AWARD_STATUSES.find(({ code }) => code === value)?.label ?? value;
  if (column === 'tip_report_tier')
    return TIP_REPORT_TIERS.find(({ code }) => code === value)?.label ?? value;
  return valueText(column, value);
}
