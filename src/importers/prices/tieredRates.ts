import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";

/** Rates, all optional. */
export type SomeRates = { readonly [Rate in keyof TokenRatesRow]?: string };

/** Rates of each tier, by the prompt length above which it applies. */
export type TierRates = ReadonlyMap<number, SomeRates>;

/** Rates with their tiers in ascending order; a rate missing from a tier is taken from the tier below. */
export function tieredRates(
  base: TokenRatesRow,
  tiers: TierRates,
): TokenRatesRow & { readonly tiers?: readonly (TokenRatesRow & { readonly aboveInputTokens: number })[] } {
  if (tiers.size === 0) return base;
  let below: TokenRatesRow = base;
  const rising = [...tiers].sort(([left], [right]) => left - right);
  return {
    ...base,
    tiers: rising.map(([aboveInputTokens, rates]) => {
      below = { ...below, ...rates };
      return { aboveInputTokens, ...below };
    }),
  };
}
