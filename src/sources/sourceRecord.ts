/** Source of a hardware figure or a price. */
export interface SourceRecord {
  /** Title of the page, table or file, with its date of publication where known. */
  readonly title: string;
  /** URL of the page, table or file. */
  readonly url: string;
  /** Date on which the source was read, as an ISO 8601 date. */
  readonly retrievedOn: string;
}
