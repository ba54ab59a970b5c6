import type { Attention, GroupedQueryAttention, LinearAttention } from "../../../models/attention.js";
import { groupedQueryOf, headsOf } from "../attentionFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { decoderStack, hiddenSizeOf } from "../decoderStack.js";
import { balancedBy, denseOf, expertsOf, hasExperts, mixture } from "../feedForwardFields.js";
import { recurrentStateBits } from "../mambaFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Lightning attention: a fixed decay, an output gate, and a norm over all heads. */
function lightningOf(config: ConfigFields, hiddenSize: number): LinearAttention {
  const { queryHeads, headSize } = headsOf(config, hiddenSize);
  return {
    kind: "linear",
    keyHeads: queryHeads,
    valueHeads: queryHeads,
    keyHeadSize: headSize,
    valueHeadSize: headSize,
    convolutionWidth: 0,
    stateBits: recurrentStateBits,
    update: "decay",
    outputGate: "per-channel",
    extraParameters: queryHeads * headSize,
  };
}

/** MiniMax-Text-01 and M1: lightning attention with interleaved full attention. */
export const minimaxText: FamilyReader = (config) => {
  const kinds =
    config.counts("attn_type_list") ?? config.texts("layer_types")?.map((kind) => (kind === "full_attention" ? 1 : 0));
  if (!kinds) throw config.malformed("attn_type_list or layer_types", "is missing");
  const shared = config.optionalCount("shared_intermediate_size") ?? 0;
  return decoderStack(config, {
    layer: (index, hiddenSize): { attention: Attention; feedForward: ReturnType<typeof expertsOf> } => ({
      attention: kinds[index] ? groupedQueryOf(config, hiddenSize) : lightningOf(config, hiddenSize),
      feedForward: expertsOf(config, {
        expertIntermediateSize: config.size("intermediate_size"),
        sharedIntermediateSize: shared,
      }),
    }),
  });
};

/** MiniMax-M2: full attention and experts in every layer. */
export const minimaxM2 = /* @__PURE__ */ decoderFamily((config) => ({
  queryKeyNorm: config.flag("use_qk_norm", true) ? "whole" : "none",
  feedForward: mixture(config, "corrected", config.optionalCount("shared_intermediate_size") ?? 0),
}));

/** Attention of MiniMax-M3: block-sparse in most layers, with an indexer that selects blocks of tokens. */
function m3AttentionOf(config: ConfigFields, sparse: ConfigFields | undefined, index: number): GroupedQueryAttention {
  const hiddenSize = hiddenSizeOf(config);
  const base = groupedQueryOf(config, hiddenSize, {
    queryKeyNorm: !config.flag("use_qk_norm", true)
      ? "none"
      : (config.text("qk_norm_type") ?? "per_head") === "per_head"
        ? "per-head"
        : "whole",
    outputGate: config.flag("attention_output_gate", false) ? "per-channel" : "none",
  });
  if (!sparse?.flag("use_sparse_attention", true) || !sparse.counts("sparse_attention_freq")?.[index]) return base;
  const indexHeads = sparse.size("sparse_num_index_heads");
  const indexHeadSize = sparse.size("sparse_index_dim");
  const selectedTokens = sparse.size("sparse_topk_blocks") * sparse.size("sparse_block_size");
  const parameters = hiddenSize * (indexHeads + 1) * indexHeadSize + 2 * indexHeadSize;
  return { ...base, sparse: { indexHeads, indexHeadSize, selectedTokens, parameters } };
}

/** MiniMax-M3: sparse attention, experts after the first dense layers. */
export const minimaxM3: FamilyReader = (config) =>
  decoderStack(config, {
    layer: (index) => ({
      attention: m3AttentionOf(config, config.child("sparse_attention_config"), index),
      feedForward: hasExperts(config, index)
        ? expertsOf(config, {
            sharedIntermediateSize:
              (config.optionalCount("n_shared_experts") ?? 1) * (config.optionalCount("shared_intermediate_size") ?? 0),
            ...balancedBy(config.flag("use_routing_bias", true) ? config.size("num_local_experts") : 0),
          })
        : denseOf(config, { intermediateSize: config.size("dense_intermediate_size") }),
    }),
  });
