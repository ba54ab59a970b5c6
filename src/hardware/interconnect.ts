import type { BytesPerSecond, Seconds } from "../units/quantity.js";
import type { Provenance } from "./accelerator.js";

/** Level of an interconnect: between dies, between accelerators, to the host, or between servers. */
export type InterconnectScope = "on-package" | "scale-up" | "host" | "network";

/** A link or network, described per accelerator or per port. */
export interface Interconnect<SourceKey extends string = string> {
  /** Unique identifier in lower case. */
  readonly id: string;
  /** Display name. */
  readonly name: string;
  /** Level of the interconnect. */
  readonly scope: InterconnectScope;
  /** Bandwidth of one accelerator (or one port), in one direction. */
  readonly bandwidthBytesPerSecond: BytesPerSecond;
  /** The vendor's figure for both directions combined, where it is quoted that way. */
  readonly bothWaysBytesPerSecond?: BytesPerSecond | undefined;
  /** Latency of the smallest message, if known. */
  readonly latencySeconds?: Seconds | undefined;
  /** Provenance of the figures. */
  readonly provenance: Provenance<SourceKey>;
}
