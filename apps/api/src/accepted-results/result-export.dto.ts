import { IntersectionType, PickType } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ReportFilterQuery } from '../report-packages/report-list.dto';
import { AcceptedResultFilterQuery } from './accepted-results.dto';

const OF_RESULTS = ['theme', 'country', 'publishable', 'from', 'to'] as const;

/** What narrows a file of accepted results: the reports that they are of, and the results themselves. */
export class ResultExportQuery extends IntersectionType(
  ReportFilterQuery,
  PickType(AcceptedResultFilterQuery, OF_RESULTS),
) {
  /** The search of the page of accepted results; `q` is that of the list of reports. */
  @MayBeAbsent()
  @Length(1, 200)
  text?: string;
}
