import type { Bytes, BytesPerSecond, Flops, Seconds, Watts } from "../units/quantity.js";
import type {
  CostModel,
  InterconnectReach,
  LatencySensitivity,
  MemoryPriority,
  PrimaryMetric,
  QuantityRange,
  WorkloadKind,
  WorkloadPrecision,
} from "./workloadProfile.js";

/** A step of the arithmetic behind a classification: a figure, what it is held against, and what follows. */
export interface WorkloadReason {
  /** Quantity of the figure. */
  readonly topic: "share-of-hours" | "arithmetic-intensity" | "memory" | "communication" | "storage" | "tiers";
  /** Which part of the workload it concerns. */
  readonly workload: WorkloadKind | "both";
  /** The figure. */
  readonly value: number;
  /** Figure that it is compared with. */
  readonly against: number;
  /** Unit of both. */
  readonly unit: "FLOP/B" | "B" | "B/s" | "h" | "1";
  /** Conclusion, in a sentence. */
  readonly statement: string;
}

/** Infrastructure demands of one part of a workload. */
export interface WorkloadDemands {
  /** Which part. */
  readonly kind: WorkloadKind;
  /** Metric. */
  readonly primaryMetric: PrimaryMetric;
  /** Accelerators in all. */
  readonly accelerators: number;
  /** Accelerators that must work together: those of the run, or of one copy of the served model. */
  readonly acceleratorsTogether: number;
  /** Accelerators times hours in a year. */
  readonly acceleratorHoursPerYear: number;
  /** Arithmetic in a year. */
  readonly flopsPerYear: Flops;
  /** Bound of its main operation: arithmetic, or memory bandwidth. */
  readonly bound: "compute" | "memory-bandwidth";
  /** FLOPs for each byte of that operation. */
  readonly arithmeticIntensity: number;
  /** FLOPs for each byte from which arithmetic binds. */
  readonly ridgePoint: number;
  /** Which property of memory decides. */
  readonly memoryPriority: MemoryPriority;
  /** Bytes that the accelerators that work together must hold: model states, or weights and cache. */
  readonly memoryBytes: Bytes;
  /** Communication of one accelerator with others while it works. */
  readonly exchangeBytesPerSecond: BytesPerSecond;
  /** Reach of the interconnect. */
  readonly interconnect: InterconnectReach;
  /** Arithmetic that the part offers for it, the commonest first. */
  readonly precisions: readonly WorkloadPrecision[];
  /** Power of one rack that is usual for it. */
  readonly rackPowerWatts: QuantityRange;
  /** Power of all its servers at most; null if the part's limit is not published. */
  readonly powerWatts: Watts | null;
  /** Trend of its cost. */
  readonly costModel: CostModel;
  /** Whether somebody waits. */
  readonly latencySensitivity: LatencySensitivity;
  /** Time that is allowed: for the run, or for one output token; null for batch inference. */
  readonly allowedSeconds: Seconds | null;
  /** Bandwidth that storage must write (a checkpoint) or read (the weights of a new replica). */
  readonly storageBytesPerSecond: BytesPerSecond;
}
