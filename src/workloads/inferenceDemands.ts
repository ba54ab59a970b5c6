import type { Accelerator } from "../hardware/accelerator.js";
import { activationBytes } from "../models/activationBytes.js";
import type { Architecture } from "../models/architecture.js";
import { decodeFlopsPerToken } from "../models/decodeFlopsPerToken.js";
import { layerCount } from "../models/layerCount.js";
import { prefillFlops } from "../models/prefillFlops.js";
import { halfPrecisionFormat } from "../operations/arithmeticOn.js";
import { meanContextTokens } from "../operations/meanContextTokens.js";
import { ridgePoint } from "../roofline/ridgePoint.js";
import { positive, within } from "../units/check.js";
import { hoursPerYear, secondsPerYear } from "../units/timeScale.js";
import { exchangeReach } from "./exchangeReach.js";
import { inferenceWorkload } from "./inferenceWorkload.js";
import { type ServingGroup, servingGroup } from "./servingGroup.js";
import { interactiveTimePerOutputTokenSeconds, replicaLoadSeconds, serverWatts } from "./workloadDefaults.js";
import type { WorkloadDemands } from "./workloadDemands.js";
import type { InferenceDescription, WorkloadDescription } from "./workloadDescription.js";
import type { WorkloadPrecision } from "./workloadProfile.js";

/** Largest accepted ratio of peak to mean request rate. */
const largestPeakToMean = 1e6;

/** Demands of inference, with the figures that the choice of tiers needs. */
export interface ServingDemands {
  /** Infrastructure demands. */
  readonly demands: WorkloadDemands;
  /** Accelerators busy on average. */
  readonly meanAccelerators: number;
  /** Whether a replica meets the time per output token allowed. */
  readonly inTime: boolean;
}

/** Returns the demands that are the same for all inference. */
function usualDemands() {
  const { kind, primaryMetric, memoryPriority, rackPowerWatts, costModel } = inferenceWorkload;
  return {
    kind,
    primaryMetric: primaryMetric.value,
    memoryPriority: memoryPriority.value,
    rackPowerWatts: rackPowerWatts.value,
    costModel: costModel.value,
  };
}

/** Returns the time per output token allowed, in seconds; null for batch inference. */
function allowedTime({ use = "interactive", timePerOutputTokenSeconds }: InferenceDescription): number | null {
  if (timePerOutputTokenSeconds !== undefined) return positive("timePerOutputTokenSeconds", timePerOutputTokenSeconds);
  return use === "interactive" ? interactiveTimePerOutputTokenSeconds : null;
}

/**
 * Returns the precisions that the accelerator can serve in: INT8 and INT4 weights run on any by dequantization; FP8 needs
 * hardware support.
 */
function precisionsOn({ peakDenseFlopsPerSecond }: Accelerator): readonly WorkloadPrecision[] {
  return inferenceWorkload.precisions.value.filter((name) => name !== "fp8" || peakDenseFlopsPerSecond.fp8);
}

/** Returns the mean context length of a request during decode, in whole tokens. */
function meanContext({ inputTokens, outputTokens }: InferenceDescription): number {
  return Math.max(1, Math.round(meanContextTokens(inputTokens, outputTokens)));
}

/** Returns the FLOPs of a request: prefill and decode. */
function requestFlops(architecture: Architecture, inference: InferenceDescription): number {
  const { inputTokens, outputTokens } = inference;
  const contextTokens = meanContext(inference);
  const prompt = inputTokens >= 1 ? prefillFlops({ architecture, inputTokens: Math.round(inputTokens) }) : 0;
  return prompt + outputTokens * decodeFlopsPerToken({ architecture, contextTokens });
}

/** Returns the bytes per second that each accelerator sends in the two ring all-reduces per layer of tensor parallelism. */
function exchange(architecture: Architecture, { estimate }: ServingGroup): number {
  const { accelerators, totalTokensPerSecond } = estimate;
  const perToken =
    (2 * layerCount(architecture) * 2 * architecture.hiddenSize * activationBytes * (accelerators - 1)) / accelerators;
  return totalTokensPerSecond.value * perToken;
}

/** Returns the arithmetic intensity of a decode step on one accelerator, in FLOPs per byte. */
function decodeIntensity(
  architecture: Architecture,
  inference: InferenceDescription,
  { estimate }: ServingGroup,
): number {
  const { weightBytes, cacheBytes } = estimate.memory;
  const contextTokens = meanContext(inference);
  const flops = estimate.batch * decodeFlopsPerToken({ architecture, contextTokens });
  return flops / estimate.accelerators / (weightBytes + cacheBytes);
}

/** Returns the replica with the most throughput per accelerator within the time allowed, at full load. */
function groupFor(description: WorkloadDescription, inference: InferenceDescription, allowed: number): ServingGroup {
  const { model = description.model, accelerator = description.accelerator, efficiency } = inference;
  const { inputTokens, outputTokens } = inference;
  const plan = { model, accelerator, inputTokens, outputTokens, ...(efficiency && { efficiency }) };
  return servingGroup(plan, accelerator, allowed);
}

/** Returns the infrastructure demands of the inference part of a workload. */
export function inferenceDemands(description: WorkloadDescription, inference: InferenceDescription): ServingDemands {
  const { model = description.model, accelerator = description.accelerator } = inference;
  const architecture = "architecture" in model ? model.architecture : model;
  const allowedSeconds = allowedTime(inference);
  const rate = positive("requestsPerSecond", inference.requestsPerSecond);
  const peakToMean = within("peakToMean", inference.peakToMean ?? 1, 1, largestPeakToMean);
  const group = groupFor(description, inference, allowedSeconds ?? Infinity);
  const replicaAccelerators = group.estimate.accelerators;
  const replicas = rate / group.estimate.requestsPerSecond.value;
  const accelerators = Math.ceil(replicas * peakToMean) * replicaAccelerators;
  const { weightBytes, cacheBytes } = group.estimate.memory;
  const arithmeticIntensity = decodeIntensity(architecture, inference, group);
  const ridge = ridgePoint({ accelerator, format: halfPrecisionFormat(accelerator) });
  const exchangeBytesPerSecond = exchange(architecture, group);
  const demands: WorkloadDemands = {
    ...usualDemands(),
    accelerators,
    acceleratorsTogether: replicaAccelerators,
    acceleratorHoursPerYear: accelerators * hoursPerYear,
    flopsPerYear: requestFlops(architecture, inference) * rate * secondsPerYear,
    bound: arithmeticIntensity >= ridge ? "compute" : "memory-bandwidth",
    arithmeticIntensity,
    ridgePoint: ridge,
    memoryBytes: (weightBytes + cacheBytes) * replicaAccelerators,
    exchangeBytesPerSecond,
    interconnect: exchangeReach(replicaAccelerators, exchangeBytesPerSecond, accelerator),
    precisions: precisionsOn(accelerator),
    powerWatts: serverWatts(accelerators, accelerator.thermalDesignPowerWatts),
    latencySensitivity: allowedSeconds === null ? "low" : inferenceWorkload.latencySensitivity.value,
    allowedSeconds,
    storageBytesPerSecond: (weightBytes * replicaAccelerators) / replicaLoadSeconds,
  };
  return { demands, meanAccelerators: replicas * replicaAccelerators, inTime: group.inTime };
}
