/** Where a figure was read. */
export interface SourceRecord {
  /** Title of the page, table or file. */
  readonly title: string;
  /** Its address. */
  readonly url: string;
  /** When it was read, as an ISO 8601 date; the title states the date of publication where it is known. */
  readonly retrievedOn: string;
}
