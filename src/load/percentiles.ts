/** Mean and percentiles of a quantity over requests. */
export interface Percentiles<Value = number> {
  /** Mean over requests. */
  readonly mean: Value;
  /** Median. */
  readonly p50: Value;
  /** 90th percentile. */
  readonly p90: Value;
  /** 95th percentile. */
  readonly p95: Value;
  /** 99th percentile. */
  readonly p99: Value;
}

/** A statistic over requests. */
export type Statistic = keyof Percentiles;

/** The statistics that are percentiles, with the share of requests at or below each. */
export const percentileShares = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const;

/** Applies a function to the mean and to each percentile. */
export function mapPercentiles<From, To>(
  { mean, p50, p90, p95, p99 }: Percentiles<From>,
  map: (value: From, statistic: Statistic) => To,
): Percentiles<To> {
  return {
    mean: map(mean, "mean"),
    p50: map(p50, "p50"),
    p90: map(p90, "p90"),
    p95: map(p95, "p95"),
    p99: map(p99, "p99"),
  };
}
