import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { Bytes, BytesPerSecond, FlopsPerSecond, Watts } from "../units/quantity.js";

/** Kind of accelerator. */
export type AcceleratorKind =
  | "gpu"
  | "tpu"
  | "neuron"
  | "gaudi"
  | "lpu"
  | "wafer"
  | "dataflow"
  | "system-on-chip"
  | "cpu";

/**
 * Kind of evidence behind a figure: the vendor's own statement, a third party that repeats it, a measurement, a value
 * derived from other figures, or an estimate.
 */
export type FigureKind = "vendor-stated" | "aggregator-stated" | "measured" | "derived" | "estimated";

/** Provenance of a figure: its sources, as keys of the source catalogue, and the kind of evidence. */
export interface Provenance<SourceKey extends string = string> {
  /** Sources that state the figure; the first is the one used. */
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  /** Kind of evidence. */
  readonly kind: FigureKind;
  /** If sources disagree: the other figures, and why this one was chosen, if not because its source goes first. */
  readonly conflict?: string | undefined;
}

/** Topology of a scale-up domain: through switches, all-to-all mesh, ring or torus. */
export type Topology = "switched" | "mesh" | "ring" | "torus" | "none";

/** The fabric that connects the accelerators of one scale-up domain. */
export interface ScaleUpLink {
  /** Name, such as "NVLink 4". */
  readonly name: string;
  /** Bandwidth of one accelerator over all its links, in one direction. */
  readonly bandwidthBytesPerSecond: BytesPerSecond;
  /** Topology of the domain. */
  readonly topology: Topology;
  /** Largest number of accelerators in one domain. */
  readonly domainAccelerators: number;
  /** Number of dimensions of a torus; two if left out. */
  readonly torusDimensions?: number | undefined;
}

/** Peak rates by arithmetic format. Formats that the part does not support are missing. */
export type PeakRates = { readonly [Format in ArithmeticFormat]?: FlopsPerSecond };

/**
 * Groups of figures of an accelerator that need a source: `memory` covers its type, location, capacity and bandwidth, `host` the
 * bandwidth to the host.
 */
export type AcceleratorFigure =
  | "memory"
  | "onChipMemory"
  | "peakDense"
  | "peakSparse"
  | "scaleUp"
  | "host"
  | "power"
  | "release"
  | "listPrice";

/**
 * An accelerator: memory, peak rates, links and power, in SI units. Peak rates are dense and bandwidths are for one direction.
 *
 * For machines that hold weights in on-chip memory (Groq, Cerebras, and others with `weightMemory: "on-chip"`), `memoryBytes`
 * and `memoryBandwidthBytesPerSecond` describe the on-chip memory, not HBM.
 */
export interface Accelerator<SourceKey extends string = string> {
  /** Unique identifier in lower case, such as "h200-sxm". */
  readonly id: string;
  /** Name as the vendor writes it. */
  readonly name: string;
  /** Manufacturer. */
  readonly vendor: string;
  /** Kind of machine. */
  readonly kind: AcceleratorKind;
  /** Architecture generation, lower case, such as "hopper"; parts of one generation share kernels. */
  readonly generation: string;
  /**
   * Date of the announcement or first sale, whichever the source gives: an ISO 8601 date, month or year. Where sources differ, the
   * conflict of the release says which it is.
   */
  readonly releasedOn: string;
  /** Type of the memory that holds the weights, such as "HBM3". */
  readonly memoryType: string;
  /** Location of that memory: off the chip or on it. */
  readonly weightMemory: "off-chip" | "on-chip";
  /** Capacity of that memory available to programs, in bytes. */
  readonly memoryBytes: Bytes;
  /** Peak bandwidth of that memory. */
  readonly memoryBandwidthBytesPerSecond: BytesPerSecond;
  /** Size of the last-level cache or scratchpad in bytes, if known. */
  readonly onChipMemoryBytes?: Bytes | undefined;
  /**
   * Dense peak rates. For fp32 and fp64 they are vector rates. Vendors of cloud accelerators and Gaudi do not publish these; such
   * entries have the rate of the matrix units.
   */
  readonly peakDenseFlopsPerSecond: PeakRates;
  /** Peak rates with structured sparsity, for completeness; no estimate uses them. */
  readonly peakSparseFlopsPerSecond?: PeakRates | undefined;
  /** Scale-up fabric; absent if accelerators can only reach each other over PCIe. */
  readonly scaleUp?: ScaleUpLink | undefined;
  /**
   * Bandwidth to the host, in one direction: PCIe at its nominal rate (32 GB/s for 16 lanes of generation 4), or the chip-to-chip
   * link of a superchip. Chips that share a link have equal parts of it. A CPU has the bandwidth of one such slot. Absent if a graphics or
   * neural processor shares the memory of the host.
   */
  readonly hostBandwidthBytesPerSecond?: BytesPerSecond | undefined;
  /** Power limit of the board or package, in watts. */
  readonly thermalDesignPowerWatts?: Watts | undefined;
  /** Price of the part when new in US dollars, if the vendor or a reseller published it. */
  readonly listPriceUsd?: number | undefined;
  /** Provenance of each group of figures. */
  readonly provenance: { readonly [Figure in AcceleratorFigure]?: Provenance<SourceKey> } & {
    readonly memory: Provenance<SourceKey>;
    readonly peakDense: Provenance<SourceKey>;
    readonly release: Provenance<SourceKey>;
  };
}
