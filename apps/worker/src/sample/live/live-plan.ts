import { type Instrument, type ProgramType } from '@awardbook/awards';
import { type ReportFrequency } from '@awardbook/reporting';

type Shares = readonly (readonly [code: string, basisPoints: number])[];

/** An invented award that runs today; its years count from the first of three fiscal years, of which the last runs. */
export interface LiveAward {
  /** Stands in its number and seeds its choices. */
  readonly number: number;
  readonly title: string;
  readonly instrument: Instrument;
  readonly programType: ProgramType;
  /** Of the invented implementers with the most awards, the first of whom has an account in the sample. */
  readonly implementer: number;
  readonly account: 'ESF' | 'INCLE';
  readonly thousands: number;
  /** Fiscal years after the first in which it begins, on 1 October; and for how many months it runs. */
  readonly beginsAfterYears: number;
  readonly months: number;
  readonly categories: Shares;
  readonly places: Shares;
  readonly frequency: ReportFrequency;
  readonly certifierDiffers?: true;
  /** Whether its indirect costs are taken at the de-minimis rate; else it has none. */
  readonly deMinimis?: true;
  /** How far the reports of the last period that is over have come. */
  readonly last: LastReport;
}

/** How far a report has come, and what else became of it. */
export type LastReport =
  | 'accepted'
  | 'in-review'
  | 'submitted'
  | 'changes-requested'
  | 'awaiting-certification'
  | 'draft'
  | 'not-due'
  | 'extended';

/** One in every state, so that every page about reports has something to show. */
export const LIVE_AWARDS: readonly LiveAward[] = [
  {
    number: 9001,
    title: 'Victim-Centered Investigations and Prosecutions in Ghana',
    ...{ instrument: 'grant', programType: 'bilateral-and-regional', implementer: 0, account: 'INCLE' },
    ...{ thousands: 1_500, beginsAfterYears: 0, months: 36, frequency: 'quarterly', last: 'draft' },
    categories: [
      ['prosecution', 6_000],
      ['protection', 4_000],
    ],
    places: [['GH', 10_000]],
  },
  {
    number: 9002,
    title: 'Shelter and Recovery Services for Survivors in Kenya and Uganda',
    ...{ instrument: 'cooperative-agreement', programType: 'bilateral-and-regional', implementer: 0 },
    ...{ account: 'INCLE', thousands: 2_000, beginsAfterYears: 0, months: 48, deMinimis: true },
    ...{ frequency: 'quarterly', last: 'changes-requested' },
    categories: [['protection', 10_000]],
    places: [
      ['KE', 6_000],
      ['UG', 4_000],
    ],
  },
  {
    number: 9003,
    title: 'Training of Labor Inspectors in the Philippines',
    ...{ instrument: 'grant', programType: 'training-and-technical-assistance', implementer: 0 },
    ...{ account: 'INCLE', thousands: 400, beginsAfterYears: 1, months: 24 },
    ...{ frequency: 'semi-annual', last: 'not-due' },
    categories: [
      ['prevention', 5_000],
      ['prosecution', 5_000],
    ],
    places: [['PH', 10_000]],
  },
  {
    number: 9004,
    title: 'Child Protection Compact: Community Response in Peru',
    ...{ instrument: 'cooperative-agreement', programType: 'child-protection-compact', implementer: 1 },
    ...{ account: 'ESF', thousands: 3_500, beginsAfterYears: 0, months: 48, certifierDiffers: true },
    deMinimis: true,
    ...{ frequency: 'quarterly', last: 'awaiting-certification' },
    categories: [
      ['prevention', 2_500],
      ['prosecution', 2_500],
      ['protection', 5_000],
    ],
    places: [['PE', 10_000]],
  },
  {
    number: 9005,
    title: 'Regional Cooperation of Anti-Trafficking Units in West Africa',
    ...{ instrument: 'grant', programType: 'bilateral-and-regional', implementer: 2, account: 'ESF' },
    ...{ thousands: 1_200, beginsAfterYears: 0, months: 36, frequency: 'annual', last: 'submitted' },
    categories: [['partnership', 10_000]],
    places: [['R-AF', 10_000]],
  },
  {
    number: 9006,
    title: 'Research into Forced Labor in Fishing Supply Chains',
    ...{ instrument: 'grant', programType: 'global-action-research-innovation', implementer: 3 },
    ...{ account: 'INCLE', thousands: 750, beginsAfterYears: 0, months: 24 },
    ...{ frequency: 'quarterly', last: 'in-review' },
    categories: [['prevention', 10_000]],
    places: [
      ['ID', 5_000],
      ['TH', 5_000],
    ],
  },
  {
    number: 9007,
    title: 'Counselling and Legal Aid for Victims in Moldova',
    ...{ instrument: 'grant', programType: 'bilateral-and-regional', implementer: 4, account: 'INCLE' },
    ...{ thousands: 900, beginsAfterYears: 1, months: 36, frequency: 'quarterly', last: 'extended' },
    categories: [['protection', 10_000]],
    places: [['MD', 10_000]],
  },
  {
    number: 9008,
    title: 'Safe Migration Campaigns in Nepal',
    ...{ instrument: 'grant', programType: 'bilateral-and-regional', implementer: 5, account: 'ESF' },
    ...{ thousands: 600, beginsAfterYears: 1, months: 24, frequency: 'quarterly', last: 'accepted' },
    categories: [['prevention', 10_000]],
    places: [['NP', 10_000]],
  },
];

/** What the office may award of each year of funds, in thousands of dollars. */
export const LIVE_BUDGETS = { ESF: 6_000, INCLE: 8_000 } as const;
