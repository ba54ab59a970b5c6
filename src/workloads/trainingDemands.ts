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

/** Longest default sequence length, in tokens: that of Llama 3's pre-training. */
const longestDefaultSequence = 8192;

/** Size of a training run, from which its demands follow. */
interface RunSize {
  readonly flopsPerToken: number;
  readonly sequenceTokens: number;
  readonly format: "bf16" | "fp16" | "fp8";
  readonly tokensPerSecondPerAccelerator: number;
  readonly parameters: number;
  /** Fewest accelerators whose memory holds one copy of the model states. */
  readonly acceleratorsPerCopy: number;
  readonly accelerators: number;
  readonly hours: number;
}

function runSize({ model, accelerator }: WorkloadDescription, training: TrainingDescription): RunSize {
  const sequenceTokens = training.sequenceTokens ?? Math.min(model.maximumContextTokens, longestDefaultSequence);
  const flopsPerToken = trainingFlopsPerToken({ architecture: model, sequenceTokens });
  const format = training.arithmetic ?? "bf16";
  const peak = peakFlopsPerSecond(accelerator, format);
  const modelKind = isMixtureOfExperts(model) ? "mixture-of-experts" : "dense";
  const utilization =
    training.modelFlopsUtilization ?? publishedUtilization({ accelerator, arithmetic: format, modelKind }).value;
  positive("modelFlopsUtilization", within("modelFlopsUtilization", utilization, 0, 1));
  const modelFlops = flopsPerToken * positive("tokens", training.tokens);
  const onOne = trainingRunTime({
    modelFlops,
    accelerators: 1,
    peakFlopsPerSecond: peak,
    modelFlopsUtilization: utilization,
  });
  const { total } = parameterCount(model);
  const { weightBytes, gradientBytes, optimizerBytes } = defaultTrainingRecipe;
  const states = (weightBytes + gradientBytes + optimizerBytes) * total;
  const acceleratorsPerCopy = Math.ceil(states / accelerator.memoryBytes);
  const acceleratorsForTime = Math.ceil(onOne.seconds / positive("withinSeconds", training.withinSeconds));
  return {
    flopsPerToken,
    sequenceTokens,
    format,
    tokensPerSecondPerAccelerator: (peak * utilization) / flopsPerToken,
    parameters: total,
    acceleratorsPerCopy,
    accelerators: Math.max(acceleratorsPerCopy, acceleratorsForTime),
    hours: onOne.acceleratorHours,
  };
}

/**
 * Returns the arithmetic intensity of the forward and backward pass over one sequence, in FLOPs per byte: weights are read
 * three times, activations are written and read once.
 */
function intensity({ model }: WorkloadDescription, { flopsPerToken, sequenceTokens, parameters }: RunSize): number {
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

/**
 * Returns the bytes per second that each accelerator sends: its gradients once per step, and activations for tensor parallelism.
 */
function exchange({ model, accelerator }: WorkloadDescription, size: RunSize, batchTokens: number): number {
  const { accelerators, acceleratorsPerCopy, tokensPerSecondPerAccelerator, parameters } = size;
  const ranks = Math.max(1, Math.floor(accelerators / acceleratorsPerCopy));
  const bytes = (defaultTrainingRecipe.gradientBytes * parameters) / acceleratorsPerCopy;
  const stepSeconds = batchTokens / (accelerators * tokensPerSecondPerAccelerator);
  const tensor = Math.min(acceleratorsPerCopy, scaleUpDomain(accelerator));
  const perToken = (4 * layerCount(model) * 2 * model.hiddenSize * activationBytes * (tensor - 1)) / tensor;
  return gradientExchangeBytes({ bytes, ranks }) / stepSeconds + perToken * tensor * tokensPerSecondPerAccelerator;
}

/** Returns the infrastructure demands of the training part of a workload. */
export function trainingDemands(description: WorkloadDescription, training: TrainingDescription): WorkloadDemands {
  const { model, accelerator } = description;
  const size = runSize(description, training);
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
