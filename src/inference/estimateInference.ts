import type { ResidualSpread } from "../efficiency/efficiencyProfile.js";
import { globalProfile } from "../efficiency/globalProfile.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { Estimate, InfeasibleInference, InferenceEstimate, MemoryPlan } from "./inferenceEstimate.js";
import type { InferencePlan } from "./inferencePlan.js";
import { sequenceBytes } from "./memoryPlan.js";
import { planAssumptions } from "./planAssumptions.js";
import { type PreparedPlan, preparePlan, servePlan } from "./preparedPlan.js";
import { servingMetrics, servingPowerWatts, servingTerms } from "./servingMetrics.js";
import type { ServingState } from "./servingState.js";
import type { StepModel } from "./stepModel.js";
import { boundOf } from "./stepTerms.js";

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
  const { batch, prefillShare } = state;
  const { terms, sequences } = servingTerms(prepared, model, state);
  const metrics = servingMetrics(prepared, state);
  const watts = servingPowerWatts(prepared, terms, state);
  const { throughput } = spread;
  return {
    fits: true,
    timeToFirstTokenSeconds: around(metrics.timeToFirstTokenSeconds, spread.timeToFirstToken),
    timePerOutputTokenSeconds: around(metrics.timePerOutputTokenSeconds, spread.timePerOutputToken),
    endToEndLatencySeconds: around(metrics.endToEndLatencySeconds, spread.endToEndLatency),
    outputTokensPerSecond: around(metrics.outputTokensPerSecond, throughput),
    inputTokensPerSecond: around(metrics.inputTokensPerSecond, throughput),
    totalTokensPerSecond: around(metrics.totalTokensPerSecond, throughput),
    requestsPerSecond: around(metrics.requestsPerSecond, throughput),
    averagePowerWatts: watts ? around(watts, spread.power) : null,
    outputTokensPerSecondPerWatt: watts ? around(metrics.outputTokensPerSecond / watts, throughput) : null,
    batch: batch * parallel.replicas,
    prefillShare,
    cacheUse: Math.min(1, batch / prepared.largestBatch),
    accelerators: acceleratorsOf(parallel) * parallel.replicas,
    bound: boundOf(model, sequences, terms),
    stepSeconds: state.timePerOutputToken,
    terms,
    memory: memoryInUse(prepared, options.inputTokens + options.outputTokens / 2, batch),
    assumptions: planAssumptions(prepared),
  };
}
