import type { Architecture } from "./architecture.js";

/** Provenance of the dimensions of a catalogue entry. */
export interface ArchitectureProvenance<SourceKey extends string = string> {
  /** Sources that state the dimensions; the first is the one used. */
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  /**
   * Kind of evidence: the publisher's own file or paper, a third party, a measurement, a derivation from published figures, or an
   * estimate.
   */
  readonly kind: "vendor-stated" | "aggregator-stated" | "measured" | "derived" | "estimated";
  /** If sources disagree: the other figures, and why this one was chosen. If the figures are derived or estimated: how. */
  readonly conflict?: string | undefined;
}

/** A catalogue entry: an architecture with what its publisher states about it, and the provenance of the figures. */
export interface CatalogueArchitecture<SourceKey extends string = string> extends Architecture {
  /** Publisher. */
  readonly publisher: string;
  /** Day, month or year of release, as an ISO 8601 date. */
  readonly releasedOn: string;
  /** Licence of the weights: an SPDX identifier where there is one, otherwise its name; "unpublished" if the weights are not public. */
  readonly license: string;
  /**
   * Hugging Face repositories whose weights have this shape, without fine-tunes. The first is the one that was read. Others may have
   * another storage format, and quantized ones a padded inner size; if others of the publisher have another longest context or
   * licence, the conflict says so.
   */
  readonly huggingFaceIds: readonly string[];
  /**
   * Total parameters as stated by the publisher, who usually rounds them: those of the card; where it gives none beyond the name,
   * those of the report, of the announcement, or the count that the repository shows.
   */
  readonly publishedTotalParameters?: number | undefined;
  /** Active parameters per token as stated by the publisher, often without embeddings. */
  readonly publishedActiveParameters?: number | undefined;
  /** Provenance of the dimensions. */
  readonly provenance: ArchitectureProvenance<SourceKey>;
}
