import type { Bytes, BytesPerSecond, Watts } from "../units/quantity.js";
import type { Provenance } from "./accelerator.js";

/** A server, rack-scale system or cloud instance with accelerators. */
export interface Server<SourceKey extends string = string> {
  /** Short lower-case name, unique. */
  readonly id: string;
  /** Name as the vendor writes it. */
  readonly name: string;
  /** Vendor or cloud provider. */
  readonly vendor: string;
  /** Whether it is bought as a server, bought as a rack, or rented. */
  readonly kind: "server" | "rack" | "cloud-instance";
  /** The id of its accelerator. */
  readonly accelerator: string;
  /** Accelerators in it. */
  readonly accelerators: number;
  /** Power at the wall at most. */
  readonly maximumPowerWatts?: Watts | undefined;
  /** Bandwidth to other servers, all its network ports together, in one direction. */
  readonly networkBytesPerSecond?: BytesPerSecond | undefined;
  /** Memory of the host. */
  readonly hostMemoryBytes?: Bytes | undefined;
  /** Drives in it that hold data, all together. */
  readonly localStorageBytes?: Bytes | undefined;
  /** Read bandwidth from network storage, all ports to it together. */
  readonly storageBytesPerSecond?: BytesPerSecond | undefined;
  /** Height in a rack. */
  readonly rackUnits?: number | undefined;
  /** Provenance of the figures. */
  readonly provenance: Provenance<SourceKey>;
}
