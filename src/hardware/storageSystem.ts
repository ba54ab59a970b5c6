import type { Bytes, BytesPerSecond } from "../units/quantity.js";
import type { Provenance } from "./accelerator.js";

/** Shared storage that fed a training cluster, as its owner or a guide describes it. */
export interface StorageSystem<SourceKey extends string = string> {
  /** Short lower-case name, unique. */
  readonly id: string;
  /** Name of the term. */
  readonly name: string;
  /** Accelerators that shared it. */
  readonly accelerators?: number | undefined;
  /** Capacity in bytes. */
  readonly capacityBytes?: Bytes | undefined;
  /** Sustained bandwidth, all clients together. */
  readonly sustainedBytesPerSecond: BytesPerSecond;
  /** Burst bandwidth, such as for writing a checkpoint. */
  readonly peakBytesPerSecond?: BytesPerSecond | undefined;
  /** Provenance of the figures. */
  readonly provenance: Provenance<SourceKey>;
}
