import type { LogNormalDistribution, NormalDistribution } from "./distribution.js";
import { normalProbability } from "./normalProbability.js";
import { normalQuantile } from "./normalQuantile.js";

type Bell = NormalDistribution | LogNormalDistribution;

/** The quantile function of a normal or lognormal distribution truncated at its bounds. */
export function boundedQuantile(bell: Bell): (probability: number) => number {
  const { least = -Infinity, most = Infinity } = bell;
  const [below, above] = boundShares(bell);
  const score = (probability: number) => normalQuantile(below + probability * (above - below));
  const within = (value: number) => Math.min(most, Math.max(least, value));
  if (bell.kind === "normal") {
    const { mean, standardDeviation } = bell;
    return (probability) => within(mean + standardDeviation * score(probability));
  }
  const { median, geometricStandardDeviation } = bell;
  const spread = Math.log(geometricStandardDeviation);
  return (probability) => within(median * Math.exp(spread * score(probability)));
}

/** The probabilities that the distribution without truncation lies below its lower and below its upper bound. */
export function boundShares(bell: Bell): readonly [below: number, above: number] {
  const { least, most } = bell;
  return [least === undefined ? 0 : shareBelow(bell, least), most === undefined ? 1 : shareBelow(bell, most)];
}

function shareBelow(bell: Bell, value: number): number {
  if (bell.kind === "normal") return normalProbability((value - bell.mean) / bell.standardDeviation);
  if (value <= 0) return 0;
  if (bell.geometricStandardDeviation === 1) return value >= bell.median ? 1 : 0;
  return normalProbability(Math.log(value / bell.median) / Math.log(bell.geometricStandardDeviation));
}
