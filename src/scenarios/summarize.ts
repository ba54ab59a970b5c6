/** A sample of a result in a few numbers, in the result's own unit. */
export interface SampleSummary {
  /** Size of the sample. */
  readonly runs: number;
  /** The value that a tenth lies below. */
  readonly p10: number;
  /** The value that half lie below. */
  readonly p50: number;
  /** The value that a tenth lies above. */
  readonly p90: number;
  /** Arithmetic mean. */
  readonly mean: number;
  /** Spread of the values. */
  readonly standardDeviation: number;
  /** Standard error of the mean: standardDeviation / sqrt(runs). */
  readonly standardError: number;
}

/** Percentiles by linear interpolation between order statistics, mean and spread of a sample of at least one value. */
export function summarize(values: Float64Array): SampleSummary {
  const runs = values.length;
  const sorted = values.slice().sort();
  const percentile = (share: number) => {
    const at = share * (runs - 1);
    const below = sorted[Math.floor(at)] ?? 0;
    return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? 0) - below);
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
