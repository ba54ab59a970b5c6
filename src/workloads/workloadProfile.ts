import type { BytesPerSecond, Watts } from "../units/quantity.js";

/** Kind of workload. */
export type WorkloadKind = "training" | "inference";

/** Metric to choose hardware by: matrix FLOP/s for training, tokens per second and watt for inference. */
export type PrimaryMetric = "matrix-flops-per-second" | "tokens-per-second-per-watt";

/** Property of memory that matters most: total capacity for training, bandwidth of each accelerator for inference. */
export type MemoryPriority = "aggregate-capacity" | "bandwidth-per-accelerator";

/**
 * Interconnect that a workload needs: PCIe to the host, a scale-up fabric, or a scale-up fabric and a network between servers.
 */
export type InterconnectReach = "host" | "scale-up" | "scale-up-and-network";

/** Number format of a workload's weights or arithmetic. */
export type WorkloadPrecision = "fp16" | "bf16" | "fp8" | "int8" | "int4";

/** How the cost of a workload arises: once per training run, or with every query. */
export type CostModel = "one-time-capital-expense-per-run" | "ongoing-operating-expense-per-query";

/** How much latency matters to a workload. */
export type LatencySensitivity = "low" | "high";

/** A range, both ends included; unbounded if `high` is absent. */
export interface QuantityRange {
  /** Lower end. */
  readonly low: number;
  /** Upper end, if any. */
  readonly high?: number | undefined;
}

/** A value with its source and, where there is one, a figure of a published system for comparison. */
export interface Sourced<Value> {
  /** The value. */
  readonly value: Value;
  /** Source of the value. */
  readonly source: string;
  /** Kind of evidence behind the value. */
  readonly kind: "vendor-stated" | "measured" | "derived" | "estimated";
  /** Figure of a published system, with its source. */
  readonly reference?: { readonly figure: string; readonly source: string } | undefined;
}

/** Typical infrastructure demands of training or of inference. */
export interface WorkloadProfile {
  /** Kind of workload. */
  readonly kind: WorkloadKind;
  /** Metric to choose hardware by. */
  readonly primaryMetric: Sourced<PrimaryMetric>;
  /** Typical number of interconnected accelerators, within a cluster for training or a server for inference. */
  readonly accelerators: Sourced<QuantityRange & { readonly within: "cluster" | "server" }>;
  /** Property of memory that matters most. */
  readonly memoryPriority: Sourced<MemoryPriority>;
  /** Interconnect needed. */
  readonly interconnect: Sourced<InterconnectReach>;
  /** Bandwidth of the network or host link per accelerator, one way, in bytes per second. */
  readonly linkBytesPerSecond: Sourced<BytesPerSecond>;
  /** Precisions in use, most common first. */
  readonly precisions: Sourced<readonly WorkloadPrecision[]>;
  /** Power of one rack, in watts. */
  readonly rackPowerWatts: Sourced<QuantityRange & { readonly low: Watts }>;
  /** How the cost arises. */
  readonly costModel: Sourced<CostModel>;
  /** How much latency matters. */
  readonly latencySensitivity: Sourced<LatencySensitivity>;
  /** Storage bandwidth, in bytes per second. */
  readonly storageBytesPerSecond: Sourced<QuantityRange & { readonly low: BytesPerSecond }>;
}
