import type { Architecture } from "./architecture.js";

/** Kind of evidence behind the dimensions of a catalogue entry. */
export interface ArchitectureProvenance<SourceKey extends string = string> {
  /** Sources that state them; the first is the one that was used. */
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  /** Read in the publisher's own file or paper, or in a table of others, or derived or estimated from what is published. */
  readonly kind: "vendor-stated" | "aggregator-stated" | "measured" | "derived" | "estimated";
  /** Figures of other sources, and why this value was chosen, if they disagree. */
  readonly conflict?: string | undefined;
}

/** An architecture of the catalogue: the shape, what its publisher says of it, and where the figures come from. */
export interface CatalogueArchitecture<SourceKey extends string = string> extends Architecture {
  /** Publisher. */
  readonly publisher: string;
  /** Day, month or year of release, as an ISO 8601 date. */
  readonly releasedOn: string;
  /** Licence of the weights: an SPDX identifier where there is one, otherwise its name; "unpublished" if the weights are not public. */
  readonly license: string;
  /** Repositories on Hugging Face whose weights have this shape, the one that was read first; fine-tunes are left out. */
  readonly huggingFaceIds: readonly string[];
  /** Total parameters as the publisher rounds them. */
  readonly publishedTotalParameters?: number | undefined;
  /** Parameters active for a token as the publisher rounds and counts them (often without embeddings). */
  readonly publishedActiveParameters?: number | undefined;
  /** Provenance of the dimensions. */
  readonly provenance: ArchitectureProvenance<SourceKey>;
}
