import type { LogNormalDistribution, NormalDistribution } from "./distribution.js";
import { normalProbability } from "./normalProbability.js";
import { normalQuantile } from "./normalQuantile.js";

type Bell = NormalDistribution | LogNormalDistribution;

/** The quantile function of a bell curve of values or of their logarithms, cut at its bounds: the shares between them are spread over 0 to 1. */
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

/** The shares of the uncut curve that lie below its least and below its greatest value. */
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
