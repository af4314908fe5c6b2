import { type IsoDate } from '@awardbook/fiscal';
import { type ReportPartCode } from '../packages/report-package';

/** What an officer asks for beyond the terms. */
export interface ReportRequest {
  /** What is to be told, in the officer's words. */
  readonly request: string;
  /** Both days included. */
  readonly periodStartsOn: IsoDate;
  readonly periodEndsOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly parts: readonly ReportPartCode[];
}
