import type { AttentionBias } from "../../models/attention.js";
import type { FeedForward } from "../../models/feedForward.js";
import { groupedQueryOf, listedWindow } from "./attentionFields.js";
import type { ConfigFields } from "./configFields.js";
import { decoderStack, hiddenSizeOf, vocabularyOf } from "./decoderStack.js";
import { denseOf } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";

/** Differences of a family of grouped-query decoders from Llama, which has none of them. */
export interface DecoderTraits {
  /** Which attention projections carry a bias. */
  readonly bias?: AttentionBias;
  /** Whether queries and keys are normalised. */
  readonly queryKeyNorm?: "none" | "per-head" | "whole";
  /** Key-value heads, where the file names them otherwise. */
  readonly keyValueHeads?: number;
  /** Vectors of the hidden size in the norms of one layer; 2 if left out. */
  readonly normVectors?: number;
  /** Vectors of the hidden size in the final norm; 1 if left out. */
  readonly finalNormVectors?: number;
  /** Feed-forward block of a layer; a gated one without bias if left out. */
  readonly feedForward?: (index: number) => FeedForward;
  /** Window of a layer where the file does not list the kinds of layers. */
  readonly windowTokens?: (index: number) => number | undefined;
  /** Attention parameters of a layer that nothing else covers. */
  readonly attentionParameters?: number;
  /** Rank of the query's projection, if it is factored into two. */
  readonly queryRank?: number;
  /** The gate on the output of the attention. */
  readonly outputGate?: "per-channel" | "per-head";
  /** Whether heads learn a sink. */
  readonly sinks?: "per-head";
  /** Whether the head is the embedding where the file does not say. */
  readonly tied?: boolean;
  /** Whether the head has a bias. */
  readonly headBias?: boolean;
  /** Parameters outside the layers, such as learned positions. */
  readonly extraParameters?: number;
  /** Longest context where the file does not say. */
  readonly contextTokens?: number;
}

/** The reader of a family of grouped-query decoders, from what tells it from Llama. */
export function decoderFamily(traitsOf: (config: ConfigFields, warnings: string[]) => DecoderTraits): FamilyReader {
  return (config, warnings) => {
    const traits = traitsOf(config, warnings);
    const { normVectors = 2, finalNormVectors = 1, feedForward = () => denseOf(config) } = traits;
    const hiddenSize = hiddenSizeOf(config);
    return decoderStack(config, {
      ...(traits.tied !== undefined && { tied: traits.tied }),
      ...(traits.contextTokens !== undefined && { contextTokens: traits.contextTokens }),
      extraParameters: (traits.extraParameters ?? 0) + (traits.headBias ? vocabularyOf(config) : 0),
      ...(finalNormVectors !== 1 && { finalNormParameters: finalNormVectors * hiddenSize }),
      layer: (index) => ({
        attention: groupedQueryOf(config, hiddenSize, {
          ...(traits.bias && { bias: traits.bias }),
          queryKeyNorm: traits.queryKeyNorm,
          windowTokens: binding(
            (listedWindow(config, index) ?? { windowTokens: traits.windowTokens?.(index) }).windowTokens,
            config,
          ),
          queryRank: traits.queryRank,
          outputGate: traits.outputGate,
          sinks: traits.sinks,
          extraParameters: traits.attentionParameters,
          keyValueHeads: traits.keyValueHeads,
        }),
        feedForward: feedForward(index),
        ...(normVectors !== 2 && { normParameters: normVectors * hiddenSize }),
      }),
    });
  };
}

/** A window, if it is shorter than the context; one as long hides nothing. */
function binding(windowTokens: number | undefined, config: ConfigFields): number | undefined {
  const contextTokens = config.optionalCount("max_position_embeddings") ?? Infinity;
  return windowTokens !== undefined && windowTokens < contextTokens ? windowTokens : undefined;
}
