import { type EntityManager } from 'typeorm';
import { type RowProblems } from '../staging/row-problems';
import { type LoadTemplate } from '../templates/load-template';

/** How one kind is checked as a whole and stored. */
export interface Load {
  readonly template: LoadTemplate;
  /** Tables that a large load fills, for the planner. */
  readonly tables: readonly string[];
  /** Constraints that break only when somebody else stores the same facts at the same moment. */
  readonly racing: readonly string[];
  /** Adds every row that does not fit the others or what stands in the database. */
  check(tx: EntityManager, problems: RowProblems): Promise<void>;
  /** Stores what is new, by one statement a table. @returns how many rows of the file that is */
  store(tx: EntityManager): Promise<number>;
  /** The refusal behind a database error, or the error itself. */
  refusalOf(error: unknown): unknown;
}
