/** A figure with the range in which it lies in eight cases of ten. */
export interface Ranged {
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number };
}

/** One figure over another with the range of the ratio: errors are independent factors, so their logarithms add as squares. */
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

/** A figure whose range is no narrower than what the sellers of the same kind make of it: their rents over the median. */
export function atRents({ value, interval }: Ranged, [lowest, highest]: readonly [number, number]): Ranged {
  return {
    value,
    interval: { low: Math.min(interval.low, value * lowest), high: Math.max(interval.high, value * highest) },
  };
}

/** A figure times a certain number. */
export function scaled({ value, interval }: Ranged, factor: number): Ranged {
  return { value: value * factor, interval: { low: interval.low * factor, high: interval.high * factor } };
}
