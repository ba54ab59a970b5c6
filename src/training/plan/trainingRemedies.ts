import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import type { Bytes, Seconds } from "../../units/quantity.js";
import { stepSeconds } from "../step/stepTime.js";
import { type PreparedTraining, prepareTraining } from "./preparedTraining.js";
import { stepOfPlan } from "./stepOfPlan.js";
import { trainingMemory } from "./trainingMemory.js";
import type { TrainingPlan } from "./trainingPlan.js";

/** Options of a plan that a remedy changes. */
export type TrainingChange = Partial<
  Pick<
    TrainingPlan,
    | "shardingStage"
    | "recomputation"
    | "microBatchSequences"
    | "tensorParallel"
    | "pipelineParallel"
    | "dataParallel"
    | "offload"
  >
>;

/** A change that makes a plan fit in memory without more accelerators. */
export interface TrainingRemedy {
  /** The options to set. */
  readonly change: TrainingChange;
  /** Memory that the changed plan needs on the fullest accelerator, in bytes. */
  readonly neededBytes: Bytes;
  /** Time of one optimizer step of the changed plan, in seconds. */
  readonly stepSeconds: Seconds;
}

/** Largest number of remedies that are listed. */
const mostListed = 5;
const tensorDegrees = [2, 4, 8] as const;
const pipelineDegrees = [2, 4, 8, 16] as const;

type Axis = readonly TrainingChange[];

/** Possible changes of a plan by axis; the first entry of each axis is no change. */
function axesOf({
  plan,
  stage,
  recomputation,
  microBatch,
  degrees,
  accelerators,
  offload,
}: PreparedTraining): readonly Axis[] {
  const stages = ([1, 2, 3] as const).filter((next) => next > stage && accelerators > 1);
  const deeper = (["elementwise", "full"] as const).filter(
    (word) =>
      word !== recomputation &&
      recomputation !== "full" &&
      !(word === "elementwise" && recomputation === "alternate-products"),
  );
  const data = (factor: number) => degrees.data / factor;
  const divides = (factor: number) => Number.isInteger(data(factor)) && plan.batchSequences % data(factor) === 0;
  return [
    [{}, ...stages.map((shardingStage) => ({ shardingStage }))],
    [{}, ...deeper.map((word) => ({ recomputation: word }))],
    [{}, ...(microBatch > 1 ? [{ microBatchSequences: Math.ceil(microBatch / 2) }, { microBatchSequences: 1 }] : [])],
    [
      {},
      ...tensorDegrees
        .filter((tensor) => tensor > degrees.tensor && divides(tensor / degrees.tensor))
        .map((tensor) => ({ tensorParallel: tensor, dataParallel: data(tensor / degrees.tensor) })),
      ...pipelineDegrees
        .filter((stages) => stages > degrees.pipeline && divides(stages / degrees.pipeline))
        .map((stages) => ({ pipelineParallel: stages, dataParallel: data(stages / degrees.pipeline) })),
    ],
    offload === "none" && accelerators === 1
      ? [{}, { offload: "optimizer" }, { offload: "optimizer-and-weights" }]
      : [{}],
  ];
}

function remedyOf(plan: TrainingPlan, change: TrainingChange): TrainingRemedy | undefined {
  try {
    const prepared = prepareTraining({ ...plan, ...change });
    const { neededBytes, availableBytes } = trainingMemory(prepared);
    if (neededBytes > availableBytes) return undefined;
    return { change, neededBytes, stepSeconds: stepSeconds(stepOfPlan(prepared).terms) };
  } catch (error) {
    // A degree that does not divide the model is not a remedy.
    if (isLlmEconomicsError(error)) return undefined;
    throw error;
  }
}

/** All combinations of changes on exactly `count` axes. */
function combinations(axes: readonly Axis[], count: number): TrainingChange[] {
  const [axis, ...others] = axes;
  if (axis === undefined) return count === 0 ? [{}] : [];
  const [, ...changes] = axis;
  const rest = combinations(others, count);
  if (count === 0) return rest;
  return [
    ...changes.flatMap((change) => combinations(others, count - 1).map((other) => ({ ...change, ...other }))),
    ...rest,
  ];
}

/** Finds the changes of as few axes as possible that make a plan fit, fastest first. */
export function trainingRemedies(prepared: PreparedTraining): readonly TrainingRemedy[] {
  const plan = { ...prepared.plan, modelFlopsUtilization: undefined };
  const axes = axesOf(prepared);
  for (let count = 1; count <= axes.length; count++) {
    const found = combinations(axes, count).flatMap((change) => remedyOf(plan, change) ?? []);
    if (found.length > 0) return found.sort((left, right) => left.stepSeconds - right.stepSeconds).slice(0, mostListed);
  }
  return [];
}
