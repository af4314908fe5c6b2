import { DateColumn, IdColumn, MoneyColumn, type Provenance, ProvenanceColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { Column, Entity } from 'typeorm';
import { type Instrument } from './instrument';
import { type ProgramType } from './program-type';
import { type AwardStatus } from './status/award-status';
import { type TipReportTier } from './tip-report-tier';

/** A promise of federal money to an implementer. Source: the award document. */
@Entity('awards')
export class AwardEntity {
  @IdColumn()
  id!: string;

  /** Federal Award Identification Number as typed; opaque. */
  @Column({ type: 'text' })
  fain!: string;

  /** The same for every spelling of the FAIN; unique. Made by the database. */
  @Column({ type: 'text', name: 'fain_key', insert: false, update: false })
  fainKey!: string;

  @Column({ type: 'text' })
  title!: string;

  /** The title in small letters, to be searched. Made by the database. */
  @Column({ type: 'text', name: 'title_key', insert: false, update: false, select: false })
  titleKey!: string;

  @Column({ type: 'text' })
  instrument!: Instrument;

  @Column({ type: 'uuid', name: 'implementer_id' })
  implementerId!: string;

  @Column({ type: 'text', name: 'program_type' })
  programType!: ProgramType;

  /** Net obligations never exceed it. */
  @MoneyColumn('ceiling_cents')
  ceiling!: Money;

  /** Period of performance, both days included. */
  @DateColumn('starts_on')
  startsOn!: IsoDate;

  @DateColumn('ends_on')
  endsOn!: IsoDate;

  /** That of its dates when it is recorded without one; later it changes by a line of its history alone. */
  @Column({ type: 'text', update: false })
  status!: AwardStatus;

  /** What the recipient adds; the federal share is the ceiling. */
  @MoneyColumn('cost_share_cents', { default: 0 })
  costShare!: Money;

  /** Number in the Assistance Listings, formerly CFDA. */
  @Column({ type: 'text', name: 'assistance_listing', default: '19.019' })
  assistanceListing!: string;

  /** Number of the funding opportunity; empty when there was none, or nobody said. */
  @Column({ type: 'text', name: 'funding_opportunity', default: '' })
  fundingOpportunity!: string;

  /** The three as the award document names them; empty when nobody said. */
  @Column({ type: 'text', name: 'program_officer', default: '' })
  programOfficer!: string;

  @Column({ type: 'text', name: 'grants_officer', default: '' })
  grantsOfficer!: string;

  @Column({ type: 'text', default: '' })
  representative!: string;

  /** Tier and recommendation of the TIP Report that the award answers. */
  @Column({ type: 'text', name: 'tip_report_tier', nullable: true })
  tipReportTier!: TipReportTier | null;

  @Column({ type: 'text', name: 'tip_report_recommendation', default: '' })
  tipReportRecommendation!: string;

  @ProvenanceColumn()
  provenance!: Provenance;

  /** Where the award was published or recorded from; empty when nobody said. */
  @Column({ type: 'text', default: '' })
  source!: string;

  /** Rises by one with each change of the award or of its shares. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
