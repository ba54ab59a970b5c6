/** Summary statistics of a sample, in the unit of the result. */
export interface SampleSummary {
  /** Number of runs. */
  readonly runs: number;
  /** 10th percentile. */
  readonly p10: number;
  /** 50th percentile, the median. */
  readonly p50: number;
  /** 90th percentile. */
  readonly p90: number;
  /** Arithmetic mean. */
  readonly mean: number;
  /** Sample standard deviation. */
  readonly standardDeviation: number;
  /** Standard error of the mean: standardDeviation / sqrt(runs). */
  readonly standardError: number;
}

/** Summarises a sample of at least one value; percentiles are interpolated linearly between order statistics. */
export function summarize(values: Float64Array): SampleSummary {
  const runs = values.length;
  const sorted = values.slice().sort();
  const percentile = (share: number) => {
    const position = share * (runs - 1);
    const below = sorted[Math.floor(position)] ?? 0;
    return below + (position - Math.floor(position)) * ((sorted[Math.ceil(position)] ?? 0) - below);
  };
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / runs;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const standardDeviation = runs > 1 ? Math.sqrt(squares / (runs - 1)) : 0;
  return {
    runs,
    p10: percentile(0.1),
    p50: percentile(0.5),
    p90: percentile(0.9),
    mean,
    standardDeviation,
    standardError: standardDeviation / Math.sqrt(runs),
  };
}
