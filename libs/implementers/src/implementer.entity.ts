import { IdColumn, type Provenance, ProvenanceColumn } from '@awardbook/database';
import { Column, Entity } from 'typeorm';
import { type ImplementerType } from './implementer-type';

/** A party that carries out awards. Source: the office's award lists and the party's own papers. */
@Entity('implementers')
export class ImplementerEntity {
  @IdColumn()
  id!: string;

  /** The name that reports show; it also stands among the implementer's names. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  type!: ImplementerType;

  /** Where it is registered: ISO 3166-1 alpha-2. */
  @Column({ type: 'text', nullable: true })
  country!: string | null;

  /** The record that took its names and awards over. */
  @Column({ type: 'uuid', name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  @ProvenanceColumn()
  provenance!: Provenance;

  /** Rises by one with each change. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
