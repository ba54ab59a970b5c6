import { decoderFamily } from "../decoderFamily.js";
import { denseOf } from "../feedForwardFields.js";

/** MPT: attention fields are nested. */
export const mpt = /* @__PURE__ */ decoderFamily((config) => {
  const attention = config.child("attn_config");
  const hiddenSize = config.size("d_model");
  const bias = config.flag("no_bias", true) ? "none" : "all";
  const vectors = bias === "all" ? 2 : 1;
  const multiQuery = attention?.text("attn_type") === "multiquery_attention";
  const linearBiases = attention?.flag("alibi", false) ?? false;
  const rotary = attention?.flag("rope", false) ?? false;
  const positions = config.flag("learned_pos_emb", true) && !linearBiases && !rotary;
  return {
    bias,
    keyValueHeads: multiQuery ? 1 : (attention?.optionalCount("kv_n_heads") ?? config.size("n_heads")),
    queryKeyNorm: attention?.flag("qk_ln", false) ? "whole" : "none",
    normVectors: 2 * vectors,
    finalNormVectors: vectors,
    tied: true,
    extraParameters: positions ? config.size("max_seq_len") * hiddenSize : 0,
    feedForward: () =>
      denseOf(config, {
        intermediateSize: hiddenSize * (config.optionalCount("expansion_ratio") || 4),
        gating: "plain",
        bias,
      }),
  };
});
