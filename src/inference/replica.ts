import type { ChunkedPrefill } from "../efficiency/engineSettings.js";
import { meanContextTokens } from "../operations/meanContextTokens.js";
import { decodeStepSeconds } from "./decodeStep.js";
import { mixedStepSeconds } from "./mixedStep.js";
import type { StepModel } from "./stepModel.js";

/** Overheads that an engine adds to requests, as in `EfficiencyRates`. */
export interface RequestTimes {
  readonly requestSeconds: number;
  readonly promptSeconds: number;
  readonly queueFactor: number;
  /** Share of the initial burst's queueing time that is visible in the mean. */
  readonly burstShare: number;
  /** Share of its time that a run over a queue loses while the batch ramps up and drains. */
  readonly rampShare: number;
}

/** Load of one replica, and the limits of its engine. */
export interface ReplicaLoad {
  /** Prompt tokens that are not in the cache. */
  readonly inputTokens: number;
  /** Prompt tokens that are read from the cache. */
  readonly cachedTokens: number;
  /** Output tokens per request. */
  readonly outputTokens: number;
  /** Largest number of running requests on the replica. */
  readonly largestBatch: number;
  /** Largest number of tokens per step on one attention rank. */
  readonly maxBatchedTokens: number;
  readonly policy: ChunkedPrefill;
  /** Number of decode steps from one step that takes up new prompts to the next, while other requests run. */
  readonly promptIntervalSteps: number;
  /** Whether the load is a benchmark run that starts with all its requests at once, which affects its means. */
  readonly burst?: boolean | undefined;
}

/** One replica under a load: everything that does not depend on the number of running requests. */
export interface Replica {
  readonly model: StepModel;
  readonly load: ReplicaLoad;
  readonly times: RequestTimes;
  /** Seconds per request that delay only its own first token: time outside the model, and launching the kernels of its prompt. */
  readonly requestSeconds: number;
  /** Mean number of tokens visible to a decoding sequence. */
  readonly context: number;
  /** Decode steps of a request: its output tokens after the first. */
  readonly decodeSteps: number;
  /** Groups that requests are divided among: attention ranks times pipeline stages, each of which runs a batch of its own. */
  readonly groups: number;
  /**
   * Largest number of sequences that can decode at once. More would leave too little of the token budget for the prompts that
   * replace them.
   */
  readonly most: number;
}

/** Builds a replica. */
export function replicaOf(model: StepModel, load: ReplicaLoad, times: RequestTimes): Replica {
  const { inputTokens, cachedTokens, outputTokens, largestBatch } = load;
  const groups = model.attentionDataParallel * model.pipeline;
  const decodeSteps = Math.max(outputTokens - 1, 0);
  const context = meanContextTokens(cachedTokens + inputTokens, outputTokens);
  const most = Math.min(largestBatch, groups * prefillBoundBatch(load, decodeSteps));
  const requestSeconds = times.requestSeconds + model.setup;
  return { model, load, times, requestSeconds, context, decodeSteps, groups, most };
}

/** Number of decoding sequences on one rank at which prompts use up the rest of the token budget. */
function prefillBoundBatch({ policy, inputTokens, maxBatchedTokens }: ReplicaLoad, decodeSteps: number): number {
  if (inputTokens === 0 || policy === "prefill-first") return Number.MAX_SAFE_INTEGER;
  const mixed = (decodeSteps * maxBatchedTokens) / (inputTokens + decodeSteps);
  if (policy === "mixed") return mixed;
  return Math.max(
    decodeSteps,
    (decodeSteps * (maxBatchedTokens - halfPrompt * inputTokens)) / (inputTokens + decodeSteps),
  );
}

/** Mean unused part of the token budget if prompts are not split, relative to the length of a prompt. */
const halfPrompt = 0.5;

/** Largest number of prompt tokens in a step in which `decoding` sequences decode on the same rank. */
export function promptRoom({ policy, inputTokens, maxBatchedTokens }: ReplicaLoad, decoding: number): number {
  if (policy === "prefill-first") return maxBatchedTokens;
  const room = Math.max(1, maxBatchedTokens - decoding);
  return policy === "mixed" ? room : Math.max(inputTokens, room - halfPrompt * inputTokens);
}

/**
 * Seconds of a step with `promptTokens` prompt tokens and `decoding` sequences on one rank, including the idle time per prompt
 * that ends.
 */
