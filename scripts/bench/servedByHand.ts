import { genericSettings } from "../../src/efficiency/genericSettings.ts";
import { globalProfile } from "../../src/efficiency/globalProfile.ts";
import { estimateInference } from "../../src/inference/estimateInference.ts";
import type { ClosedLoopLoad } from "../../src/inference/inferenceLoad.ts";
import type { ServingPlan } from "../../src/inference/inferencePlan.ts";
import { mixedByHand } from "./mixedByHand.ts";
import { planModel } from "./plans.ts";

const { maxBatchedTokens } = genericSettings;
const agreement = 1e-3;
const busiest = 0.95;
const iterations = 60;
const tolerance = 1e-9;

/** Returns a function from requests in flight to output tokens per second, as one loop of flat arithmetic. It assumes that memory suffices. */
export function servedByHand(plan: ServingPlan & ClosedLoopLoad): (inFlight: number) => number {
  const model = planModel(plan);
  const step = mixedByHand(model);
  const { requestSeconds, promptSeconds, queueFactor } = globalProfile.rates;
  const { inputTokens, outputTokens } = plan;
  const decodeSteps = outputTokens - 1;
  const delaySeconds = requestSeconds + model.setup;
  const context = inputTokens + outputTokens / 2;
  const served = (inFlight: number) => {
    const others = (inFlight - 1) / inFlight;
    let batch = inFlight;
    let rate = 0;
    for (let iteration = 0; iteration < iterations; iteration++) {
      const starting = (others * batch) / decodeSteps;
      const share = Math.max(1 - Math.exp(-starting), (starting * inputTokens) / (maxBatchedTokens - batch));
      const undisturbed = step(Math.max(1, batch), context, 0, 1);
      const tokens = share > 0 ? (starting * inputTokens) / share : 0;
      const mixed = step(Math.max(1, batch), context, tokens, inputTokens);
      const added = share * (mixed + Math.min(1, tokens / inputTokens) * promptSeconds - undisturbed);
      const perToken = undisturbed + added;
      const busy = Math.min(busiest, added / perToken);
      const queue = ((queueFactor * added * decodeSteps) / batch) * Math.min(inFlight - 1, busy / (1 - busy));
      const parts = Math.max(1, inputTokens / (maxBatchedTokens - others * batch));
      const room = maxBatchedTokens - others * batch;
      const stepTokens = Math.min(room, inputTokens / parts + starting * inputTokens);
      const hostSeconds = Math.min(1, stepTokens / inputTokens) * promptSeconds;
      const prefill = parts * (step(others * batch, context, stepTokens, inputTokens) + hostSeconds);
      const first = delaySeconds + prefill + (others * perToken) / 2 + queue;
      const change = inFlight / (first + decodeSteps * perToken) - rate;
      rate += 0.6 * change;
      batch += 0.6 * (Math.min(inFlight, rate * decodeSteps * perToken) - batch);
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
