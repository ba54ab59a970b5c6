import type { Attention } from "./attention.js";
import type { FeedForward } from "./feedForward.js";

/** A group of identical layers. Hybrid models have several groups, in order of first appearance. */
export interface LayerGroup {
  /** Number of layers in the group. */
  readonly count: number;
  /** Attention or recurrent mixer of each layer; null if it has none. */
  readonly attention: Attention | null;
  /** Feed-forward block of each layer; null if it has none. */
  readonly feedForward: FeedForward | null;
  /** Norm parameters of one layer, if other than one gain vector per block. */
  readonly normParameters?: number | undefined;
}

/** The architecture of a decoder-only language model: embedding, layer groups and output head. */
export interface Architecture {
  /** Unique identifier in lower case, such as "llama-3.1-70b". */
  readonly id: string;
  /** Name as its publisher writes it. */
  readonly name: string;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Number of rows of the embedding matrix. */
  readonly vocabularySize: number;
  /**
   * Longest context in tokens: the positions of the published configuration, or the context that the publisher states where the
   * conflict of a catalogue entry says so; `unknownContextTokens` if no source states one.
   */
  readonly maximumContextTokens: number;
  /** Tied if the output head shares the embedding matrix, untied if it has its own. */
  readonly embedding: "tied" | "untied";
  /** Layer groups, in order of first appearance. */
  readonly layerGroups: readonly LayerGroup[];
  /** Id of the numeric format that the weights, or most of them, were published in. */
  readonly nativeFormat: string;
  /**
   * Parameters outside the layers, embedding, head and final norm, such as learned position embeddings. They are looked up, not
   * multiplied. Multi-token-prediction modules are not counted.
   */
  readonly extraParameters?: number | undefined;
  /** Parameters of the final norm, if other than one gain vector. */
  readonly finalNormParameters?: number | undefined;
}
