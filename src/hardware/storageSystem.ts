import type { Bytes, BytesPerSecond } from "../units/quantity.js";
import type { Provenance } from "./accelerator.js";

/** Shared storage of a training cluster, as described by its owner or in a guide. */
export interface StorageSystem<SourceKey extends string = string> {
  /** Unique identifier in lower case. */
  readonly id: string;
  /** Display name. */
  readonly name: string;
  /** Number of accelerators that share it. */
  readonly accelerators?: number | undefined;
  /** Capacity in bytes. */
  readonly capacityBytes?: Bytes | undefined;
  /** Sustained bandwidth over all clients. */
  readonly sustainedBytesPerSecond: BytesPerSecond;
  /** Burst bandwidth, for example while a checkpoint is written. */
  readonly peakBytesPerSecond?: BytesPerSecond | undefined;
  /** Provenance of the figures. */
  readonly provenance: Provenance<SourceKey>;
}
