import { estimateInference } from "../../src/inference/estimateInference.ts";
import type { ServingPlan } from "../../src/inference/inferencePlan.ts";
import type { BenchCase } from "./benchCase.ts";
import { perSecond } from "./perSecond.ts";
import { densePlan, hybridPlan } from "./plans.ts";
import { servedByHand } from "./servedByHand.ts";

const maxConcurrency = 64;

function estimated(plan: ServingPlan): (run: number) => number {
  return (run) => {
    const estimate = estimateInference({ ...plan, concurrency: 1 + (run % maxConcurrency) });
    return estimate.fits ? estimate.outputTokensPerSecond.value : 0;
  };
}

/** Benchmarks the public estimate with a new load in every run, including validation, layer work, steady state, intervals and terms. */
export function estimateCases(): readonly BenchCase[] {
  const byHand = servedByHand(densePlan);
  return [
    {
      name: "estimateInference, dense",
      perSecond: perSecond(estimated(densePlan)),
      byHandPerSecond: perSecond((run) => byHand(1 + (run % maxConcurrency))),
      leastPerSecond: 100_000,
    },
    { name: "estimateInference, hybrid", perSecond: perSecond(estimated(hybridPlan)), leastPerSecond: 100_000 },
  ];
}