export function promptStepSeconds(
  { model, load, context, times }: Replica,
  decoding: number,
  promptTokens: number,
  routed: number,
  promptLength: number = load.inputTokens,
): number {
  const ending = Math.min(1, promptTokens / promptLength);
  return (
    mixedStepSeconds(model, decoding, context, promptTokens, promptLength, load.cachedTokens, routed) +
    ending * times.promptSeconds
  );
}

/** Seconds of a decode step without prompts while `batch` sequences decode. */
export function undisturbedSeconds({ model, groups, context }: Replica, batch: number): number {
  return decodeStepSeconds(model, Math.max(1, batch / groups), context);
}

/**
 * Mean seconds that prompts add to a step while `batch` sequences decode; `others` is the share of prompts that delay other
 * requests.
 */
export function promptSecondsPerStep(replica: Replica, batch: number, others: number, undisturbed: number): number {
  const decoding = batch / replica.groups;
  return startingPromptSeconds(replica, decoding, (others * decoding) / replica.decodeSteps, undisturbed);
}

/**
 * Mean seconds that prompts add to a step while `decoding` sequences decode on a rank and a mean of `starting` prompts start per
 * step.
 *
 * Model: prompts arrive at random and start every promptIntervalSteps steps. The share of steps with prompts is that of steps in which some
 * start, or more if the token budget cannot hold their prompts. The steps with prompts share all prompt tokens evenly.
 */
export function startingPromptSeconds(
  replica: Replica,
  decoding: number,
  starting: number,
  undisturbed: number,
): number {
  const { policy, inputTokens, promptIntervalSteps: interval } = replica.load;
  const room = promptRoom(replica.load, decoding);
  const share = Math.max(-Math.expm1(-starting * interval) / interval, (starting * inputTokens) / room);
  if (!(share > 0 && inputTokens > 0)) return 0;
  const tokens = (starting * inputTokens) / share;
  if (policy === "prefill-first") return share * promptStepSeconds(replica, 0, tokens, tokens);
  const sequences = Math.max(1, decoding);
  return share * (promptStepSeconds(replica, sequences, tokens, sequences + tokens) - undisturbed);
}

/**
 * Seconds from start to end of the prefill of one prompt of `promptTokens` tokens (the mean length if left out), while `decoding`
 * sequences decode on its rank and its steps also hold `otherTokens` tokens of other prompts.
 */
export function ownPromptSeconds(
  replica: Replica,
  decoding: number,
  otherTokens = 0,
  promptTokens: number = replica.load.inputTokens,
): number {
  const { model, load, times } = replica;
  if (load.inputTokens === 0) return decodeStepSeconds(model, 1, replica.context) + times.promptSeconds;
  const room = promptRoom(load, decoding);
  const parts = Math.max(1, promptTokens / room);
  const sequences = load.policy === "prefill-first" ? 0 : decoding;
  const tokens = Math.min(room, promptTokens / parts + otherTokens);
  const routed = sequences + tokens / model.attentionDataParallel;
  // A prompt that is shorter than the others shares its step with as many of the mean length as fit.
  const length = Math.max(promptTokens, Math.min(load.inputTokens, tokens));
  return parts * promptStepSeconds(replica, sequences, tokens, routed, length);
}

/** Seconds per prompt in steps whose token budget is full of prompts, while `decoding` sequences decode. */
export function fullRoomSeconds(replica: Replica, decoding: number): number {
  const { load, groups } = replica;
  if (load.inputTokens === 0) return 0;
  const room = promptRoom(load, decoding);
  const sequences = load.policy === "prefill-first" ? 0 : Math.max(1, decoding);
  return (promptStepSeconds(replica, sequences, room, sequences + room) * load.inputTokens) / room / groups;
}

/**
 * Seconds per prompt if `waiting` prompts run in steps without decoding sequences. Prompts that are wholly cached need one decode step.
 */
export function packedPromptSeconds(replica: Replica, waiting: number): number {
  const { model, load, groups } = replica;
  const { inputTokens } = load;
  if (inputTokens === 0) return undisturbedSeconds(replica, waiting) / waiting;
  const tokens = Math.max(1, Math.min(load.maxBatchedTokens, Math.max(1, waiting / groups) * inputTokens));
  const prompts = Math.min(waiting, (tokens / inputTokens) * model.attentionDataParallel * model.pipeline);
  return promptStepSeconds(replica, 0, tokens, tokens) / prompts;
}
