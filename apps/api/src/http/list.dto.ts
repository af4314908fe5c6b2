/** What every list has beside its items. */
export class ListResponse {
  /** The `cursor` of the next page; null on the last. */
  next!: string | null;
}
