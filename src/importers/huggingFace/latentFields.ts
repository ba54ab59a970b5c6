import type { LatentAttention, SparseSelection } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";
import { hiddenSizeOf } from "./decoderStack.js";

/** Bits per element of an index key: 8, plus a 32-bit scale for every 128 elements. */
export const indexKeyBits = 8.25;

/** Latent attention from the configuration; biases, if enabled, are on the down and output projections. */
export function latentOf(config: ConfigFields): LatentAttention {
  const queryRank = config.optionalCount("q_lora_rank") ?? 0;
  const keyValueRank = config.size("kv_lora_rank");
  const rotaryHeadSize = config.optionalCount("qk_rope_head_dim") ?? 0;
  return {
    kind: "latent",
    queryHeads: config.size("num_attention_heads"),
    queryRank,
    keyValueRank,
    noRotaryHeadSize: config.size("qk_nope_head_dim"),
    rotaryHeadSize,
    valueHeadSize: config.size("v_head_dim"),
    ...(config.flag("attention_bias", false) && {
      extraParameters: queryRank + keyValueRank + rotaryHeadSize + hiddenSizeOf(config),
    }),
  };
}

/** The indexer of DeepSeek's sparse attention: queries from the query latent, one key per token, one weight per head, a norm with bias. */
export function indexOf(config: ConfigFields, hiddenSize: number, index: number): SparseSelection | undefined {
  if (!config.has("index_topk")) return undefined;
  const selectedTokens = config.size("index_topk");
  const kind = config.texts("indexer_types")?.[index] ?? "full";
  if (kind === "shared") return { indexHeads: 0, indexHeadSize: 0, selectedTokens, parameters: 0 };
  if (kind !== "full") throw config.malformed(`indexer_types[${index}]`, 'must be "full" or "shared"');
  const [indexHeads, indexHeadSize] = [config.size("index_n_heads"), config.size("index_head_dim")];
  const queries = (config.optionalCount("q_lora_rank") || hiddenSize) * indexHeads * indexHeadSize;
  const parameters = queries + hiddenSize * (indexHeadSize + indexHeads) + 2 * indexHeadSize;
  return { indexHeads, indexHeadSize, selectedTokens, parameters, indexKeyBits };
}
