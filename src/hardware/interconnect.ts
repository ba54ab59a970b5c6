import type { BytesPerSecond, Seconds } from "../units/quantity.js";
import type { Provenance } from "./accelerator.js";

/** Level at which an interconnect works. */
export type InterconnectScope = "on-package" | "scale-up" | "host" | "network";

/** A link or a network, per accelerator or per port, one direction. */
export interface Interconnect<SourceKey extends string = string> {
  /** Short lower-case name, unique. */
  readonly id: string;
  /** Name as the trade writes it. */
  readonly name: string;
  /** Level at which it works. */
  readonly scope: InterconnectScope;
  /** Bandwidth of one accelerator (or one port), in one direction. */
  readonly bandwidthBytesPerSecond: BytesPerSecond;
  /** The headline figure, both directions added, where the vendor prints it so. */
  readonly bothWaysBytesPerSecond?: BytesPerSecond | undefined;
  /** Time of the smallest message, if known. */
  readonly latencySeconds?: Seconds | undefined;
  /** Provenance of the figures. */
  readonly provenance: Provenance<SourceKey>;
}
