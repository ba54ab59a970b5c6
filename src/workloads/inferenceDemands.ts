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

/** The largest ratio of peak to mean demand that a workload may state. */
const largestPeakToMean = 1e6;

/** The demands of serving, and what else decides about tiers. */
export interface ServingDemands {
  /** Demands on the infrastructure. */
  readonly demands: WorkloadDemands;
  /** Accelerators that an average hour keeps busy. */
  readonly meanAccelerators: number;
  /** Whether one copy answers within the time for a token. */
  readonly inTime: boolean;
}

/** Demands that follow from the kind alone. */
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

/** Time that a token may take; null where nobody waits. */
function allowedTime({ use = "interactive", timePerOutputTokenSeconds }: InferenceDescription): number | null {
  if (timePerOutputTokenSeconds !== undefined) return positive("timePerOutputTokenSeconds", timePerOutputTokenSeconds);
  return use === "interactive" ? interactiveTimePerOutputTokenSeconds : null;
}

/** Weights in eight or four bits run anywhere, widened; floating point of eight bits needs units for it. */
function precisionsOn({ peakDenseFlopsPerSecond }: Accelerator): readonly WorkloadPrecision[] {
  return inferenceWorkload.precisions.value.filter((name) => name !== "fp8" || peakDenseFlopsPerSecond.fp8);
}

/** Tokens that a request has on average while it is generated. */
function meanContext({ inputTokens, outputTokens }: InferenceDescription): number {
  return Math.max(1, Math.round(meanContextTokens(inputTokens, outputTokens)));
}

/** FLOPs of a request: its prompt and every generated token. */
function requestFlops(architecture: Architecture, inference: InferenceDescription): number {
  const { inputTokens, outputTokens } = inference;
  const contextTokens = meanContext(inference);
  const prompt = inputTokens >= 1 ? prefillFlops({ architecture, inputTokens: Math.round(inputTokens) }) : 0;
  return prompt + outputTokens * decodeFlopsPerToken({ architecture, contextTokens });
}

function exchange(architecture: Architecture, { estimate }: ServingGroup): number {
  const { accelerators: together, totalTokensPerSecond } = estimate;
  const perToken =
    (2 * layerCount(architecture) * 2 * architecture.hiddenSize * activationBytes * (together - 1)) / together;
  return totalTokensPerSecond.value * perToken;
}

/** FLOPs for each byte that one accelerator reads in a decode step. */
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

/** The smallest copy that serves what is described, full. */
function groupFor(description: WorkloadDescription, inference: InferenceDescription, allowed: number): ServingGroup {
  const { model = description.model, accelerator = description.accelerator, efficiency } = inference;
  const { inputTokens, outputTokens } = inference;
  const plan = { model, accelerator, inputTokens, outputTokens, ...(efficiency && { efficiency }) };
  return servingGroup(plan, accelerator, allowed);
}

/** Infrastructure demands of the inference of a workload. */
export function inferenceDemands(description: WorkloadDescription, inference: InferenceDescription): ServingDemands {
  const { model = description.model, accelerator = description.accelerator } = inference;
  const architecture = "architecture" in model ? model.architecture : model;
  const allowedSeconds = allowedTime(inference);
  const rate = positive("requestsPerSecond", inference.requestsPerSecond);
  const peakToMean = within("peakToMean", inference.peakToMean ?? 1, 1, largestPeakToMean);
  const group = groupFor(description, inference, allowedSeconds ?? Infinity);
  const together = group.estimate.accelerators;
  const copies = rate / group.estimate.requestsPerSecond.value;
  const accelerators = Math.ceil(copies * peakToMean) * together;
  const { weightBytes, cacheBytes } = group.estimate.memory;
  const arithmeticIntensity = decodeIntensity(architecture, inference, group);
  const ridge = ridgePoint({ accelerator, format: halfPrecisionFormat(accelerator) });
  const exchangeBytesPerSecond = exchange(architecture, group);
  const demands: WorkloadDemands = {
    ...usualDemands(),
    accelerators,
    acceleratorsTogether: together,
    acceleratorHoursPerYear: accelerators * hoursPerYear,
    flopsPerYear: requestFlops(architecture, inference) * rate * secondsPerYear,
    bound: arithmeticIntensity >= ridge ? "compute" : "memory-bandwidth",
    arithmeticIntensity,
    ridgePoint: ridge,
    memoryBytes: (weightBytes + cacheBytes) * together,
    exchangeBytesPerSecond,
    interconnect: exchangeReach(together, exchangeBytesPerSecond, accelerator),
    precisions: precisionsOn(accelerator),
    powerWatts: serverWatts(accelerators, accelerator.thermalDesignPowerWatts),
    latencySensitivity: allowedSeconds === null ? "low" : inferenceWorkload.latencySensitivity.value,
    allowedSeconds,
    storageBytesPerSecond: (weightBytes * together) / replicaLoadSeconds,
  };
  return { demands, meanAccelerators: copies * together, inTime: group.inTime };
}
