import { IsCalendarDate } from './fields/decorators';
import { MayBeAbsent } from './fields/field-rules';

/** Asks for how things were. */
export class AsOfQuery {
  /** The day whose state is asked for, today in Washington or earlier; now when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  asOf?: string;
}
