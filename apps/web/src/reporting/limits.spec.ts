import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MOST_CHARACTERS } from './limits';

interface Document {
  components: { schemas: Record<string, { properties: Record<string, { maxLength?: number }> }> };
}

const { schemas } = (
  JSON.parse(readFileSync(path.join(__dirname, '../../../../docs/openapi.json'), 'utf8')) as Document
).components;

/** Where the API states each of them. */
const STATED: Record<keyof typeof MOST_CHARACTERS, readonly string[]> = {
  section: [
    'ProgressRequest.activities',
    'ProgressRequest.achievements',
    'ProgressRequest.challenges',
    'ProgressRequest.nextPeriod',
    'ProgressRequest.sustainability',
  ],
  comment: ['ReportCommentRequest.body'],
  change: ['ChangeRequestRequest.body'],
  stepReason: ['ReportStepRequest.reason'],
  correctionReason: ['ReportCorrectionRequest.reason'],
  dueDateReason: ['DueDateRequest.reason'],
  request: ['ReportRequestRequest.request'],
  resultTitle: ['ResultRequest.title'],
  resultChange: ['ResultRequest.change'],
  evidenceLink: ['ResultRequest.evidenceLink'],
  recipientAccount: ['FinancialReportRequest.recipientAccount'],
  remarks: ['FinancialReportRequest.remarks'],
  lineRemark: ['FinancialRemarksRequest.expenditures', 'FinancialRemarksRequest.indirect'],
  indicatorRemark: ['IndicatorEntryRequest.remark'],
  indicatorDefinition: ['OwnIndicatorRequest.definition'],
};

function statedOf(place: string): number | undefined {
  const [schema = '', property = ''] = place.split('.');
  return schemas[schema]?.properties[property]?.maxLength;
}

describe('the most characters of a text of a report', () => {
  it.each(Object.entries(STATED))('are those that the API states: %s', (name, places) =>
    expect(places.map(statedOf)).toEqual(
      places.map(() => MOST_CHARACTERS[name as keyof typeof MOST_CHARACTERS]),
    ),
  );
});
