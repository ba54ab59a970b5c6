import type { AttentionBias, GroupedQueryAttention } from "../../models/attention.js";
import { everyBias } from "./biasFields.js";
import type { ConfigFields } from "./configFields.js";

/** The heads of a grouped-query attention under their usual names. */
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

/** The traits of an attention layer that are not its default, so that equal layers compare equal. */
export interface AttentionTraits {
  /** Which projections carry a bias. */
  readonly bias?: AttentionBias;
  /** Whether queries and keys are normalised. */
  readonly queryKeyNorm?: "none" | "per-head" | "whole" | undefined;
  /** Key-value heads, if they are not those of the usual fields. */
  readonly keyValueHeads?: number | undefined;
  /** Tokens that a query looks back at most. */
  readonly windowTokens?: number | undefined;
  /** Parameters that nothing else covers. */
  readonly extraParameters?: number | undefined;
  /** Rank of the query's projection, if it is factored into two. */
  readonly queryRank?: number | undefined;
  /** The gate on the output. */
  readonly outputGate?: "none" | "per-channel" | "per-head" | undefined;
  /** Whether heads learn a sink. */
  readonly sinks?: "none" | "per-head" | undefined;
}

/** A grouped-query attention layer of the configuration, with its traits. */
export function groupedQueryOf(
  config: ConfigFields,
  hiddenSize: number,
  traits: AttentionTraits = {},
): GroupedQueryAttention {
  return { kind: "grouped-query", ...headsOf(config, hiddenSize), ...statedTraits(traits) };
}

/** Traits without those that say nothing. */
export function statedTraits(traits: AttentionTraits): Partial<GroupedQueryAttention> {
  const stated = Object.entries(traits).filter(([, value]) => value !== undefined && value !== "none" && value !== 0);
  return Object.fromEntries(stated);
}

/** The window of a layer where the file lists the kind of each layer: none for a full one; undefined if it lists nothing. */
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
    `must be a kind of layer that this family has; got ${JSON.stringify(kind.slice(0, 40))}`,
  );
}

/** A grouped-query attention layer whose four biases `attention_bias` switches on. */
export function biasedAttentionOf(config: ConfigFields, hiddenSize: number): GroupedQueryAttention {
  return groupedQueryOf(config, hiddenSize, { bias: everyBias(config) });
}
