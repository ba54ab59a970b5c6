import { InfeasiblePlanError } from "../../errors/infeasiblePlanError.js";
import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import type { Accelerator } from "../../hardware/accelerator.js";
import type { Architecture } from "../../models/architecture.js";
import { layerCount } from "../../models/layerCount.js";
import { positive, whole } from "../../units/check.js";
import { checkObject, checkShape, type Shape } from "../../units/checkShape.js";
import { domainOf } from "../step/groupLink.js";
import { stepSeconds } from "../step/stepTime.js";
import { prepareTraining } from "./preparedTraining.js";
import { stepOfPlan } from "./stepOfPlan.js";
import { trainingMemory } from "./trainingMemory.js";
import type { TrainingPlan } from "./trainingPlan.js";

/** A training run whose layout is to be chosen. */
export interface TrainingRunDescription {
  /** The model. */
  readonly model: Architecture;
  /** The accelerator. */
  readonly accelerator: Accelerator;
  /** Training tokens, including repeats. */
  readonly tokens: number;
  /** Number of accelerators; {@link usualAccelerators} if left out. */
  readonly accelerators?: number | undefined;
  /** Length of a sequence in tokens; if left out, 4,096 or the model's longest context, whichever is shorter. */
  readonly sequenceTokens?: number | undefined;
  /** Tokens per optimizer step; {@link usualBatchTokens} if left out. */
  readonly batchTokens?: number | undefined;
}

/**
 * Default number of accelerators: typical of published large runs.
 *
 * @source published runs of 2020 to 2025: LLaMA and OPT 1,024 to 2,048, Falcon and Llama 2 about 2,000 to 4,096, DeepSeek-V3 2,048
 */
export const usualAccelerators = 2048;
/**
 * Default number of tokens per optimizer step.
 *
 * @source LLaMA and Llama 2 (arXiv:2302.13971, arXiv:2307.09288): 4M tokens
 */
export const usualBatchTokens = 4_194_304;

const usualSequence = 4096;
const largestTensor = 8;
const tensorDegrees = [1, 2, 4, 8];
const pipelineDegrees = [1, 2, 4, 8, 16, 32, 64];
const depths = ["selective", "elementwise", "full"] as const;

/**
 * Chooses a layout for a training run as large runs usually have it: the fastest of the usual layouts that fit.
 *
 * Model: tensor parallelism up to the scale-up domain or 8, then pipeline stages; optimizer states (stage 1) or all model
 * states (stage 3) sharded among replicas; experts divided among up to eight ranks; as little recomputation as fits. All other
 * accelerators are replicas.
 * Assumes: 16-bit arithmetic, one sequence per micro-batch, and two layers per pipeline chunk. Careful tuning gains 10 to 20 %.
 *
 * @param run - model, accelerator, tokens, and optionally accelerators, sequence length and batch size
 * @returns a plan for {@link estimateTraining}
 * @throws {@link InfeasiblePlanError} if no layout fits
 * @throws {@link InvalidQuantityError} if a quantity is out of range
 * @source Narayanan et al. (arXiv:2104.04473, 2021), section 3: tensor parallelism within a server first, then pipeline stages
 * @example
 * ```ts
 * import { nvidiaA100Sxm4_80gb } from "llm-economics/accelerators";
 * import { llama2_70b } from "llm-economics/architectures";
 * import { estimateTraining, requireTrainingFit, usualTrainingPlan } from "llm-economics/training";
 *
 * const plan = usualTrainingPlan({ model: llama2_70b, accelerator: nvidiaA100Sxm4_80gb, tokens: 2e12 });
 * plan.shardingStage; // => 3
 * requireTrainingFit(estimateTraining(plan)).acceleratorHours.value / 1e6; // => 1.421
 * ```
 */
export function usualTrainingPlan(run: TrainingRunDescription): TrainingPlan {
  checkShape("run", run, runShape);
  const { accelerator } = run;
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const division of divisionsOf(run)) {
    for (const shardingStage of [1, 3] as const) {
      for (const recomputation of depths) {
        const found = candidateOf({ ...division, shardingStage, recomputation });
        if (!found) break;
        least = Math.min(least, found.neededBytes);
        if (found.neededBytes > accelerator.memoryBytes) continue;
        if (best === undefined || found.stepSeconds < best.stepSeconds) best = found;
        break;
      }
    }
  }
  if (best) return best.plan;
  const message = "No layout of the run fits; try more accelerators, or larger ones.";
  throw new InfeasiblePlanError(message, { neededBytes: least, availableBytes: accelerator.memoryBytes });
}

const runShape: Shape<TrainingRunDescription> = {
  model: checkObject,
  accelerator: checkObject,
  tokens: 0,
  accelerators: [0],
  sequenceTokens: [0],
  batchTokens: [0],
};

interface Candidate {
  readonly plan: TrainingPlan;
  readonly neededBytes: number;
  readonly stepSeconds: number;
}

/** A candidate layout with its memory and step time; undefined if the model cannot be divided that way. */
function candidateOf(plan: TrainingPlan): Candidate | undefined {
  try {
    const prepared = prepareTraining(plan);
    const { neededBytes } = trainingMemory(prepared);
    const seconds = stepSeconds(stepOfPlan(prepared).terms) / plan.batchSequences;
    return { plan, neededBytes, stepSeconds: seconds };
  } catch (error) {
    // If even the undivided model throws, the run itself is at fault.
    if (isLlmEconomicsError(error) && !(plan.tensorParallel === 1 && plan.pipelineParallel === 1)) return undefined;
    throw error;
  }
}

/** Candidate plans by degrees of parallelism. Pipeline stages are only used with the widest tensor parallelism. */
function divisionsOf(run: TrainingRunDescription): TrainingPlan[] {
  const { model, accelerator, tokens } = run;
  const accelerators = whole("accelerators", run.accelerators ?? usualAccelerators);
  const sequenceTokens = run.sequenceTokens ?? Math.min(usualSequence, model.maximumContextTokens);
  const batchTokens = positive("batchTokens", run.batchTokens ?? usualBatchTokens);
  const sequences = Math.max(1, Math.round(batchTokens / whole("sequenceTokens", sequenceTokens)));
  const widest = Math.min(largestTensor, domainOf(accelerator));
  const tensors = tensorDegrees.filter((tensor) => tensor <= widest);
  const pairs = tensors.flatMap((tensor) =>
    (tensor === widest ? pipelineDegrees : [1]).map((stages) => ({ tensor, stages })),
  );
  return pairs.flatMap(({ tensor, stages }) => {
    const dataParallel = Math.min(sequences, Math.floor(accelerators / tensor / stages));
    if (dataParallel < 1) return [];
    const stageLayers = Math.ceil(layerCount(model) / stages);
    const division: TrainingPlan = {
      model,
      accelerator,
      tokens,
      sequenceTokens,
      batchSequences: dataParallel * Math.max(1, Math.round(sequences / dataParallel)),
      dataParallel,
      tensorParallel: tensor,
      pipelineParallel: stages,
      interleave: stages > 1 ? Math.max(1, Math.floor(stageLayers / 2)) : 1,
    };
    return expertDegrees(model, dataParallel * tensor).map((expertParallel) => ({ ...division, expertParallel }));
  });
}

/** Possible expert-parallel degrees: powers of two up to eight. */
function expertDegrees(model: Architecture, most: number): number[] {
  const experts = Math.max(
    ...model.layerGroups.map(({ feedForward }) =>
      feedForward?.kind === "mixture-of-experts" ? feedForward.experts : 1,
    ),
  );
  return tensorDegrees.filter((degree) => degree <= Math.min(most, experts));
}
