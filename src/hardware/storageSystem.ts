import type { Bytes, BytesPerSecond } from "../units/quantity.js";
import type { Provenance } from "./accelerator.js";

/** Shared storage that fed a training cluster, as its owner or a guide describes it. */
export interface StorageSystem<SourceKey extends string = string> {
  /** Short lower-case name, unique. */
  readonly id: string;
  /** What it is. */
  readonly name: string;
  /** Accelerators that shared it. */
  readonly accelerators?: number;
  /** What it holds. */
  readonly capacityBytes?: Bytes;
  /** What it keeps up, all clients together. */
  readonly sustainedBytesPerSecond: BytesPerSecond;
  /** What it reaches in bursts, such as the writing of a checkpoint. */
  readonly peakBytesPerSecond?: BytesPerSecond;
  /** Where the figures come from. */
  readonly provenance: Provenance<SourceKey>;
}
