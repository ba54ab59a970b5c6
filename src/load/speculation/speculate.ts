import { decodeStepSeconds, linearSeconds } from "../../inference/decodeStep.js";
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

/** Parameters of speculative decoding. */
export interface Speculation extends ShapeOptions {
  /** Number of decoding sequences over all replicas. */
  readonly batch: number;
  /** Draft steps before each step of the model; 1 for one multi-token-prediction module. */
  readonly drafts: number;
  /** Probability that a draft token is accepted if the one before it was. Alternatively, give `acceptedTokens`. */
  readonly acceptance?: number | undefined;
  /** Mean tokens per step (acceptance length), as reported by engines for draft trees. */
  readonly acceptedTokens?: number | undefined;
  /** Tokens per sequence that the model verifies in a step; drafts + 1 if left out, more for draft trees. */
  readonly verifiedTokens?: number | undefined;
  /** The draft model; if left out, a module of one layer of the model itself (multi-token prediction, EAGLE). */
  readonly draftModel?: LoadablePlan["model"] | undefined;
}

/** Speed-up of speculative decoding at a batch size, and the batch size at which it breaks even. */
export interface SpeculationEstimate {
  readonly fits: true;
  /** Mean time between output tokens. */
  readonly timePerOutputTokenSeconds: Estimate;
  /** Time per output token without speculation. */
  readonly plainTimePerOutputTokenSeconds: Estimate;
  /** Speed-up: time per output token without speculation over that with speculation. */
  readonly speedUp: number;
  /** Mean tokens per step. */
  readonly tokensPerStep: number;
  /** Batch size above which speculation is slower; null if it is faster up to the largest batch, 0 if it is never faster. */
  readonly breakEvenBatch: number | null;
  /** Weights of the drafter on one accelerator, which reduce the space for the cache. */
  readonly draftWeightBytes: Bytes;
  /** Cache of the drafter on one accelerator for one request at its full length. */
  readonly draftCacheBytesPerRequest: Bytes;
  /** Largest number of running requests with the drafter in memory. */
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

/**
 * Seconds of a step that verifies `tokens` tokens of each of `sequences` sequences. All tokens of a sequence share one read of
 * its cache.
 */
function verifySeconds({ model, context }: Replica, sequences: number, tokens: number): number {
  return mixedStepSeconds(model, sequences, context, sequences * (tokens - 1), 1, context);
}

/**
 * Seconds of all draft steps before a step of the model: of a draft model, or of a module of one layer that shares the head of the model.
 * The module's first step follows the model's own step at once; each further one waits for the host.
 */
function draftingSeconds(
  plan: PreparedLoad,
  drafter: PreparedLoad | undefined,
  sequences: number,
  drafts: number,
): number {
  const { model, context } = (drafter ?? plan).replica;
  const whole = decodeStepSeconds(model, sequences, context);
  if (drafter) return drafts * whole;
  const head = linearSeconds(model.head, sequences);
  const layer = (whole - head - model.hostStep) / layerCount(plan.prepared.architecture);
  return drafts * (layer + head) + (drafts - 1) * model.hostStep;
}

/**
 * Estimates the benefit of speculative decoding or multi-token prediction: the time per output token, the batch size at which
 * it breaks even, and the memory of the drafter.
 *
 * Model: (verify(b, n) + drafts x draft(b)) / tokensPerStep, where verify is a step that processes b n tokens and reads the cache
 * once.
 * Assumes: an acceptance rate that does not depend on the batch size. A draft module costs as much as one layer and the head of the model.
 *
 * @param plan - the model, the accelerators and the engine's limits
 * @param speculation - the batch size, the drafts and their acceptance
 * @returns times with and without speculation, break-even batch size and memory; the missing memory if `fits` is false
 * @throws {@link InvalidQuantityError} if neither `acceptance` nor `acceptedTokens` is given, or a quantity is out of range
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
      draftingSeconds(prepared, drafter, sequences, drafts)) /
    tokensPerStep;
  const sequences = Math.max(1, batch / replicas / replica.groups);
  const room = roomWithDrafter(prepared, drafter);
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

/** Memory of the drafter on one accelerator, and the largest batch that fits with it. */
function roomWithDrafter({ prepared }: PreparedLoad, drafter: PreparedLoad | undefined) {
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

/** The batch size at which a speed-up that falls with the batch reaches 1; null if it stays above 1, 0 if it is never above 1. */
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
