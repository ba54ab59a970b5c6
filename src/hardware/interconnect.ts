import type { BytesPerSecond, Seconds } from "../units/quantity.js";
import type { Provenance } from "./accelerator.js";

/** What an interconnect joins. */
export type InterconnectScope = "on-package" | "scale-up" | "host" | "network";

/** A link or a network, per accelerator or per port, one direction. */
export interface Interconnect<SourceKey extends string = string> {
  /** Short lower-case name, unique. */
  readonly id: string;
  /** Name as the trade writes it. */
  readonly name: string;
  /** What it joins. */
  readonly scope: InterconnectScope;
  /** What one accelerator (or one port) can send, one direction. */
  readonly bandwidthBytesPerSecond: BytesPerSecond;
  /** The headline figure, both directions added, where the vendor prints it so. */
  readonly bothWaysBytesPerSecond?: BytesPerSecond;
  /** Time of the smallest message, if known. */
  readonly latencySeconds?: Seconds;
  /** Where the figures come from. */
  readonly provenance: Provenance<SourceKey>;
}
