import { normalProbability } from "../inference/saturation.js";
import type { Objective } from "../load/objectives.js";
import type { CandidateSystem } from "./candidateSystem.js";
import { deviationOf } from "./confidenceFactor.js";

/** Range of the search in standard deviations of the speed: 99.7 % lie within. */
const mostDeviations = 3;
const halvings = 7;

/** Probability that a system meets the objectives at given rates, given the uncertainty of its speed. */
export function keptProbability(
  system: CandidateSystem,
  objectives: readonly Objective[],
  rates: readonly number[],
): number {
  const deviation = deviationOf(system.spread);
  const keeps = (deviations: number) => system.keeps(objectives, rates, Math.exp(-deviation * deviations));
  let low = -mostDeviations;
  let high = mostDeviations;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (keeps(middle)) low = middle;
    else high = middle;
  }
  return normalProbability((low + high) / 2);
}
