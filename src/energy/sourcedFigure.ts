/** A published figure, with its source and date. */
export interface SourcedFigure {
  /** The value used. */
  readonly value: number;
  /** Lowest published value, where sources differ. */
  readonly low?: number | undefined;
  /** Highest published value, where sources differ. */
  readonly high?: number | undefined;
  /** Date of the figure, as an ISO 8601 date, month or year. */
  readonly on: string;
  /** URL or title of the source. */
  readonly source: string;
}
