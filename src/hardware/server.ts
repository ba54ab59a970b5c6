import type { Bytes, BytesPerSecond, Watts } from "../units/quantity.js";
import type { Provenance } from "./accelerator.js";

/** A server, rack-scale system or cloud instance with accelerators. */
export interface Server<SourceKey extends string = string> {
  /** Short lower-case name, unique. */
  readonly id: string;
  /** Name as the vendor writes it. */
  readonly name: string;
  /** Who sells or rents it. */
  readonly vendor: string;
  /** Whether it is bought as a server, bought as a rack, or rented. */
  readonly kind: "server" | "rack" | "cloud-instance";
  /** The id of its accelerator. */
  readonly accelerator: string;
  /** Accelerators in it. */
  readonly accelerators: number;
  /** Power at the wall at most. */
  readonly maximumPowerWatts?: Watts;
  /** What it can send to other servers, all its network ports together, one direction. */
  readonly networkBytesPerSecond?: BytesPerSecond;
  /** Memory of the host. */
  readonly hostMemoryBytes?: Bytes;
  /** Drives in it that hold data, all together. */
  readonly localStorageBytes?: Bytes;
  /** What it can read from storage on the network, all ports to it together, one direction. */
  readonly storageBytesPerSecond?: BytesPerSecond;
  /** Height in a rack. */
  readonly rackUnits?: number;
  /** Where the figures come from. */
  readonly provenance: Provenance<SourceKey>;
}
