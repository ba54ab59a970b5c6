/** A figure with its 80 % interval. */
export interface Ranged {
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number };
}

/** Returns the ratio of two figures with its interval. Errors are independent factors, so their logarithms add in quadrature. */
export function ratioOf(above: Ranged, below: Ranged): Ranged {
  const value = above.value / below.value;
  const spread = (end: number, other: number) => Math.exp(Math.hypot(Math.log(end), Math.log(other)));
  return {
    value,
    interval: {
      low: value / spread(above.value / above.interval.low, below.interval.high / below.value),
      high: value * spread(above.interval.high / above.value, below.value / below.interval.low),
    },
  };
}

/** Widens a figure's interval to the spread of rents among sellers of the same kind, relative to their median. */
export function atRents({ value, interval }: Ranged, [lowest, highest]: readonly [number, number]): Ranged {
  return {
    value,
    interval: { low: Math.min(interval.low, value * lowest), high: Math.max(interval.high, value * highest) },
  };
}

/** Returns a figure and its interval times an exact factor. */
export function scaled({ value, interval }: Ranged, factor: number): Ranged {
  return { value: value * factor, interval: { low: interval.low * factor, high: interval.high * factor } };
}
