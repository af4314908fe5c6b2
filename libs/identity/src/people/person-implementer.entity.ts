import { Entity, PrimaryColumn } from 'typeorm';

/** An implementer whose rows a grantee reaches. */
@Entity('person_implementers')
export class PersonImplementerEntity {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'implementer_id' })
  implementerId!: string;
}
