import { DateColumn, IdColumn, MoneyColumn, type Provenance, ProvenanceColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { Column, Entity } from 'typeorm';
import { type Instrument } from './instrument';
import { type ProgramType } from './program-type';

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
