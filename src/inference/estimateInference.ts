import type { ResidualSpread } from "../efficiency/efficiencyProfile.js";
import { globalProfile } from "../efficiency/globalProfile.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import { averagePowerShare } from "./averagePower.js";
import type { Estimate, InfeasibleInference, InferenceEstimate, MemoryPlan } from "./inferenceEstimate.js";
import type { InferencePlan } from "./inferencePlan.js";
import { sequenceBytes } from "./memoryPlan.js";
import { planAssumptions } from "./planAssumptions.js";
import { type PreparedPlan, preparePlan, servePlan } from "./preparedPlan.js";
import type { ServingState } from "./servingState.js";
import type { StepModel } from "./stepModel.js";
import { boundOf, stepTerms } from "./stepTerms.js";

/** Probability that a measurement lies inside the interval of an estimate. */
export const intervalLevel = 0.8;

/**
 * How fast a model serves on accelerators under a load, with an interval, and where the time goes.
 *
 * Model: a step is a sum over operations, each √(compute² + memory²) plus its launch, exchanges and host time; a closed loop of
 * N requests has N = X (timeToFirstToken + (G - 1) timePerOutputToken), prompts taking their share of every step.
 * Assumes: a steady state (or, with `start: "burst"`, a benchmark run of ten rounds), no speculative decoding, no failed requests;
 * means, not tails. What else had to be assumed is listed in the result.
 *
 * @param plan - the model, the accelerators and the load
 * @returns an estimate on `fits: true`; on `fits: false` the memory that is missing
 * @throws {@link InvalidQuantityError} for a degree, length or load that cannot be
 * @source Williams et al., Roofline (2009); Little's law (1961); rates from the calibration report in docs
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { estimateInference } from "llm-economics/inference";
 *
 * const plan = { model: llama31_70b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256, concurrency: 16 };
 * estimateInference({ ...plan, tensorParallel: 1 }).fits; // => false
 * estimateInference({ ...plan, tensorParallel: 2 }).fits; // => true
 * ```
 */
export function estimateInference(plan: InferencePlan): InferenceEstimate | InfeasibleInference {
  const prepared = preparePlan(plan);
  if (prepared.largestBatch < 1) return infeasible(prepared);
  const { rates, spread } = plan.efficiency ?? globalProfile;
  const { state, model } = servePlan(prepared, rates);
  return describe(prepared, model, state, spread);
}

/** Accelerators of one replica. */
function acceleratorsOf({ tensor, pipeline, attentionDataParallel }: ParallelPlan): number {
  return tensor * pipeline * attentionDataParallel;
}

function infeasible({ memory, parallel }: PreparedPlan): InfeasibleInference {
  const used = acceleratorsOf(parallel);
  const needed = memory.weightBytes + memory.cacheBytesPerRequest;
  const room = memory.availableBytes - memory.reservedBytes;
  return {
    fits: false,
    memory: { ...memory, acceleratorsNeeded: Math.max(used + 1, Math.ceil((used * needed) / room)) },
  };
}

function around(value: number, factor: number): Estimate {
  return { value, interval: { low: value / factor, high: value * factor, level: intervalLevel } };
}

/** What one accelerator holds while `batch` requests of a replica run. */
function memoryInUse(
  { work, parallel, memory, largestBatch }: PreparedPlan,
  context: number,
  batch: number,
): MemoryPlan {
  return {
    ...memory,
    cacheBytes: (sequenceBytes(work, parallel, context) * batch) / parallel.attentionDataParallel,
    largestBatch: largestBatch * parallel.replicas,
  };
}

function describe(
  prepared: PreparedPlan,
  model: StepModel,
  state: ServingState,
  spread: ResidualSpread,
): InferenceEstimate {
  const { options, parallel } = prepared;
  const { inputTokens, outputTokens } = options;
  const { timeToFirstToken, timePerOutputToken, batch, prefillShare } = state;
  const context = inputTokens + outputTokens / 2;
  const sequences = Math.max(1, batch / parallel.attentionDataParallel / parallel.pipeline);
  const terms = stepTerms(model, sequences, context, timePerOutputToken);
  const accelerators = acceleratorsOf(parallel) * parallel.replicas;
  const watts = (options.accelerator.thermalDesignPowerWatts ?? 0) * accelerators * averagePowerShare(terms, state);
  const requests = parallel.replicas * state.requestsPerSecond;
  const latency = timeToFirstToken + Math.max(outputTokens - 1, 0) * timePerOutputToken;
  const { throughput } = spread;
  return {
    fits: true,
    timeToFirstTokenSeconds: around(timeToFirstToken, spread.timeToFirstToken),
    timePerOutputTokenSeconds: around(timePerOutputToken, spread.timePerOutputToken),
    endToEndLatencySeconds: around(latency, spread.endToEndLatency),
    outputTokensPerSecond: around(requests * outputTokens, throughput),
    inputTokensPerSecond: around(requests * inputTokens, throughput),
    totalTokensPerSecond: around(requests * (inputTokens + outputTokens), throughput),
    requestsPerSecond: around(requests, throughput),
    averagePowerWatts: watts ? around(watts, spread.power) : null,
    outputTokensPerSecondPerWatt: watts ? around((requests * outputTokens) / watts, throughput) : null,
    batch: batch * parallel.replicas,
    prefillShare,
    cacheUse: Math.min(1, batch / prepared.largestBatch),
    accelerators,
    bound: boundOf(model, sequences, terms),
    stepSeconds: timePerOutputToken,
    terms,
    memory: memoryInUse(prepared, context, batch),
    assumptions: planAssumptions(prepared),
  };
}
