import type { Bytes } from "../../units/quantity.js";
import { logitBytes } from "../memory/logitBytes.js";
import { lossBytesPerLogit } from "../memory/lossBytes.js";
import { type StageActivations, stageActivations } from "../memory/stageActivations.js";
import { type StagePlace, type StageStates, stageStates } from "../memory/stageStates.js";
import { heldMicroBatches } from "../parallel/heldMicroBatches.js";
import type { PreparedTraining } from "./preparedTraining.js";
import { reservedBytes, workspaceBytes } from "./reservedTrainingMemory.js";

/** Moment of a step at which memory may peak. */
export type MemoryMoment = "end-of-forward" | "start-of-backward" | "first-recomputed-layer" | "end-of-backward";

/** Peak memory of the fullest accelerator of a training plan, in bytes. */
export interface TrainingMemoryPlan {
  /** Weights used in the forward and backward pass; with stage 3 only the shard. */
  readonly weightBytes: Bytes;
  /** Gradients. */
  readonly gradientBytes: Bytes;
  /** Master weights and moments. */
  readonly optimizerBytes: Bytes;
  /** Activations saved for the backward pass, and those being recomputed. */
  readonly activationBytes: Bytes;
  /** Logits of a micro-batch and their gradients, if the accelerator holds the head. */
  readonly logitBytes: Bytes;
  /** Gathered weights, 16-bit copies, reduction buffers and the workspaces of matrix libraries. */
  readonly bufferBytes: Bytes;
  /** Sum of all the above: the allocator's peak of allocated memory. */
  readonly allocatedBytes: Bytes;
  /** Driver, communication buffers, and fragmentation. */
  readonly reservedBytes: Bytes;
  /** Sum of allocated and reserved memory. */
  readonly neededBytes: Bytes;
  /** Memory of one accelerator. */
  readonly availableBytes: Bytes;
  /** The moment of the peak. */
  readonly moment: MemoryMoment;
  /** Allocated bytes at each moment of a step. */
  readonly moments: { readonly [Moment in MemoryMoment]?: Bytes };
}

type Parts = Pick<
  TrainingMemoryPlan,
  "weightBytes" | "gradientBytes" | "optimizerBytes" | "activationBytes" | "logitBytes" | "bufferBytes"
>;

interface Stage {
  readonly states: StageStates;
  readonly activations: StageActivations;
  /** Activations of all micro-batches in flight, and of those without the one whose backward pass ends. */
  readonly held: number;
  readonly waiting: number;
  readonly head: boolean;
}

function allocated(parts: Parts): number {
  return Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
}

/** Allocated memory at each moment of a step on one stage. */
function momentsOf(prepared: PreparedTraining, stage: Stage): { readonly [Moment in MemoryMoment]?: Parts } {
  const { recomputation, gradients, loss } = prepared;
  const { states, activations, held, waiting, head } = stage;
  const { copies } = states;
  const kept = gradients === "kept";
  const full = recomputation === "full";
  const rebuilt = activations.rebuilt + activations.inFlight;
  const { forward, backward } = lossBytesPerLogit[loss];
  const parts = (activationBytes: number, bytesPerLogit: number, extraBytes: number): Parts => ({
    weightBytes: states.weights,
    gradientBytes: kept ? states.gradients : 0,
    optimizerBytes: states.optimizer,
    activationBytes,
    logitBytes: head && bytesPerLogit > 0 ? logitsOf(prepared, bytesPerLogit) : 0,
    bufferBytes: states.gathered + workspaceBytes + extraBytes,
  });
  const atHead = held + (head ? activations.head : 0);
  return {
    "end-of-forward": parts(atHead + (head ? activations.lastState : 0), forward, copies.layers + copies.head),
    // With full recomputation, 16-bit copies are freed after the forward pass, except that of the head.
    "start-of-backward": parts(atHead, backward, copies.head + (full ? 0 : copies.layers)),
    ...(full && {
      "first-recomputed-layer": parts(held + rebuilt, 0, head && !kept ? headGradient(prepared) : 0),
    }),
    "end-of-backward": {
      ...parts(waiting + (full && kept ? rebuilt : 0), 0, head ? states.secondGradient : 0),
      gradientBytes: states.gradients,
    },
  };
}

function logitsOf({ plan, degrees, microBatch }: PreparedTraining, bytesPerLogit: number): number {
  const tokens = (plan.sequenceTokens * microBatch) / degrees.context;
  const { vocabularySize } = plan.model;
  return logitBytes({ tokens, vocabularySize, tensorParallel: degrees.tensor, bytesPerLogit });
}

/** Bytes of the gradient of the head, the first gradient to be computed. */
function headGradient({ plan, degrees, recipe, adapters }: PreparedTraining): number {
  if (adapters) return 0;
  return (plan.model.vocabularySize * plan.model.hiddenSize * recipe.gradientBytes) / degrees.tensor;
}

function stageMemory(prepared: PreparedTraining, place: StagePlace, inFlight: number): TrainingMemoryPlan {
  const { plan, stageLayers } = prepared;
  const activations = stageActivations(prepared);
  const states = stageStates(prepared, place);
  const held = inFlight * stageLayers * activations.layer;
  const waiting = Math.max(0, inFlight - 1) * stageLayers * activations.layer;
  const alive = momentsOf(prepared, { states, activations, held, waiting, head: place !== "first" });
  const moments: { [Moment in MemoryMoment]?: number } = {};
  let moment: MemoryMoment = "end-of-backward";
  let parts = alive[moment] as Parts;
  for (const [name, found] of Object.entries(alive) as [MemoryMoment, Parts][]) {
    moments[name] = allocated(found);
    if (allocated(found) > allocated(parts)) [moment, parts] = [name, found];
  }
  const allocatedBytes = allocated(parts);
  const reserved = reservedBytes(prepared, allocatedBytes);
  return {
    ...parts,
    allocatedBytes,
    reservedBytes: reserved,
    neededBytes: allocatedBytes + reserved,
    availableBytes: plan.accelerator.memoryBytes,
    moment,
    moments,
  };
}

/**
 * Computes the memory of the fullest accelerator: in the first stage, which holds most activations, or in the last, which holds
 * the logits.
 */
export function trainingMemory(prepared: PreparedTraining): TrainingMemoryPlan {
  const { degrees, microBatches, interleave, schedule } = prepared;
  const stages = degrees.pipeline;
  if (stages === 1) return stageMemory(prepared, "only", 1);
  const ahead = heldMicroBatches({ stages, microBatches, interleave, schedule });
  // DualPipe holds the same number of micro-batches on every stage, and GPipe holds all of them on every stage.
  const behind = schedule === "gpipe" || schedule === "dualpipe" ? ahead : 1;
  const atStart = stageMemory(prepared, "first", ahead);
  const atEnd = stageMemory(prepared, "last", behind);
  return atStart.neededBytes >= atEnd.neededBytes ? atStart : atEnd;
}
