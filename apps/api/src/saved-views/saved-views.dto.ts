import { VIEWED_PAGES, type ViewedPage } from '@awardbook/saved-views';
import { IsBoolean, IsIn, Length, Matches, MaxLength } from 'class-validator';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';

export class SavedViewQuery {
  /** The list whose views are asked for. */
  @IsIn(VIEWED_PAGES)
  page!: ViewedPage;
}

/** What of a saved view can be changed; what is left out stays as it is. */
export class SavedViewPatch {
  /** Once a person and page, whatever its case. */
  @MayBeAbsent()
  @Length(1, 80)
  @Matches(/\S/, { message: 'a name has something to read in it' })
  name?: string;

  /** The query of the page's address, without its question mark; empty for the list as it is. */
  @MayBeAbsent()
  @MaxLength(2000)
  query?: string;

  /** Whether the page opens with it; one view of a page at most does. */
  @MayBeAbsent()
  @IsBoolean()
  opens?: boolean;
}

/** A name for the way in which a list is shown. */
export class SavedViewRequest {
  @IsIn(VIEWED_PAGES)
  page!: ViewedPage;

  /** Once a person and page, whatever its case. */
  @Length(1, 80)
  @Matches(/\S/, { message: 'a name has something to read in it' })
  name!: string;

  /** The query of the page's address, without its question mark; empty for the list as it is. */
  @MaxLength(2000)
  query!: string;

  /** Whether the page opens with it; one view of a page at most does. */
  @IsBoolean()
  opens!: boolean;
}

/** A person's own way to look at a list. */
export class SavedViewResponse {
  id!: string;
  page!: ViewedPage;
  name!: string;
  query!: string;
  opens!: boolean;
}

export class SavedViewListResponse extends ListResponse {
  items!: SavedViewResponse[];
}
