import type { ChunkedPrefill } from "../efficiency/engineSettings.js";
import { meanContextTokens } from "../operations/meanContextTokens.js";
import { decodeStepSeconds } from "./decodeStep.js";
import { mixedStepSeconds } from "./mixedStep.js";
import type { StepModel } from "./stepModel.js";

/** The times that an engine adds to a request. */
export interface RequestTimes {
  readonly requestSeconds: number;
  readonly promptSeconds: number;
  readonly queueFactor: number;
  /** Share of the first burst's queue in the mean. */
  readonly burstShare: number;
  /** Share of its time that a run over a queue loses while the machine fills and empties. */
  readonly rampShare: number;
}

/** Load of one replica, and the limits of its engine. */
export interface ReplicaLoad {
  /** Tokens of a prompt that are not cached. */
  readonly inputTokens: number;
  /** Tokens of a prompt that are read from the cache. */
  readonly cachedTokens: number;
  /** Tokens generated for a request. */
  readonly outputTokens: number;
  /** Most requests that run at once on the replica. */
  readonly largestBatch: number;
  /** Most tokens of one step on one attention rank. */
  readonly maxBatchedTokens: number;
  readonly policy: ChunkedPrefill;
  /** Whether this is a benchmark run that starts with all its requests at once, and its means show it. */
  readonly burst?: boolean | undefined;
}

/** One replica under a load: what does not depend on how many requests run. */
export interface Replica {
  readonly model: StepModel;
  readonly load: ReplicaLoad;
  readonly times: RequestTimes;
  /** Mean tokens visible to a decoding sequence. */
  readonly context: number;
  /** Tokens of a request after its first. */
  readonly further: number;
  /** Groups that the requests are divided among: attention ranks, and stages that each run their own. */
  readonly groups: number;
  /** Most sequences that can decode at once: more leave prompts too little of the budget to follow. */
  readonly most: number;
}

/** Prepares a replica. */
export function replicaOf(model: StepModel, load: ReplicaLoad, times: RequestTimes): Replica {
  const { inputTokens, cachedTokens, outputTokens, largestBatch } = load;
  const groups = model.attentionDataParallel * model.pipeline;
  const further = Math.max(outputTokens - 1, 0);
  const context = meanContextTokens(cachedTokens + inputTokens, outputTokens);
  const most = Math.min(largestBatch, groups * prefillBoundBatch(load, further));
  return { model, load, times, context, further, groups, most };
}

/** Sequences that decode on one rank while prompts fill all of the budget that they leave. */
function prefillBoundBatch({ policy, inputTokens, maxBatchedTokens }: ReplicaLoad, further: number): number {
  if (inputTokens === 0 || policy === "prefill-first") return Number.MAX_SAFE_INTEGER;
  const mixed = (further * maxBatchedTokens) / (inputTokens + further);
  if (policy === "mixed") return mixed;
  return Math.max(further, (further * (maxBatchedTokens - halfPrompt * inputTokens)) / (inputTokens + further));
}

/** Part of a prompt that whole prompts leave empty of a budget on average. */
const halfPrompt = 0.5;

/** Most prompt tokens of a step in which `decoding` sequences decode on the same rank. */
export function promptRoom({ policy, inputTokens, maxBatchedTokens }: ReplicaLoad, decoding: number): number {
  if (policy === "prefill-first") return maxBatchedTokens;
  const left = Math.max(1, maxBatchedTokens - decoding);
  return policy === "mixed" ? left : Math.max(inputTokens, left - halfPrompt * inputTokens);
}

/** Seconds of a step over `promptTokens` prompt tokens next to `decoding` sequences on one rank, and what each prompt that ends costs. */
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

/** Seconds that prompts add to each step while `batch` sequences decode, `others` of whose prompts disturb them. */
export function promptSecondsPerStep(replica: Replica, batch: number, others: number, undisturbed: number): number {
  const decoding = batch / replica.groups;
  return startingPromptSeconds(replica, decoding, (others * decoding) / replica.further, undisturbed);
}

/**
 * Seconds that prompts add to each step while `decoding` sequences of a rank decode and `starting` prompts begin in a step on average.
 *
 * Model: prompts begin at random. The share f of steps that hold prompts is 1 - exp(-starting), or more where the budget cannot hold as many
 * together; such a step carries their tokens.
 */
export function startingPromptSeconds(
  replica: Replica,
  decoding: number,
  starting: number,
  undisturbed: number,
): number {
  const { policy, inputTokens } = replica.load;
  const room = promptRoom(replica.load, decoding);
  const share = Math.max(-Math.expm1(-starting), (starting * inputTokens) / room);
  if (!(share > 0 && inputTokens > 0)) return 0;
  const tokens = (starting * inputTokens) / share;
  if (policy === "prefill-first") return share * promptStepSeconds(replica, 0, tokens, tokens);
  const beside = Math.max(1, decoding);
  return share * (promptStepSeconds(replica, beside, tokens, beside + tokens) - undisturbed);
}

/**
 * Seconds from start to end of one prompt of `promptTokens` tokens, the mean if left out, that runs next to `decoding` sequences of its rank
 * and `together` tokens of other prompts.
 */
export function ownPromptSeconds(
  replica: Replica,
  decoding: number,
  together = 0,
  promptTokens: number = replica.load.inputTokens,
): number {
  const { model, load, times } = replica;
  if (load.inputTokens === 0) return decodeStepSeconds(model, 1, replica.context) + times.promptSeconds;
  const room = promptRoom(load, decoding);
  const parts = Math.max(1, promptTokens / room);
  const beside = load.policy === "prefill-first" ? 0 : decoding;
  const tokens = Math.min(room, promptTokens / parts + together);
  return (
    parts * promptStepSeconds(replica, beside, tokens, beside + tokens / model.attentionDataParallel, promptTokens)
  );
}

/** Seconds of prompts that fill the room next to `decoding` sequences, for each prompt. */
export function fullRoomSeconds(replica: Replica, decoding: number): number {
  const { load, groups } = replica;
  if (load.inputTokens === 0) return 0;
  const room = promptRoom(load, decoding);
  const beside = load.policy === "prefill-first" ? 0 : Math.max(1, decoding);
  return (promptStepSeconds(replica, beside, room, beside + room) * load.inputTokens) / room / groups;
}

/** Seconds for each prompt while `waiting` of them run together in steps of their own. */
export function packedPromptSeconds(replica: Replica, waiting: number): number {
  const { model, load, groups } = replica;
  const { inputTokens } = load;
  if (inputTokens === 0) return 0;
  const tokens = Math.max(1, Math.min(load.maxBatchedTokens, Math.max(1, waiting / groups) * inputTokens));
  const prompts = Math.min(waiting, (tokens / inputTokens) * model.attentionDataParallel * model.pipeline);
  return promptStepSeconds(replica, 0, tokens, tokens) / prompts;
}
