import { activationBytes } from "../../models/activationBytes.js";
import { layerCount } from "../../models/layerCount.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";
import { stageParameters } from "../plan/stageParameters.js";
import { directExchange, type ExchangeSeconds, joined, noExchange, repeated, ringPass } from "./groupLink.js";

/** Communication of a plan before overlap: per micro-batch within a replica, and per step among replicas. */
export interface TrainingCommunication {
  /** All-gathers and reduce-scatters of tensor parallelism. */
  readonly tensor: ExchangeSeconds;
  /** Exchange of keys and values among context-parallel ranks. */
  readonly context: ExchangeSeconds;
  /** All-to-alls of expert parallelism. */
  readonly expert: ExchangeSeconds;
  /** Transfers between pipeline stages. */
  readonly pipeline: ExchangeSeconds;
  /** Gradients and weights among data-parallel ranks, per step. */
  readonly gradient: ExchangeSeconds;
}

/** Routed copies of a token, summed over the layers of a stage, and the width of the exchanged vectors. */
function routedCopies({ plan, stageLayers }: PreparedTraining): { readonly copies: number; readonly width: number } {
  const share = stageLayers / layerCount(plan.model);
  let copies = 0;
  let width = 0;
  for (const { count, feedForward } of plan.model.layerGroups) {
    if (feedForward?.kind !== "mixture-of-experts") continue;
    copies += share * count * feedForward.expertsPerToken;
    width = feedForward.latentSize ?? plan.model.hiddenSize;
  }
  return { copies, width };
}

/** Width of keys and values, summed over the layers of a stage. */
function keyValueWidths({ plan, stageLayers }: PreparedTraining): number {
  const share = stageLayers / layerCount(plan.model);
  let width = 0;
  for (const { count, attention } of plan.model.layerGroups) {
    if (attention?.kind === "grouped-query") width += share * count * 2 * attention.keyValueHeads * attention.headSize;
    if (attention?.kind === "latent") {
      const head = attention.noRotaryHeadSize + attention.rotaryHeadSize + attention.valueHeadSize;
      width += share * count * attention.queryHeads * head;
    }
  }
  return width;
}

/** Communication of gradients and weights among data-parallel ranks per step. */
function gradientExchange(prepared: PreparedTraining): ExchangeSeconds {
  const { recipe, stage, microBatches, degrees, expertSlices, adapters, stateRanks, gatheredWeights } = prepared;
  const [first] = stageParameters(prepared);
  const trained = adapters ? 0 : 1;
  const gradients = trained * (stage === 0 ? 2 : 1) * recipe.gradientBytes;
  const weights = stage === 0 ? 0 : (stage === 3 ? 2 : trained) * activationBytes;
  const repeats = stage === 3 && gatheredWeights === "dropped" ? microBatches : 1;
  const { data, tensor, context } = degrees;
  const among = (parameters: number, ranks: number, spread: number) => {
    const sharded = Math.min(ranks, stateRanks);
    const within = ringPass(prepared, parameters * (gradients + weights), { ranks: sharded, spread });
    // With hybrid sharding, the sharded copies also reduce their shards over the network.
    const copies = { ranks: Math.max(1, ranks / sharded), spread: spread * sharded };
    return joined(repeated(within, repeats), ringPass(prepared, (2 * gradients * parameters) / sharded, copies));
  };
  const expertRanks = Math.max(1, Math.floor((data * tensor * context) / expertSlices));
  const others = among(first.others, data * context, tensor);
  return joined(others, among(first.experts, expertRanks, Math.max(expertSlices, tensor)));
}

/** Computes the communication of a plan on the largest stage. */
export function trainingCommunication(prepared: PreparedTraining): TrainingCommunication {
  const { plan, degrees, microBatch, interleave, stageLayers, recomputation, recomputedShare } = prepared;
  const { tensor, pipeline, context, expert, data } = degrees;
  const tokens = (plan.sequenceTokens * microBatch) / context;
  const state = tokens * plan.model.hiddenSize * activationBytes;
  // Full recomputation repeats the communication of the forward pass.
  const passes = recomputation === "full" ? 1 + recomputedShare / 2 : 1;
  const { copies, width } = routedCopies(prepared);
  const routed = (4 * copies * tokens * width * activationBytes * (expert - 1)) / expert / tensor;
  const experts = { ranks: expert, spread: 1, collective: "all-to-all" } as const;
  const stages = {
    ranks: 2,
    spread: Math.max(1, (tensor * context * data) / 2),
    collective: "point-to-point",
  } as const;
  const keysAndValues = (tokens * context * keyValueWidths(prepared) * activationBytes) / tensor;
  return {
    // Two blocks forward and two backward, each with a reduce-scatter and an all-gather.
    tensor: repeated(ringPass(prepared, state, { ranks: tensor, spread: 1 }), passes * 8 * stageLayers),
    // Keys and values circulate once in the forward pass and, with their gradients, twice in the backward pass.
    context: repeated(ringPass(prepared, keysAndValues, { ranks: context, spread: tensor }), 3),
    expert: expert > 1 ? directExchange(prepared, passes * routed, experts) : noExchange,
    pipeline: pipeline > 1 ? directExchange(prepared, (2 * interleave * state) / tensor, stages) : noExchange,
    gradient: gradientExchange(prepared),
  };
}
