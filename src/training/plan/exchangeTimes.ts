import type { Accelerator } from "../../hardware/accelerator.js";
import { activationBytes } from "../../models/activationBytes.js";
import type { Collective } from "../../roofline/collective.js";
import { fabricShare } from "../../roofline/collectiveLink.js";
import { trafficRatio } from "../../roofline/collectiveTrafficBytes.js";
import type { Seconds } from "../../units/quantity.js";
import type { PreparedTraining } from "./preparedTraining.js";
import { shardingRanks, stageParameters } from "./stageParameters.js";

/**
 * Share of a link's one-way bandwidth that a ring sustains on large messages.
 *
 * @source Bekman, Machine Learning Engineering (2024), network: 75 to 82 % on NVLink, 73 to 90 % of network ports
 * @example
 * ```ts
 * import { ringBandwidthShare } from "llm-economics/training";
 *
 * ringBandwidthShare; // => 0.8
 * ```
 */
export const ringBandwidthShare = 0.8;

/** Accelerators that a part reaches through its scale-up fabric, itself included. */
function domainOf({ scaleUp }: Accelerator): number {
  return scaleUp && scaleUp.topology !== "none" ? scaleUp.domainAccelerators : 1;
}

/** Sustained one-way bandwidth among `ranks` accelerators: their share of the fabric, or the network. */
function bandwidthAmong(
  ranks: number,
  { plan, networkBytesPerSecond }: PreparedTraining,
  collective: Collective,
): number {
  const { scaleUp } = plan.accelerator;
  const domain = domainOf(plan.accelerator);
  if (!scaleUp || ranks > domain) return ringBandwidthShare * networkBytesPerSecond;
  return ringBandwidthShare * scaleUp.bandwidthBytesPerSecond * fabricShare(scaleUp, ranks, collective);
}

/** Time of a collective over a buffer of `bytes`, as {@link collectiveTime} has it for a ring without latency. */
function collectiveSeconds(collective: Collective, bytes: number, ranks: number, prepared: PreparedTraining): Seconds {
  return (bytes * trafficRatio({ collective, ranks })) / bandwidthAmong(ranks, prepared, collective);
}

/** A ring pass over ranks that are first side by side in a domain and then across the network. */
function passSeconds(bytes: number, ranks: number, prepared: PreparedTraining): number {
  const beside = Math.floor(domainOf(prepared.plan.accelerator) / prepared.degrees.tensor);
  const inside = Math.min(ranks, Math.max(1, beside));
  const groups = ranks / inside;
  const within = inside > 1 ? collectiveSeconds("reduce-scatter", bytes, inside, prepared) : 0;
  const across = (bytes * (groups - 1)) / groups / inside / (ringBandwidthShare * prepared.networkBytesPerSecond);
  return within + Math.max(0, across);
}

/** Time of a step's gradient reduction and weight gathering, were nothing hidden. */
export function gradientSeconds(prepared: PreparedTraining): Seconds {
  const { recipe, stage, microBatches } = prepared;
  const weightPasses = stage === 3 ? 2 : 1;
  const perParameter =
    stage === 0 ? 2 * recipe.gradientBytes : recipe.gradientBytes + weightPasses * recipe.weightBytes;
  const repeats = stage === 3 ? microBatches : 1;
  const ranks = shardingRanks(prepared);
  const [parameters] = stageParameters(prepared);
  return (
    repeats *
    perParameter *
    (passSeconds(parameters.others, ranks.others, prepared) + passSeconds(parameters.experts, ranks.experts, prepared))
  );
}

/** Layers with experts that one stage holds, times the experts of a token. */
function routedCopies({ plan, degrees }: PreparedTraining): number {
  let copies = 0;
  for (const { count, feedForward } of plan.model.layerGroups) {
    if (feedForward?.kind === "mixture-of-experts") copies += count * feedForward.expertsPerToken;
  }
  return copies / degrees.pipeline;
}

/** Time of a step's exchanges within a copy of the model: tensor-parallel reductions, expert all-to-alls, sends between stages. */
export function exchangeSeconds(prepared: PreparedTraining): Seconds {
  const { plan, degrees, microBatch, microBatches, interleave, stageLayers, recomputation } = prepared;
  const { tensor, pipeline, context, expert } = degrees;
  const state = ((plan.sequenceTokens * microBatch) / context) * plan.model.hiddenSize * activationBytes;
  let seconds = 0;
  if (tensor > 1) {
    const reductions = recomputation === "full" ? 6 : 4;
    seconds += collectiveSeconds("all-reduce", reductions * stageLayers * state, tensor, prepared);
  }
  if (expert > 1) {
    const exchanges = recomputation === "full" ? 6 : 4;
    const bytes = (exchanges * routedCopies(prepared) * state) / tensor;
    seconds += collectiveSeconds("all-to-all", bytes, expert, prepared);
  }
  if (pipeline > 1) {
    const bytes = (2 * interleave * state) / tensor;
    seconds += bytes / bandwidthAmong(tensor * pipeline * context, prepared, "point-to-point");
  }
  return microBatches * seconds;
}
