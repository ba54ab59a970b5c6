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
  /** What the figure is of. */
  readonly topic: "share-of-hours" | "arithmetic-intensity" | "memory" | "communication" | "storage" | "tiers";
  /** Which part of the workload it concerns. */
  readonly workload: WorkloadKind | "both";
  /** The figure. */
  readonly value: number;
  /** What it is held against. */
  readonly against: number;
  /** Unit of both. */
  readonly unit: "FLOP/B" | "B" | "B/s" | "h" | "1";
  /** What follows, in a sentence. */
  readonly statement: string;
}

/** What one part of a workload asks of its infrastructure. */
export interface WorkloadDemands {
  /** Which part. */
  readonly kind: WorkloadKind;
  /** What it is measured by. */
  readonly primaryMetric: PrimaryMetric;
  /** Accelerators in all. */
  readonly accelerators: number;
  /** Accelerators that must work together: those of the run, or of one copy of the served model. */
  readonly acceleratorsTogether: number;
  /** Accelerators times hours in a year. */
  readonly acceleratorHoursPerYear: number;
  /** Arithmetic in a year. */
  readonly flopsPerYear: Flops;
  /** What binds its main operation: arithmetic, or memory bandwidth. */
  readonly bound: "compute" | "memory-bandwidth";
  /** FLOPs for each byte of that operation. */
  readonly arithmeticIntensity: number;
  /** FLOPs for each byte from which arithmetic binds. */
  readonly ridgePoint: number;
  /** Which property of memory decides. */
  readonly memoryPriority: MemoryPriority;
  /** What the accelerators that work together must hold: model states, or weights and cache. */
  readonly memoryBytes: Bytes;
  /** What one accelerator exchanges with others while it works. */
  readonly exchangeBytesPerSecond: BytesPerSecond;
  /** How far accelerators must be joined. */
  readonly interconnect: InterconnectReach;
  /** Arithmetic that the part offers for it, the commonest first. */
  readonly precisions: readonly WorkloadPrecision[];
  /** Power of one rack that is usual for it. */
  readonly rackPowerWatts: QuantityRange;
  /** Power of all its servers at most; null if the part's limit is not published. */
  readonly powerWatts: Watts | null;
  /** How its cost arises. */
  readonly costModel: CostModel;
  /** Whether somebody waits. */
  readonly latencySensitivity: LatencySensitivity;
  /** Time that is allowed: for the run, or for one output token; null for batch inference. */
  readonly allowedSeconds: Seconds | null;
  /** What storage must take (a checkpoint) or deliver (the weights of a new replica). */
  readonly storageBytesPerSecond: BytesPerSecond;
}
