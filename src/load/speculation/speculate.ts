import { decodeStepSeconds } from "../../inference/decodeStep.js";
import { around } from "../../inference/describeServing.js";
import { infeasible } from "../../inference/infeasible.js";
import type { InfeasibleInference } from "../../inference/inferenceEstimate.js";
import { mixedStepSeconds } from "../../inference/mixedStep.js";
import type { Replica } from "../../inference/replica.js";
import { layerCount } from "../../models/layerCount.js";
import { positive, share, whole, within } from "../../units/check.js";
import { checkShape, type Shape } from "../../units/checkShape.js";
import type { Estimate } from "../../units/estimate.js";
import type { Bytes } from "../../units/quantity.js";
import { closedLoop } from "../closedLoop.js";
import type { ShapeOptions } from "../load.js";
import { type LoadablePlan, type PreparedLoad, prepareLoad } from "../loadPlan.js";
import { acceptedTokens } from "./acceptedTokens.js";

/** How tokens are drafted and how many of them are accepted. */
export interface Speculation extends ShapeOptions {
  /** Sequences that decode at once, over all replicas. */
  readonly batch: number;
  /** Steps of the drafter before each step of the model: 1 for one module of multi-token prediction. */
  readonly drafts: number;
  /** Probability that a draft is accepted if the one before it was; or give `acceptedTokens`. */
  readonly acceptance?: number | undefined;
  /** Tokens that a step yields, as engines print it for trees of drafts. */
  readonly acceptedTokens?: number | undefined;
  /** Tokens of each sequence that the model verifies in a step; drafts + 1 if left out, more for trees. */
  readonly verifiedTokens?: number | undefined;
  /** A model that drafts; a module of one layer of the model itself (multi-token prediction, EAGLE) if left out. */
  readonly draftModel?: LoadablePlan["model"] | undefined;
}

/** What speculative decoding brings at a batch, and up to which batch it pays. */
export interface SpeculationEstimate {
  readonly fits: true;
  /** From one output token to the next, on average. */
  readonly timePerOutputTokenSeconds: Estimate;
  /** The same without speculation. */
  readonly plainTimePerOutputTokenSeconds: Estimate;
  /** How many times faster tokens come. */
  readonly speedUp: number;
  /** Tokens that a step yields. */
  readonly tokensPerStep: number;
  /** The batch from which on speculation is no longer faster; null if it is up to the largest batch, 0 if it never is. */
  readonly breakEvenBatch: number | null;
  /** Weights of the drafter on one accelerator: they take room from the cache. */
  readonly draftWeightBytes: Bytes;
  /** Cache of the drafter for one request at its longest, on one accelerator. */
  readonly draftCacheBytesPerRequest: Bytes;
  /** Most requests that fit at once next to the drafter. */
  readonly largestBatch: number;
}

const shape = {
  input: 0,
  output: 0,
  batch: positive,
  drafts: whole,
  acceptance: [share],
  acceptedTokens: [(field: string, value: number) => within(field, value, 1, 1000)],
  verifiedTokens: [whole],
  draftModel: [0],
} as const satisfies Shape<Speculation>;

/** Seconds of a step that verifies `tokens` tokens of each of `sequences` sequences: further tokens read the cache once with the first. */
function verifySeconds({ model, context }: Replica, sequences: number, tokens: number): number {
  return mixedStepSeconds(model, sequences, context, sequences * (tokens - 1), 1, context);
}

/** Seconds of a step of the drafter: of a model of its own, or of one layer and the head of the model. */
function draftSeconds(plan: PreparedLoad, drafter: PreparedLoad | undefined, sequences: number): number {
  const { model, context } = (drafter ?? plan).replica;
  const whole = decodeStepSeconds(model, sequences, context);
  return drafter ? whole : whole / layerCount(plan.prepared.architecture);
}

