import type { MoneyEstimate } from "llm-economics/cost";

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

/** Widens a figure's interval by the spread of rents among sellers of the same kind, relative to their median, in quadrature. */
export function atRents(figure: Ranged, [low, high]: readonly [number, number]): Ranged {
  return ratioOf(figure, { value: 1, interval: { low: 1 / high, high: 1 / low } });
}

/** Returns a figure and its interval times an exact factor. */
export function scaled({ value, interval }: Ranged, factor: number): Ranged {
  return { value: value * factor, interval: { low: interval.low * factor, high: interval.high * factor } };
}

/** Returns the cost per million tokens of a placement as a figure, in USD. */
export function costOf({ perMillionTokens }: { readonly perMillionTokens: MoneyEstimate<"USD"> }): Ranged {
  const { amount, interval } = perMillionTokens;
  return {
    value: amount.toNumber(),
    interval: { low: interval.low.amount.toNumber(), high: interval.high.amount.toNumber() },
  };
}
