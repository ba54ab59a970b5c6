/** Source of a figure. */
export interface SourceRecord {
  /** Title of the page, table or file. */
  readonly title: string;
  /** Its address. */
  readonly url: string;
  /** Date of reading, as an ISO 8601 date; the title states the date of publication where it is known. */
  readonly retrievedOn: string;
}
