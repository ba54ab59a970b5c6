import type { Seconds } from "../units/quantity.js";
import type { EngineTraits } from "./engineTraits.js";

/**
 * What an engine makes of a machine: the shares of its peaks that it reaches and the times that it adds, each of which an
 * engineer could measure on the machine. All are positive; shares are of the vendor's peak.
 */
export interface EfficiencyRates {
  /** Share of the memory bandwidth while reading weights. */
  readonly weightBandwidth: number;
  /** Share of the 16-bit peak in large matrix multiplications. */
  readonly compute16: number;
  /** Share of the 8-bit peak. */
  readonly compute8: number;
  /** Share of the 8-bit rate that is left where each block of values has a scale of its own. */
  readonly blockScaledCompute: number;
  /** Share of the 4-bit peak. */
  readonly compute4: number;
  /** Share of the memory bandwidth while reading routed experts. */
  readonly expertBandwidth: number;
  /** Rate of grouped multiplications by experts, as a share of what one large multiplication reaches. */
  readonly expertCompute: number;
  /** Rows that the kernel pads each touched expert by. */
  readonly expertPaddingRows: number;
  /** Bytes that could have been read in the time that starting on one more expert takes. */
  readonly expertStartBytes: number;
  /** How freely tokens spread over experts that training kept evenly loaded: 1 as if each token chose for itself, less if tokens choose alike. */
  readonly balancedSpread: number;
  /** The same over experts that it did not. */
  readonly routingSpread: number;
  /** Rows of the most loaded expert-parallel rank over the mean. */
  readonly expertImbalance: number;
  /** Share of the weight bandwidth that is left when weights are widened before they are multiplied. */
  readonly widening: number;
  /** Share of the 16-bit rate that is left when weights are widened before they are multiplied. */
  readonly wideningCompute: number;
  /** Share of the weight bandwidth that is left when weights of 4 bits are multiplied as they are. */
  readonly fourBitBandwidth: number;
  /** Share of the memory bandwidth while reading the key-value cache. */
  readonly cacheBandwidth: number;
  /** Share of the 16-bit peak in attention. */
  readonly attentionCompute: number;
  /** Share of the link's bandwidth in large collectives. */
  readonly linkBandwidth: number;
  /** Share of the host bus's bandwidth in collectives without a link. */
  readonly hostLinkBandwidth: number;
  /** Time of the smallest all-reduce between two accelerators, in which each reads what the other has. */
  readonly collectiveSeconds: Seconds;
  /** Time of the smallest all-reduce that is worked out in shares, as a multiple of one in which all read everything. */
  readonly sharedReductionFactor: number;
  /** The same over the host bus, as a multiple. */
  readonly hostCollectiveFactor: number;
  /** Time from one pipeline stage to the next. */
  readonly stageHopSeconds: Seconds;
  /** Time that a kernel adds beside its work. */
  readonly launchSeconds: Seconds;
  /** The same where kernels are started one by one and not from a captured graph, as a multiple. */
  readonly singleLaunchFactor: number;
  /** Small kernels in each layer: norms, residuals, activations. */
  readonly layerLaunches: number;
  /** Passes over the hidden vectors that those kernels make. */
  readonly layerPasses: number;
  /** Kernels of one layer's attention. */
  readonly attentionLaunches: number;
  /** Further kernels of one layer of latent attention. */
  readonly latentLaunches: number;
  /** Kernels of one layer's routed experts: gating, sorting, multiplying, combining. */
  readonly expertLaunches: number;
  /** Further kernels of a router that adds a bias to each expert and picks among groups. */
  readonly biasedRouterLaunches: number;
  /** Kernels that round the inputs of one multiplication in 8 or 4 bits. */
  readonly roundingLaunches: number;
  /** The same for inputs in 8 bits that get a scale for each block, as a multiple. */
  readonly blockRoundingFactor: number;
  /** The same for inputs in 4 bits, as a multiple. */
  readonly fourBitRoundingFactor: number;
  /** Kernels of one norm of queries and keys. */
  readonly queryKeyNormLaunches: number;
  /** Host time of one step on one stage. */
  readonly hostStepSeconds: Seconds;
  /** Host time of one sequence in one step on one stage. */
  readonly hostSequenceSeconds: Seconds;
  /** Time of one request before its prompt runs and after its first token: parsing, tokenising, network. */
  readonly requestSeconds: Seconds;
  /** Time of one request in which the accelerator waits. */
  readonly promptSeconds: Seconds;
  /** How much longer prompts queue than if they arrived at random. */
  readonly queueFactor: number;
  /** Share of its time that a run over a queue loses while the machine fills and empties. */
  readonly rampShare: number;
  /** Share of a burst's queue that a run's mean still shows. */
  readonly burstShare: number;
}

/** The metrics that residuals are kept for. */
export type SpreadMetric = "throughput" | "timePerOutputToken" | "timeToFirstToken" | "endToEndLatency" | "power";

/** The typical factor between estimate and measurement: 80 % of measurements lie within the estimate times or over it. */
export type ResidualSpread = { readonly [Metric in SpreadMetric]: number };

/** The rates of an engine on a machine, how sure they are, and what they were fitted on. */
export interface EfficiencyProfile {
  /** The link of the chain that it comes from, such as "vllm on hopper" or "global". */
  readonly id: string;
  /** The engine whose rates they are, if it is one engine. */
  readonly engine?: string | undefined;
  /** The rates. */
  readonly rates: EfficiencyRates;
  /** How far measurements lie from estimates with it. */
  readonly spread: ResidualSpread;
  /** What the engine's kernels do otherwise than most. */
  readonly traits?: EngineTraits;
}
