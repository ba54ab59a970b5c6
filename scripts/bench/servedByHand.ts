import { globalProfile } from "../../src/efficiency/globalProfile.ts";
import { estimateInference } from "../../src/inference/estimateInference.ts";
import type { ClosedLoopLoad } from "../../src/inference/inferenceLoad.ts";
import type { ServingPlan } from "../../src/inference/inferencePlan.ts";
import { promptBudgetTokens } from "../../src/inference/memoryPlan.ts";
import { lonePrefillSeconds, prefillSeconds } from "../../src/inference/prefillStep.ts";
import { denseByHand } from "./denseByHand.ts";
import { planModel } from "./plans.ts";

const agreement = 1e-3;
const busiest = 0.95;
const iterations = 60;
const tolerance = 1e-9;

/** Output tokens per second of requests in flight, as one loop over flat arithmetic; memory is taken to be enough. */
export function servedByHand(plan: ServingPlan & ClosedLoopLoad): (inFlight: number) => number {
  const model = planModel(plan);
  const step = denseByHand(model);
  const { requestSeconds, promptSeconds, queueFactor } = globalProfile.rates;
  const { inputTokens, outputTokens } = plan;
  const further = outputTokens - 1;
  const context = inputTokens + outputTokens / 2;
  const together = Math.max(1, Math.round(promptBudgetTokens / inputTokens));
  const prompt = prefillSeconds(model, together, inputTokens) / together + promptSeconds;
  const alone = lonePrefillSeconds(model, inputTokens);
  const served = (inFlight: number) => {
    const limit = 1 / (prompt + (further * step(inFlight, context)) / inFlight);
    let batch = inFlight;
    let rate = 0;
    for (let iteration = 0; iteration < iterations; iteration++) {
      const undisturbed = step(Math.max(1, batch), context);
      const busy = Math.min(busiest, rate * prompt);
      const perToken = undisturbed / (1 - Math.min(busiest, (rate * prompt * (inFlight - 1)) / inFlight));
      const queue = queueFactor * prompt * Math.min(inFlight - 1, busy / (1 - busy));
      const first = requestSeconds + alone + undisturbed / 2 + queue;
      const change = Math.min(limit, inFlight / (first + further * perToken)) - rate;
      rate += 0.6 * change;
      batch += 0.6 * (Math.min(inFlight, Math.max(1, rate * further * perToken)) - batch);
      if (Math.abs(change) < tolerance * rate) break;
    }
    return rate * outputTokens;
  };
  const { concurrency } = plan;
  const estimate = estimateInference(plan);
  const ratio = estimate.fits ? served(concurrency) / estimate.outputTokensPerSecond.value : 0;
  if (Math.abs(ratio - 1) > agreement) throw new Error(`by hand ${ratio} times the estimate`);
  return served;
}
