import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Under which name a provider of single sign-on knows a person. */
@Entity('person_identities')
export class PersonIdentityEntity {
  @PrimaryColumn({ type: 'text' })
  issuer!: string;

  @PrimaryColumn({ type: 'text' })
  subject!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'timestamptz', name: 'bound_at', default: () => 'now()' })
  boundAt!: Date;
}
