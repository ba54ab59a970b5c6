import type { Seconds } from "../units/quantity.js";
import type { EngineTraits } from "./engineTraits.js";
import type { LoadKind } from "./loadKind.js";

/**
 * The rates of an engine on an accelerator: the share of each peak that it reaches, and the overheads that it adds. Each of them
 * could be measured. All are positive, and shares are relative to the vendor's peak. A profile lists the rates that come from
 * kernel measurements; the others are fitted.
 */
export interface EfficiencyRates {
  /** Share of the memory bandwidth reached while reading weights. */
  readonly weightBandwidth: number;
  /** Share of the 16-bit peak reached in large matrix multiplications. */
  readonly compute16: number;
  /** Share of the 8-bit peak reached in large matrix multiplications. */
  readonly compute8: number;
  /** 8-bit rate with one scale per block of values, relative to one scale per tensor. */
  readonly blockScaledCompute: number;
  /** Share of the 4-bit peak reached in large matrix multiplications. */
  readonly compute4: number;
  /** Share of the memory bandwidth reached while reading routed experts. */
  readonly expertBandwidth: number;
  /** Compute efficiency of grouped expert GEMMs, relative to one large GEMM. */
  readonly expertCompute: number;
  /** The same in 8 bits with one scale per tensor, relative to one large GEMM in that format. */
  readonly expertCompute8: number;
  /** The same in 8 bits with one scale per block. */
  readonly blockExpertCompute: number;
  /** The same in 4 bits. */
  readonly expertCompute4: number;
  /** Rows of padding that the kernel adds per active expert. */
  readonly expertPaddingRows: number;
  /** Time to start on one more active expert, expressed as the bytes that could be read in it. */
  readonly expertStartBytes: number;
  /**
   * Correlation of two tokens using the same load-balanced expert: 0 if tokens route independently, 1 if all use the same experts.
   */
  readonly balancedRoutingCorrelation: number;
  /** The same for experts whose load was not balanced by a bias in training. */
  readonly routingCorrelation: number;
  /** Bandwidth of kernels that dequantize weights, relative to `weightBandwidth`. */
  readonly dequantizeBandwidth: number;
  /** Compute rate of kernels that dequantize weights, relative to kernels that do not. */
  readonly dequantizeCompute: number;
  /** Bandwidth of kernels that multiply 4-bit weights natively, relative to `weightBandwidth`. */
  readonly fourBitBandwidth: number;
  /** Share of the memory bandwidth reached while reading the key-value cache. */
  readonly cacheBandwidth: number;
  /** Share of the 16-bit peak reached in attention. */
  readonly attentionCompute: number;
  /** Share of the link bandwidth reached in large collectives. */
  readonly linkBandwidth: number;
  /** Share of the host bus bandwidth reached in collectives between accelerators without a link. */
  readonly hostLinkBandwidth: number;
  /** Time of the smallest one-shot all-reduce between two accelerators. */
  readonly collectiveSeconds: Seconds;
  /** Time of the smallest all-reduce that divides the reduction among ranks, relative to a one-shot all-reduce. */
  readonly sharedReductionFactor: number;
  /** Time of the smallest all-reduce over the host bus, relative to one over a link. */
  readonly hostCollectiveFactor: number;
  /** Time to pass from one pipeline stage to the next. */
  readonly stageHopSeconds: Seconds;
  /** Overhead per kernel when launched from a captured graph: launch, start-up and tail. */
  readonly launchSeconds: Seconds;
  /** Small kernels per layer: norms, residual additions, activation functions. */
  readonly layerLaunches: number;
  /** Passes over the hidden vectors that these kernels make. */
  readonly layerPasses: number;
  /** Attention kernels per layer: rotary embedding, cache write, attention. */
  readonly attentionLaunches: number;
  /** Additional kernels per layer with latent attention. */
  readonly latentLaunches: number;
  /** Additional kernels per layer with a sparse indexer. */
  readonly indexLaunches: number;
  /** Kernels per layer with routed experts: routing, sorting, multiplication, combination. */
  readonly expertLaunches: number;
  /** Additional kernels of a router with a bias per expert and group-limited routing. */
  readonly biasedRouterLaunches: number;
  /** Kernels that quantize the inputs of one matrix multiplication to 8 or 4 bits. */
  readonly roundingLaunches: number;
  /** Kernels that quantize inputs to 8 bits with one scale per block, relative to one scale per tensor. */
  readonly blockRoundingFactor: number;
  /** Kernels that quantize inputs to 4 bits, relative to 8 bits with one scale per tensor. */
  readonly fourBitRoundingFactor: number;
  /** Kernels per query and key norm. */
  readonly queryKeyNormLaunches: number;
  /** Host time per step and pipeline stage. */
  readonly hostStepSeconds: Seconds;
  /** Host time per sequence, step and pipeline stage. */
  readonly hostSequenceSeconds: Seconds;
  /** Host time to launch one layer if graphs do not capture whole steps; overlaps with the accelerator. */
  readonly graphLayerSeconds: Seconds;
  /** Host time to launch one layer kernel by kernel (eager mode); overlaps with the accelerator. */
  readonly eagerLayerSeconds: Seconds;
  /** Host time per layer in eager mode with weights that are dequantized, relative to 16-bit weights. */
  readonly eagerDequantizeFactor: number;
  /** Host time per layer in eager mode with inputs that are quantized to 8 bits, relative to 16-bit weights. */
  readonly eagerRoundingFactor: number;
  /**
   * Passes over the key-value cache per step in eager mode, which copies the cache to append to it and repeats the heads of
   * grouped queries.
   */
  readonly eagerCachePasses: number;
  /** Time per request outside the accelerator: parsing, tokenization, network. */
  readonly requestSeconds: Seconds;
  /** Time per request during which the accelerator is idle. */
  readonly promptSeconds: Seconds;
  /** Queueing time of prompts, relative to that of random arrivals. */
  readonly queueFactor: number;
  /** Share of its time that a run over a queue loses while the batch ramps up and drains. */
  readonly rampShare: number;
  /** Share of the initial burst's queueing time that is visible in the mean of a run. */
  readonly burstShare: number;
  /**
   * Time to set up and launch the kernels of a prompt, which graphs do not capture, relative to the launch time of a decode step. It delays
   * the first token of the request.
   */
  readonly setupFactor: number;
}

/** Metrics that have a residual spread. */
export type SpreadMetric = "throughput" | "timePerOutputToken" | "timeToFirstToken" | "endToEndLatency" | "power";

/** Factor by metric: 80 % of measurements lie between the estimate divided by it and the estimate multiplied by it. */
export type ResidualSpread = { readonly [Metric in SpreadMetric]: number };

/** An efficiency profile: the rates of an engine on an accelerator, and their uncertainty. */
export interface EfficiencyProfile {
  /** Identifier of the profile, such as "vllm/3 on hopper" or "global". */
  readonly id: string;
  /** The engine, if the profile belongs to one. */
  readonly engine?: string | undefined;
  /** The rates. */
  readonly rates: EfficiencyRates;
  /** Spread of measurements around estimates made with the profile. */
  readonly spread: ResidualSpread;
  /** Kind of load that the spread is for; the mean over loads if left out. */
  readonly load?: LoadKind | undefined;
  /**
   * Rates that come from kernel measurements, possibly with fitted adjustments; all others were fitted to serving measurements.
   */
  readonly measured?: readonly (keyof EfficiencyRates)[] | undefined;
  /** Qualitative properties of the engine that no rate expresses. */
  readonly traits?: EngineTraits | undefined;
}
