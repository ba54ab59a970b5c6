import { type Replica, type ReplicaLoad, type RequestTimes, replicaOf } from "../../src/inference/replica.js";
import type { StepModel } from "../../src/inference/stepModel.js";

/** Seconds of a replica whose steps add up: a fixed time, and one per decoding sequence and per prompt token. */
export interface LinearSeconds {
  readonly step: number;
  readonly sequence: number;
  readonly promptToken: number;
  /** Seconds to set up the kernels of a prompt. */
  readonly setup: number;
}

const nothing = { fixed: 0, perToken: 0 };
const seconds: LinearSeconds = { step: 10, sequence: 1, promptToken: 0.5, setup: 0 };
const times: RequestTimes = { requestSeconds: 0, promptSeconds: 0, queueFactor: 1, burstShare: 0, rampShare: 0 };
const load: ReplicaLoad = {
  inputTokens: 20,
  cachedTokens: 0,
  outputTokens: 11,
  largestBatch: 8,
  maxBatchedTokens: 1000,
  policy: "mixed",
  promptIntervalSteps: 1,
};

/** The step model of a linear replica, with `groups` pipeline stages or attention ranks. */
export function linearModel(change: Partial<LinearSeconds> = {}, pipeline = 1, attentionDataParallel = 1): StepModel {
  const { step, sequence, promptToken, setup } = { ...seconds, ...change };
  return {
    linears: [],
    head: { computePerToken: 0, read: 0, unpack: 0, movePerToken: 0 },
    experts: [],
    attentions: [],
    statePerSequence: sequence,
    statePerPromptToken: promptToken,
    layerPerToken: 0,
    launch: step,
    setup,
    issue: 0,
    hostStep: 0,
    hostSequence: 0,
    communication: { others: nothing, direct: nothing, shared: nothing },
    attentionDataParallel,
    pipeline,
    bandwidthShare: 0,
    computeShare: 0,
  };
}

/**
 * A replica whose queues can be worked out by hand: a step takes 10 s, 1 s per decoding sequence and 0.5 s per prompt token. Prompts have
 * 20 tokens and outputs 11, so that a request decodes in 10 steps; 8 requests run at once.
 */
export function linearReplica(
  change: Partial<ReplicaLoad> = {},
  overheads: Partial<RequestTimes> = {},
  model: StepModel = linearModel(),
): Replica {
  return replicaOf(model, { ...load, ...change }, { ...times, ...overheads });
}
