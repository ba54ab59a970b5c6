import type { Attention, SparseSelection } from "../../../models/attention.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack, hiddenSizeOf } from "../decoderStack.js";
import { mixture } from "../feedForwardFields.js";
import { indexKeyBits, latentOf } from "../latentFields.js";
import type { FamilyReader } from "../modelShape.js";
import { deltaAttentionOf } from "./kimi.js";

/** DeepSeek's sparse-attention indexer with pooled keys: one key per pool of tokens, mixed by a gate with a bias per position. */
function pooledIndexOf(config: ConfigFields, hiddenSize: number): SparseSelection {
  const [indexHeads, indexHeadSize] = [config.size("index_n_heads"), config.size("index_head_dim")];
  const pool = config.optionalCount("index_kpool") || 1;
  const queries = config.size("q_lora_rank") * indexHeads * indexHeadSize;
  const pooling = pool > 1 ? indexHeadSize * (hiddenSize + pool) : 0;
  return {
    indexHeads,
    indexHeadSize,
    selectedTokens: config.size("index_topk"),
    parameters: queries + hiddenSize * (indexHeadSize + indexHeads) + 2 * indexHeadSize + pooling,
    ...(pool > 1 && { tokensPerIndexKey: pool }),
    indexKeyBits,
  };
}

function attentionOf(config: ConfigFields, index: number): Attention {
  const hiddenSize = hiddenSizeOf(config);
  const kind = config.texts("layer_types")?.[index];
  if (kind === "linear_attention") return deltaAttentionOf(config.child("linear_attn_config") ?? config, hiddenSize);
  if (kind === "deepseek_sparse_attention") return { ...latentOf(config), sparse: pooledIndexOf(config, hiddenSize) };
  throw config.malformed(`layer_types[${index}]`, "must be linear_attention or deepseek_sparse_attention");
}

/** GLM-5.3-Flash: Kimi Delta Attention and sparse latent attention, with hyper-connections (several residual streams). */
export const glmNext: FamilyReader = (config) => {
  const hiddenSize = hiddenSizeOf(config);
  const streams = config.optionalCount("hc_mult") ?? 1;
  const mixes = (2 + streams) * streams;
  const mixing = streams > 1 ? mixes * streams * hiddenSize + mixes + 3 : 0;
  const blocks = mixture(config, "corrected");
  return decoderStack(config, {
    layer: (index) => ({
      attention: attentionOf(config, index),
      feedForward: blocks(index),
      ...(mixing > 0 && { normParameters: 2 * hiddenSize + 2 * mixing }),
    }),
  });
};
