import { DateColumn, MoneyColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Instrument } from '../instrument';
import { type ProgramType } from '../program-type';
import { type TipReportTier } from '../tip-report-tier';

/** The terms of an award as they were from a day on; append-only, written by the trigger of awards alone. */
@Entity('award_versions')
export class AwardVersionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'award_id' })
  awardId!: string;

  /** From 1; a later one takes the place of an earlier one from its effective day on. */
  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @DateColumn('effective_on')
  effectiveOn!: IsoDate;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  /** A person's id or a program's name. */
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy!: string;

  /** The amendment whose terms these are; null before the first. */
  @Column({ type: 'integer', nullable: true })
  amendment!: number | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  instrument!: Instrument;

  @Column({ type: 'uuid', name: 'implementer_id' })
  implementerId!: string;

  @Column({ type: 'text', name: 'program_type' })
  programType!: ProgramType;

  @MoneyColumn('ceiling_cents')
  ceiling!: Money;

  @DateColumn('starts_on')
  startsOn!: IsoDate;

  @DateColumn('ends_on')
  endsOn!: IsoDate;

  @MoneyColumn('cost_share_cents')
  costShare!: Money;

  @Column({ type: 'text', name: 'assistance_listing' })
  assistanceListing!: string;

  @Column({ type: 'text', name: 'funding_opportunity' })
  fundingOpportunity!: string;

  @Column({ type: 'text', name: 'program_officer' })
  programOfficer!: string;

  @Column({ type: 'text', name: 'grants_officer' })
  grantsOfficer!: string;

  @Column({ type: 'text' })
  representative!: string;

  @Column({ type: 'text', name: 'tip_report_tier', nullable: true })
  tipReportTier!: TipReportTier | null;

  @Column({ type: 'text', name: 'tip_report_recommendation' })
  tipReportRecommendation!: string;
}
