import type { Seconds } from "../units/quantity.js";
import type { EngineTraits } from "./engineTraits.js";

/**
 * The rates of an engine on a machine: how close it gets to the peaks, and the time it adds. Each is a quantity that an engineer could measure on the machine.
 * All are positive; shares are of the vendor's peak. A profile lists the rates that were read off measured kernels; the others are fitted.
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
  /** Compute efficiency of grouped multiplications by experts, relative to one large multiplication. */
  readonly expertCompute: number;
  /** Rows that the kernel pads each touched expert by. */
  readonly expertPaddingRows: number;
  /** Bytes that could have been read in the time that starting on one more expert takes. */
  readonly expertStartBytes: number;
  /** Effective independence of routing for load-balanced experts: 1 if tokens route independently, below 1 if they are correlated. */
  readonly balancedRouting: number;
  /** The same for experts that training did not balance. */
  readonly routingIndependence: number;
  /** Rows of the most loaded expert-parallel rank over the mean. */
  readonly expertImbalance: number;
  /** Share of the weight bandwidth that is left when weights are dequantized before they are multiplied. */
  readonly dequantizeBandwidth: number;
  /** Share of the 16-bit rate that is left when weights are dequantized before they are multiplied. */
  readonly dequantizeCompute: number;
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
  /** Time of the smallest all-reduce that is computed in shares, relative to one in which all read everything. */
  readonly sharedReductionFactor: number;
  /** Time of the smallest all-reduce over the host bus, relative to one over a link. */
  readonly hostCollectiveFactor: number;
  /** Time from one pipeline stage to the next. */
  readonly stageHopSeconds: Seconds;
  /** Time that a kernel adds to its work: its launch from a captured graph, its start and its end. */
  readonly launchSeconds: Seconds;
  /** Small kernels in each layer: norms, residual additions, activations. */
  readonly layerLaunches: number;
  /** Passes over the hidden vectors that those kernels make. */
  readonly layerPasses: number;
  /** Kernels of one layer's attention: rotary embedding, cache write, attention. */
  readonly attentionLaunches: number;
  /** Additional kernels of one layer of latent attention. */
  readonly latentLaunches: number;
  /** Additional kernels of one layer whose index picks the tokens it attends to. */
  readonly indexLaunches: number;
  /** Kernels of one layer's routed experts: gating, sorting, multiplying, combining. */
  readonly expertLaunches: number;
  /** Additional kernels of a router that adds a bias to each expert and picks among groups. */
  readonly biasedRouterLaunches: number;
  /** Kernels that round the inputs of one multiplication to 8 or 4 bits. */
  readonly roundingLaunches: number;
  /** The same for 8-bit inputs with a scale for each block, relative to one scale. */
  readonly blockRoundingFactor: number;
  /** The same for 4-bit inputs. */
  readonly fourBitRoundingFactor: number;
  /** Kernels of one norm of queries and keys. */
  readonly queryKeyNormLaunches: number;
  /** Host time of one step on one stage. */
  readonly hostStepSeconds: Seconds;
  /** Host time of one sequence in one step on one stage. */
  readonly hostSequenceSeconds: Seconds;
  /** Host time to issue one layer where graphs do not capture whole steps; the accelerator runs meanwhile. */
  readonly graphLayerSeconds: Seconds;
  /** Host time to issue one layer kernel by kernel (eager mode); the accelerator runs meanwhile. */
  readonly eagerLayerSeconds: Seconds;
  /** The same where weights are dequantized, relative to 16-bit weights. */
  readonly eagerDequantizeFactor: number;
  /** The same where inputs are rounded to 8 bits, relative to 16-bit weights. */
  readonly eagerRoundingFactor: number;
  /** Passes over the key-value cache of a step in eager mode: concatenation copies it, and grouped heads are repeated. */
  readonly eagerCachePasses: number;
  /** Time of one request before its prompt runs and after its first token: parsing, tokenising, network. */
  readonly requestSeconds: Seconds;
  /** Time of one request in which the accelerator waits. */
  readonly promptSeconds: Seconds;
  /** Queueing time of prompts over that of random arrivals. */
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
  /** Spread of measurements around estimates with it. */
  readonly spread: ResidualSpread;
  /** The rates that were read off measured kernels, or start from them; all others were fitted to serving measurements. */
  readonly measured?: readonly (keyof EfficiencyRates)[] | undefined;
  /** Qualitative differences of the engine's kernels. */
  readonly traits?: EngineTraits | undefined;
}
