import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type IdentifierKind } from './identifier';

/** What a register knows an implementer by. */
@Entity('implementer_identifiers')
export class ImplementerIdentifierEntity {
  @PrimaryColumn({ type: 'text' })
  kind!: IdentifierKind;

  /** In its normal form. */
  @PrimaryColumn({ type: 'text' })
  value!: string;

  @Column({ type: 'uuid', name: 'implementer_id' })
  implementerId!: string;
}