/**
 * What speculative decoding or multi-token prediction brings: the time per output token at a batch, the batch at which it breaks even, and
 * the memory that the drafter takes.
 *
 * Model: (verify(b, n) + drafts x draft(b)) / tokensPerStep, where verify is a step whose weights see b n tokens and whose cache is read once.
 * Assumes: an acceptance that does not depend on the batch; a module that drafts costs one layer of the model.
 *
 * @param plan - the model, the accelerators and the engine's limits
 * @param speculation - the batch, the drafts and how many of them are accepted
 * @returns times with and without, the break-even batch and memory; on `fits: false` the memory that is missing
 * @throws {@link InvalidQuantityError} if neither acceptance nor accepted tokens are given, or a quantity is impossible
 * @source DeepSeek-V3 technical report (arXiv:2412.19437), section 5.4.3; Li et al., EAGLE (2024)
 * @example
 * ```ts
 * import { nvidiaH200Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { speculate } from "llm-economics/load";
 *
 * const plan = { model: llama31_70b, accelerator: nvidiaH200Sxm, tensorParallel: 4 };
 * const found = speculate(plan, { batch: 4, drafts: 3, acceptance: 0.7, input: 1024, output: 256 });
 * found.fits && found.speedUp > 1.5; // => true
 * ```
 */
export function speculate(plan: LoadablePlan, speculation: Speculation): SpeculationEstimate | InfeasibleInference {
  const { batch, drafts, draftModel, input, output, verifiedTokens } = checkShape("speculation", speculation, shape);
  const tokensPerStep = speculation.acceptedTokens ?? acceptedTokens(speculation.acceptance as number, drafts);
  const load = closedLoop(1, { input, output });
  const prepared = prepareLoad(plan, load);
  const drafter = draftModel === undefined ? undefined : prepareLoad({ ...plan, model: draftModel }, load);
  for (const each of drafter ? [prepared, drafter] : [prepared])
    if (each.prepared.largestBatch < 1) return infeasible(each.prepared);
  const { replica, profile } = prepared;
  const { replicas } = prepared.prepared.parallel;
  const plain = (sequences: number) => decodeStepSeconds(replica.model, sequences, replica.context);
  const speculated = (sequences: number) =>
    (verifySeconds(replica, sequences, verifiedTokens ?? drafts + 1) +
      drafts * draftSeconds(prepared, drafter, sequences)) /
    tokensPerStep;
  const sequences = Math.max(1, batch / replicas / replica.groups);
  const room = roomBeside(prepared, drafter);
  const spread = profile.spread.timePerOutputToken;
  return {
    fits: true,
    timePerOutputTokenSeconds: around(speculated(sequences), spread),
    plainTimePerOutputTokenSeconds: around(plain(sequences), spread),
    speedUp: plain(sequences) / speculated(sequences),
    tokensPerStep,
    breakEvenBatch: breakEven((each) => plain(each) / speculated(each), replicas * replica.groups, room.largestBatch),
    ...room,
  };
}

/** What the drafter takes of one accelerator, and what is left for requests. */
function roomBeside({ prepared }: PreparedLoad, drafter: PreparedLoad | undefined) {
  const { memory, architecture, parallel } = prepared;
  const layers = layerCount(architecture);
  const draftWeightBytes = drafter ? drafter.prepared.memory.weightBytes : memory.weightBytes / layers;
  const perRequest = memory.cacheBytesPerRequest;
  const draftCacheBytesPerRequest = drafter ? drafter.prepared.memory.cacheBytesPerRequest : perRequest / layers;
  const room = memory.availableBytes - memory.reservedBytes - memory.weightBytes;
  const kept = Math.max(0, (room - draftWeightBytes) / room) * (perRequest / (perRequest + draftCacheBytesPerRequest));
  const largestBatch = Math.max(0, Math.floor(prepared.largestBatch * kept)) * parallel.replicas;
  return { draftWeightBytes, draftCacheBytesPerRequest, largestBatch };
}

const halvings = 40;

/** The batch at which a gain that falls with the batch reaches 1: null if it is above 1 up to the most, 0 if it never is. */
function breakEven(gainAt: (sequences: number) => number, groups: number, most: number): number | null {
  if (gainAt(1) <= 1) return 0;
  let high = Math.max(1, most / groups);
  if (gainAt(high) > 1) return null;
  let low = 1;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (gainAt(middle) > 1) low = middle;
    else high = middle;
  }
  return low * groups;
}
