import { IdColumn } from '@awardbook/database';
import { Column, Entity } from 'typeorm';

/** Somebody to write to or call at an implementer. */
@Entity('implementer_contacts')
export class ImplementerContactEntity {
  @IdColumn()
  id!: string;

  @Column({ type: 'uuid', name: 'implementer_id' })
  implementerId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** What they do there. */
  @Column({ type: 'text', default: '' })
  role!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;
}
