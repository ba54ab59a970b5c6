import { peakFlopsPerSecond } from "../hardware/peakFlopsPerSecond.js";
import { activationBytes } from "../models/activationBytes.js";
import { isMixtureOfExperts } from "../models/isMixtureOfExperts.js";
import { layerCount } from "../models/layerCount.js";
import { parameterCount } from "../models/parameterCount.js";
import { ridgePoint } from "../roofline/ridgePoint.js";
import { trainingFlopsPerToken } from "../training/arithmetic/trainingFlopsPerToken.js";
import { checkpointBytes } from "../training/memory/checkpointBytes.js";
import { defaultTrainingRecipe } from "../training/memory/defaultTrainingRecipe.js";
import { layerActivationBytes } from "../training/memory/layerActivationBytes.js";
import { gradientExchangeBytes } from "../training/parallel/gradientExchangeBytes.js";
import { publishedUtilization } from "../training/run/publishedUtilization.js";
import { trainingRunTime } from "../training/run/trainingRunTime.js";
import { positive, whole, within } from "../units/check.js";
import { exchangeReach, scaleUpDomain } from "./exchangeReach.js";
import { trainingWorkload } from "./trainingWorkload.js";
import { checkpointWriteSeconds, defaultBatchTokens, serverWatts } from "./workloadDefaults.js";
import type { WorkloadDemands } from "./workloadDemands.js";
import type { TrainingDescription, WorkloadDescription } from "./workloadDescription.js";

/** Tokens of a sequence where neither description nor model limits it: what Llama 3 trained on. */
const longestDefaultSequence = 8192;

/** A training in figures that several demands need. */
interface Sized {
  readonly flopsPerToken: number;
  readonly sequenceTokens: number;
  readonly format: "bf16" | "fp16" | "fp8";
  readonly tokensPerSecondPerAccelerator: number;
  readonly parameters: number;
  /** Accelerators that hold the model states once. */
  readonly copy: number;
  readonly accelerators: number;
  readonly hours: number;
}

function sized({ model, accelerator }: WorkloadDescription, training: TrainingDescription): Sized {
  const sequenceTokens = training.sequenceTokens ?? Math.min(model.maximumContextTokens, longestDefaultSequence);
  const flopsPerToken = trainingFlopsPerToken({ architecture: model, sequenceTokens });
  const format = training.arithmetic ?? "bf16";
  const peak = peakFlopsPerSecond(accelerator, format);
  const modelKind = isMixtureOfExperts(model) ? "mixture-of-experts" : "dense";
  const utilization =
    training.modelFlopsUtilization ?? publishedUtilization({ accelerator, arithmetic: format, modelKind }).value;
  positive("modelFlopsUtilization", within("modelFlopsUtilization", utilization, 0, 1));
  const modelFlops = flopsPerToken * positive("tokens", training.tokens);
  const alone = trainingRunTime({
    modelFlops,
    accelerators: 1,
    peakFlopsPerSecond: peak,
    modelFlopsUtilization: utilization,
  });
  const { total } = parameterCount(model);
  const { weightBytes, gradientBytes, optimizerBytes } = defaultTrainingRecipe;
  const states = (weightBytes + gradientBytes + optimizerBytes) * total;
  const copy = Math.ceil(states / accelerator.memoryBytes);
  const inTime = Math.ceil(alone.seconds / positive("withinSeconds", training.withinSeconds));
  return {
    flopsPerToken,
    sequenceTokens,
    format,
    tokensPerSecondPerAccelerator: (peak * utilization) / flopsPerToken,
    parameters: total,
    copy,
    accelerators: Math.max(copy, inTime),
    hours: alone.acceleratorHours,
  };
}

/** FLOPs for each byte of a sequence's forward and backward pass: weights are read three times, activations written and read. */
function intensity({ model }: WorkloadDescription, { flopsPerToken, sequenceTokens, parameters }: Sized): number {
  let activations = 0;
  for (const group of model.layerGroups) {
    const layer = {
      group,
      hiddenSize: model.hiddenSize,
      sequenceTokens,
      microBatch: 1,
      recomputation: "selective",
    } as const;
    activations += group.count * layerActivationBytes(layer);
  }
  return (flopsPerToken * sequenceTokens) / (3 * defaultTrainingRecipe.weightBytes * parameters + 2 * activations);
}

/** Communication of one accelerator per second: gradients of its shard once a step, and activations among those that share a layer. */
function exchange({ model, accelerator }: WorkloadDescription, size: Sized, batchTokens: number): number {
  const { accelerators, copy, tokensPerSecondPerAccelerator, parameters } = size;
  const ranks = Math.max(1, Math.floor(accelerators / copy));
  const bytes = (defaultTrainingRecipe.gradientBytes * parameters) / copy;
  const stepSeconds = batchTokens / (accelerators * tokensPerSecondPerAccelerator);
  const tensor = Math.min(copy, scaleUpDomain(accelerator));
  const perToken = (4 * layerCount(model) * 2 * model.hiddenSize * activationBytes * (tensor - 1)) / tensor;
  return gradientExchangeBytes({ bytes, ranks }) / stepSeconds + perToken * tensor * tokensPerSecondPerAccelerator;
}

/** Infrastructure demands of the training of a workload. */
export function trainingDemands(description: WorkloadDescription, training: TrainingDescription): WorkloadDemands {
  const { model, accelerator } = description;
  const size = sized(description, training);
  const runs = positive("runsPerYear", training.runsPerYear ?? 1);
  const batch = whole("batchTokens", training.batchTokens ?? defaultBatchTokens);
  const arithmeticIntensity = intensity(description, size);
  const ridge = ridgePoint({ accelerator, format: size.format });
  const exchangeBytesPerSecond = exchange(description, size, batch);
  const recipe = defaultTrainingRecipe;
  const states = (recipe.weightBytes + recipe.gradientBytes + recipe.optimizerBytes) * size.parameters;
  return {
    kind: "training",
    primaryMetric: trainingWorkload.primaryMetric.value,
    accelerators: size.accelerators,
    acceleratorsTogether: size.accelerators,
    acceleratorHoursPerYear: size.hours * runs,
    flopsPerYear: size.flopsPerToken * training.tokens * runs,
    bound: arithmeticIntensity >= ridge ? "compute" : "memory-bandwidth",
    arithmeticIntensity,
    ridgePoint: ridge,
    memoryPriority: trainingWorkload.memoryPriority.value,
    memoryBytes: states,
    exchangeBytesPerSecond,
    interconnect: exchangeReach(size.accelerators, exchangeBytesPerSecond, accelerator),
    precisions: trainingWorkload.precisions.value.filter((name) => accelerator.peakDenseFlopsPerSecond[name]),
    rackPowerWatts: trainingWorkload.rackPowerWatts.value,
    powerWatts: serverWatts(size.accelerators, accelerator.thermalDesignPowerWatts),
    costModel: trainingWorkload.costModel.value,
    latencySensitivity: trainingWorkload.latencySensitivity.value,
    allowedSeconds: training.withinSeconds,
    storageBytesPerSecond:
      checkpointBytes({ parameters: parameterCount(model).total, recipe }) / checkpointWriteSeconds,
  };
}
