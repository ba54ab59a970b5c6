/** The quantile of a list of values by nearest rank, without interpolation; 0 for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The smallest value at which the weights of values up to it exceed a share of all weights; 0 for an empty list. */
export function weightedQuantile(values: readonly (readonly [value: number, weight: number])[], share: number): number {
  const sorted = [...values].sort(([left], [right]) => left - right);
  const whole = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum > share * whole) return value;
  }
  return sorted.at(-1)?.[0] ?? 0;
}
