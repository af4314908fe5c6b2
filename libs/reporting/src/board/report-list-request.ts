import { type ProgramType } from '@awardbook/awards';
import { type IsoDate } from '@awardbook/fiscal';
import { type ReportKind } from '../packages/report-package';
import { type ReportState } from '../packages/report-state';
import { type ReportListFilter, type ReportListSort } from './report-list';

/** What of the list is asked for. */
export interface ReportListRequest {
  readonly filter: ReportListFilter;
  /** What is late, is late on this day. */
  readonly onDate: IsoDate;
  /** What is due first comes first when left out. */
  readonly sort?: ReportListSort | undefined;
}

type Answer = 'yes' | 'no';

/** The same under the names that its address has, each as text. */
export interface ReportListParameters {
  readonly award?: string | undefined;
  readonly implementer?: string | undefined;
  readonly officer?: string | undefined;
  /** Codes with commas between them. */
  readonly state?: string | undefined;
  readonly kind?: ReportKind | undefined;
  readonly late?: Answer | undefined;
  readonly open?: Answer | undefined;
  readonly soon?: Answer | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly programType?: ProgramType | undefined;
  readonly q?: string | undefined;
  readonly sort?: ReportListSort | undefined;
}

const isYes = (answer: Answer | undefined): boolean | undefined =>
  answer === undefined ? undefined : answer === 'yes';

/** Takes the texts apart. @param onDate what is late, is late on this day */
export function reportListRequestOf(parameters: ReportListParameters, onDate: IsoDate): ReportListRequest {
  const { award, implementer, officer, state, kind, late, open, soon, programType, q, sort } = parameters;
  return {
    filter: {
      ...{ award, implementer, officer, kind, programType, q },
      states: state === undefined ? undefined : ([...new Set(state.split(','))] as ReportState[]),
      ...{ late: isYes(late), open: isYes(open), soon: isYes(soon) },
      dueFrom: parameters.dueFrom as IsoDate | undefined,
      dueTo: parameters.dueTo as IsoDate | undefined,
    },
    onDate,
    sort,
  };
}
