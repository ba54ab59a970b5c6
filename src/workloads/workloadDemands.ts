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

/** A comparison behind a classification: a figure, the figure it is compared with, and the conclusion. */
export interface WorkloadReason {
  /** Quantity compared. */
  readonly topic: "share-of-hours" | "arithmetic-intensity" | "memory" | "communication" | "storage" | "tiers";
  /** Part of the workload concerned. */
  readonly workload: WorkloadKind | "both";
  /** The figure. */
  readonly value: number;
  /** The figure it is compared with. */
  readonly against: number;
  /** Unit of both figures. */
  readonly unit: "FLOP/B" | "B" | "B/s" | "h" | "1";
  /** Conclusion, in a sentence. */
  readonly statement: string;
}

/** Infrastructure demands of the training or the inference part of a workload. */
export interface WorkloadDemands {
  /** Part of the workload. */
  readonly kind: WorkloadKind;
  /** Metric to choose hardware by. */
  readonly primaryMetric: PrimaryMetric;
  /** Total accelerators. */
  readonly accelerators: number;
  /** Accelerators that must be interconnected: all of a training run, or those of one replica. */
  readonly acceleratorsTogether: number;
  /** Accelerator-hours per year. */
  readonly acceleratorHoursPerYear: number;
  /** FLOPs per year. */
  readonly flopsPerYear: Flops;
  /** What bounds the main operation: arithmetic or memory bandwidth. */
  readonly bound: "compute" | "memory-bandwidth";
  /** Arithmetic intensity of the main operation (a training step, a decode step), in FLOPs per byte. */
  readonly arithmeticIntensity: number;
  /** Ridge point of the accelerator, in FLOPs per byte. */
  readonly ridgePoint: number;
  /** Property of memory that matters most. */
  readonly memoryPriority: MemoryPriority;
  /** Memory that the interconnected accelerators need in total, in bytes: model states, or weights and KV cache. */
  readonly memoryBytes: Bytes;
  /** Bandwidth at which each accelerator exchanges data with others, in bytes per second. */
  readonly exchangeBytesPerSecond: BytesPerSecond;
  /** Interconnect that the exchange needs. */
  readonly interconnect: InterconnectReach;
  /** Precisions usual for this kind of workload that the accelerator supports, most common first. */
  readonly precisions: readonly WorkloadPrecision[];
  /** Typical power of one rack, in watts. */
  readonly rackPowerWatts: QuantityRange;
  /** Highest power of all servers, in watts; null if the accelerator's power limit is not published. */
  readonly powerWatts: Watts | null;
  /** How the cost arises. */
  readonly costModel: CostModel;
  /** How much latency matters. */
  readonly latencySensitivity: LatencySensitivity;
  /** Time allowed for the run, or per output token, in seconds; null for batch inference. */
  readonly allowedSeconds: Seconds | null;
  /** Storage bandwidth to write a checkpoint or load the weights of a new replica, in bytes per second. */
  readonly storageBytesPerSecond: BytesPerSecond;
}
