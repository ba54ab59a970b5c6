import type { ResidualSpread, SpreadMetric } from "./efficiencyProfile.js";

/** Additional spread of estimates, as a natural logarithm. */
export type AddedSpread = { readonly [Metric in SpreadMetric]?: number };

/**
 * A residual spread with an additional one for requests that are sent at once. It is independent of how well the engine and the accelerator
 * are known, so the logarithms add in quadrature.
 *
 * @param spread - the residual spread of a profile
 * @param added - the additional spread
 * @param share - share of the requests that are sent at once
 */
export function burstSpread(spread: ResidualSpread, added: AddedSpread, share = 1): ResidualSpread {
  const wider: { -readonly [Metric in SpreadMetric]: number } = { ...spread };
  for (const metric of Object.keys(added) as SpreadMetric[])
    wider[metric] = Math.exp(Math.hypot(Math.log(spread[metric]), (added[metric] ?? 0) * share));
  return wider;
}
