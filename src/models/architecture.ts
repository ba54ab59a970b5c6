import type { Attention } from "./attention.js";
import type { FeedForward } from "./feedForward.js";

/** Layers of one shape: their number and what each consists of. Hybrids have several groups, in order. */
export interface LayerGroup {
  /** Layers of this shape. */
  readonly count: number;
  /** Attention or state of the layers; null if there is none. */
  readonly attention: Attention | null;
  /** Feed-forward block of the layers; null if there is none. */
  readonly feedForward: FeedForward | null;
  /** Parameters of the norms of one layer, if they differ from one gain vector for each block that is there. */
  readonly normParameters?: number | undefined;
}

/** The architecture of a decoder-only language model: embeddings, layer groups, head. Every quantity is a sum over groups. */
export interface Architecture {
  /** Short lower-case name, unique, such as "llama-3.1-70b". */
  readonly id: string;
  /** Name as its publisher writes it. */
  readonly name: string;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Rows of the embedding matrix. */
  readonly vocabularySize: number;
  /** Longest context that it was published for, in tokens. */
  readonly maximumContextTokens: number;
  /** Whether the output head is the embedding matrix itself or a second one. */
  readonly embedding: "tied" | "untied";
  /** Layers, in order of first appearance. */
  readonly layerGroups: readonly LayerGroup[];
  /** Format that the weights were published in: the id of a numeric format. */
  readonly nativeFormat: string;
  /** Parameters outside layers, embedding, head and final norm, such as learned positions: looked up, not multiplied. Multi-token prediction is not counted. */
  readonly extraParameters?: number | undefined;
  /** Parameters of the final norm, if not one gain vector. */
  readonly finalNormParameters?: number | undefined;
}
