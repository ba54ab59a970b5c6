import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { Bytes, BytesPerSecond, FlopsPerSecond, Watts } from "../units/quantity.js";

/** Kind of accelerator, which decides what bounds it. */
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

/** Kind of evidence behind a figure: the maker's own statement, a table of others that repeats one, a measurement, what follows from others, or a guess. */
export type FigureKind = "vendor-stated" | "aggregator-stated" | "measured" | "derived" | "estimated";

/** Provenance of a figure: keys of the source catalogue, the first being the one used, and the kind of evidence. */
export interface Provenance<SourceKey extends string = string> {
  /** Sources that state it; the first is the one that was used. */
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  /** Kind of the figure. */
  readonly kind: FigureKind;
  /** Figures of other sources, and why this value was chosen, if they disagree. */
  readonly conflict?: string | undefined;
}

/** Wiring of the accelerators of one scale-up domain: through switches, each to each, or in a ring or torus. */
export type Topology = "switched" | "mesh" | "ring" | "torus" | "none";

/** The fabric that joins accelerators within one domain, per accelerator. */
export interface ScaleUpLink {
  /** Name, such as "NVLink 4". */
  readonly name: string;
  /** Bandwidth of one accelerator, all its links together, in one direction. */
  readonly bandwidthBytesPerSecond: BytesPerSecond;
  /** Wiring of the domain. */
  readonly topology: Topology;
  /** Most accelerators in one domain. */
  readonly domainAccelerators: number;
  /** Dimensions of a torus; two if left out. */
  readonly torusDimensions?: number | undefined;
}

/** Peak rates by arithmetic format; a missing one is not offered by the part. */
export type PeakRates = { readonly [Format in ArithmeticFormat]?: FlopsPerSecond };

/** The figures of an accelerator that need a source. */
export type AcceleratorFigure =
  | "memory"
  | "onChipMemory"
  | "peakDense"
  | "peakSparse"
  | "scaleUp"
  | "power"
  | "release"
  | "listPrice";

/**
 * One accelerator as a program sees it: memory, rates, links and power, in SI units, dense, one direction.
 *
 * For machines that hold weights in on-chip memory (Groq, Cerebras, and others with `weightMemory: "on-chip"`), `memoryBytes`
 * and `memoryBandwidthBytesPerSecond` describe that memory: they are not HBM.
 */
export interface Accelerator<SourceKey extends string = string> {
  /** Short lower-case name, unique, such as "h200-sxm". */
  readonly id: string;
  /** Name as the vendor writes it. */
  readonly name: string;
  /** Manufacturer. */
  readonly vendor: string;
  /** Kind of machine. */
  readonly kind: AcceleratorKind;
  /** Architecture generation, lower case, such as "hopper"; parts of one generation run the same kernels. */
  readonly generation: string;
  /** Release: ISO 8601 date, month or year. */
  readonly releasedOn: string;
  /** Kind of the memory that holds the weights. */
  readonly memoryType: string;
  /** Whether that memory is next to the chip or on it. */
  readonly weightMemory: "off-chip" | "on-chip";
  /** Memory that programs can use. */
  readonly memoryBytes: Bytes;
  /** Peak bandwidth of that memory. */
  readonly memoryBandwidthBytesPerSecond: BytesPerSecond;
  /** Last-level cache or scratchpad, if known. */
  readonly onChipMemoryBytes?: Bytes | undefined;
  /** Dense peak rates; the vector rate for fp32 and fp64 unless the part has matrix units for them. */
  readonly peakDenseFlopsPerSecond: PeakRates;
  /** Peak rates with structured sparsity, for completeness: no estimate uses them. */
  readonly peakSparseFlopsPerSecond?: PeakRates | undefined;
  /** The fabric to other accelerators; absent if there is only the host's PCIe. */
  readonly scaleUp?: ScaleUpLink | undefined;
  /** Bandwidth to the host, one direction. */
  readonly hostBandwidthBytesPerSecond?: BytesPerSecond | undefined;
  /** Board or package power limit. */
  readonly thermalDesignPowerWatts?: Watts | undefined;
  /** Price of the part when new, in US dollars, where the vendor or the trade published it. */
  readonly listPriceUsd?: number | undefined;
  /** Provenance of each group of figures. */
  readonly provenance: { readonly [Figure in AcceleratorFigure]?: Provenance<SourceKey> } & {
    readonly memory: Provenance<SourceKey>;
    readonly peakDense: Provenance<SourceKey>;
    readonly release: Provenance<SourceKey>;
  };
}
