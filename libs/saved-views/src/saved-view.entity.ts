import { IdColumn } from '@awardbook/database';
import { Column, Entity } from 'typeorm';
import { type ViewedPage } from './saved-view';

/** A person's own way to look at a list. */
@Entity('saved_views')
export class SavedViewEntity {
  @IdColumn()
  id!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'text' })
  page!: ViewedPage;

  @Column({ type: 'text' })
  name!: string;

  /** The query of the page's address, without its question mark. */
  @Column({ type: 'text' })
  query!: string;

  /** One of a page at most. */
  @Column({ type: 'boolean', default: false })
  opens!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
