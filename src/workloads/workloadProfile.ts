import type { BytesPerSecond, Watts } from "../units/quantity.js";

/** The two kinds of work that AI infrastructure does. */
export type WorkloadKind = "training" | "inference";

/** Metrics of a workload. */
export type PrimaryMetric = "matrix-flops-per-second" | "tokens-per-second-per-watt";

/** Which property of memory decides. */
export type MemoryPriority = "aggregate-capacity" | "bandwidth-per-accelerator";

/** Reach of the interconnect: the host's PCIe, a scale-up fabric, or that and a network between servers. */
export type InterconnectReach = "host" | "scale-up" | "scale-up-and-network";

/** Arithmetic that a workload runs in. */
export type WorkloadPrecision = "fp16" | "bf16" | "fp8" | "int8" | "int4";

/** Trend of its cost. */
export type CostModel = "one-time-capital-expense-per-run" | "ongoing-operating-expense-per-query";

/** Whether somebody waits. */
export type LatencySensitivity = "low" | "high";

/** A range, both ends included; open above if there is no upper end. */
export interface QuantityRange {
  /** Lower end. */
  readonly low: number;
  /** Upper end, if there is one. */
  readonly high?: number | undefined;
}

/** A statement about a workload, who makes it, and a better sourced figure next to it where there is one. */
export interface Sourced<Value> {
  /** Stated value. */
  readonly value: Value;
  /** Source of the statement. */
  readonly source: string;
  /** Kind of the figure. */
  readonly kind: "vendor-stated" | "measured" | "derived" | "estimated";
  /** A figure of one system that shows it, with its source. */
  readonly reference?: { readonly figure: string; readonly source: string } | undefined;
}

/** Infrastructure demands of one kind of workload. */
export interface WorkloadProfile {
  /** Which kind. */
  readonly kind: WorkloadKind;
  /** Metric. */
  readonly primaryMetric: Sourced<PrimaryMetric>;
  /** Accelerators that work together: of a cluster for training, of a server for inference. */
  readonly accelerators: Sourced<QuantityRange & { readonly within: "cluster" | "server" }>;
  /** Which property of memory decides. */
  readonly memoryPriority: Sourced<MemoryPriority>;
  /** Reach of the interconnect. */
  readonly interconnect: Sourced<InterconnectReach>;
  /** Bandwidth of the link or network that joins servers or host, one way, for each accelerator. */
  readonly linkBytesPerSecond: Sourced<BytesPerSecond>;
  /** Arithmetic, the commonest first. */
  readonly precisions: Sourced<readonly WorkloadPrecision[]>;
  /** Power of one rack. */
  readonly rackPowerWatts: Sourced<QuantityRange & { readonly low: Watts }>;
  /** Cost structure. */
  readonly costModel: Sourced<CostModel>;
  /** Whether somebody waits. */
  readonly latencySensitivity: Sourced<LatencySensitivity>;
  /** Bandwidth of storage. */
  readonly storageBytesPerSecond: Sourced<QuantityRange & { readonly low: BytesPerSecond }>;
}
