import type { Bytes, BytesPerSecond, Watts } from "../units/quantity.js";
import type { Provenance } from "./accelerator.js";

/** A server, rack-scale system or cloud instance with accelerators. */
export interface Server<SourceKey extends string = string> {
  /** Unique identifier in lower case. */
  readonly id: string;
  /** Name as the vendor writes it. */
  readonly name: string;
  /** Vendor or cloud provider. */
  readonly vendor: string;
  /** Sold as a server, sold as a rack, or rented as a cloud instance. */
  readonly kind: "server" | "rack" | "cloud-instance";
  /** Id of its accelerator. */
  readonly accelerator: string;
  /** Number of accelerators. */
  readonly accelerators: number;
  /** Maximum power at the wall, in watts. */
  readonly maximumPowerWatts?: Watts | undefined;
  /** Bandwidth to other servers over all network ports, in one direction. */
  readonly networkBytesPerSecond?: BytesPerSecond | undefined;
  /** Host memory in bytes. */
  readonly hostMemoryBytes?: Bytes | undefined;
  /** Total capacity of its data drives in bytes. */
  readonly localStorageBytes?: Bytes | undefined;
  /** Read bandwidth from network storage over all storage ports. */
  readonly storageBytesPerSecond?: BytesPerSecond | undefined;
  /** Height in rack units. */
  readonly rackUnits?: number | undefined;
  /** Provenance of the figures. */
  readonly provenance: Provenance<SourceKey>;
}
