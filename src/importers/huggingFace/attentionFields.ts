import type { AttentionBias, GroupedQueryAttention } from "../../models/attention.js";
import { everyBias } from "./biasFields.js";
import type { ConfigFields } from "./configFields.js";

/** Head counts and head size of grouped-query attention, under their common names. */
export function headsOf(
  config: ConfigFields,
  hiddenSize: number,
): Pick<GroupedQueryAttention, "queryHeads" | "keyValueHeads" | "headSize"> {
  const queryHeads = config.size("num_attention_heads", "n_head", "n_heads", "num_heads", "attention_heads");
  const keyValueHeads =
    config.optionalCount("num_key_value_heads", "num_kv_heads", "multi_query_group_num") || queryHeads;
  const headSize = config.optionalCount("head_dim", "kv_channels") || hiddenSize / queryHeads;
  if (!Number.isInteger(headSize)) {
    throw config.malformed(
      "head_dim",
      `is missing, and hidden_size ${hiddenSize} is not a multiple of ${queryHeads} heads`,
    );
  }
  if (keyValueHeads > queryHeads) {
    throw config.malformed(
      "num_key_value_heads",
      `must be at most the number of query heads, ${queryHeads}; got ${keyValueHeads}`,
    );
  }
  if (queryHeads % keyValueHeads) {
    throw config.malformed(
      "num_key_value_heads",
      `must divide the number of query heads, ${queryHeads}; got ${keyValueHeads}`,
    );
  }
  return { queryHeads, keyValueHeads, headSize };
}

/** Non-default properties of an attention layer; defaults are omitted so that equal layers compare equal. */
export interface AttentionTraits {
  /** Projections that have a bias. */
  readonly bias?: AttentionBias;
  /** Normalisation of queries and keys. */
  readonly queryKeyNorm?: "none" | "per-head" | "whole" | undefined;
  /** Number of key-value heads, if not in the common fields. */
  readonly keyValueHeads?: number | undefined;
  /** Sliding window in tokens. */
  readonly windowTokens?: number | undefined;
  /** Parameters not covered by other fields. */
  readonly extraParameters?: number | undefined;
  /** Rank of a low-rank query projection. */
  readonly queryRank?: number | undefined;
  /** Output gate. */
  readonly outputGate?: "none" | "per-channel" | "per-head" | undefined;
  /** Attention sinks. */
  readonly sinks?: "none" | "per-head" | undefined;
}

/** A grouped-query attention layer from the configuration, with the given properties. */
export function groupedQueryOf(
  config: ConfigFields,
  hiddenSize: number,
  traits: AttentionTraits = {},
): GroupedQueryAttention {
  return { kind: "grouped-query", ...headsOf(config, hiddenSize), ...statedTraits(traits) };
}

/** Removes properties that equal their defaults. */
export function statedTraits(traits: AttentionTraits): Partial<GroupedQueryAttention> {
  const stated = Object.entries(traits).filter(([, value]) => value !== undefined && value !== "none" && value !== 0);
  return Object.fromEntries(stated);
}

/** The window of a layer from `layer_types`: none for full attention; undefined if the file has no such list. */
export function listedWindow(
  config: ConfigFields,
  index: number,
): { readonly windowTokens: number | undefined } | undefined {
  const kind = config.texts("layer_types")?.[index];
  if (kind === undefined) return undefined;
  if (kind === "full_attention") return { windowTokens: undefined };
  if (kind === "chunked_attention") return { windowTokens: config.size("attention_chunk_size") };
  if (kind === "sliding_attention") return { windowTokens: config.size("sliding_window") };
  throw config.malformed(
    `layer_types[${index}]`,
    `must be a layer type of this family; got ${JSON.stringify(kind.slice(0, 40))}`,
  );
}

/** A grouped-query attention layer in which `attention_bias` enables the biases of all four projections. */
export function biasedAttentionOf(config: ConfigFields, hiddenSize: number): GroupedQueryAttention {
  return groupedQueryOf(config, hiddenSize, { bias: everyBias(config) });
}
