/** A figure taken from a publication, with what it was read in and when it held. */
export interface SourcedFigure {
  /** The figure. */
  readonly value: number;
  /** The least that sources give, where they differ. */
  readonly low?: number | undefined;
  /** The most that sources give, where they differ. */
  readonly high?: number | undefined;
  /** Period of the figure: ISO 8601 date, month or year. */
  readonly on: string;
  /** Address or title of the source. */
  readonly source: string;
}
