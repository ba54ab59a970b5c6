import type { AdjustmentChain } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Offsets } from "./fitChain.js";
import type { LinkKind, Rate } from "./hierarchy.js";

/** Fitted offsets as global rates and a chain of adjustments. */
export interface FittedChain {
  readonly rates: EfficiencyRates;
  readonly chain: AdjustmentChain;
}

/** Digits that a fitted rate is kept with, and the smallest adjustment (in hundredths) that is kept at all. */
const digits = 4;
const smallestAdjustment = 3;

/** Rounds fitted offsets to what is worth keeping. A link stays in the chain, empty, if rows were seen there. */
export function fittedChain(offsets: Offsets, start: EfficiencyRates): FittedChain {
  const rates: { -readonly [Name in Rate]: number } = { ...start };
  const chain: Record<LinkKind | "lineages", Record<string, Partial<Record<Rate, number>>>> = {
    lineages: {},
    generations: {},
    engines: {},
    eras: {},
    pairs: {},
  };
  for (const [name, logarithm] of [...offsets].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const [place = "", rate] = name.split("|") as [string, Rate];
    const [kind, link = ""] = place.split(":") as [LinkKind | "lineages" | "global", string];
    if (kind === "global") {
      rates[rate] = Number((start[rate] * Math.exp(logarithm)).toPrecision(digits));
      continue;
    }
    const hundredths = Math.round(100 * logarithm);
    const adjustments = chain[kind][link] ?? {};
    chain[kind][link] = adjustments;
    if (Math.abs(hundredths) >= smallestAdjustment) adjustments[rate] = hundredths;
  }
  return { rates, chain };
}
