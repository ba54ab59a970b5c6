import type { ConfigFields } from "./configFields.js";
import { decoderFamily } from "./decoderFamily.js";
import { hiddenSizeOf } from "./decoderStack.js";
import { denseOf, expertsOf } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";

/** Context of Falcon where the file leaves it out, from its paper. */
const falconContextTokens = 2048;

const falcon = /* @__PURE__ */ decoderFamily((config) => {
  const hiddenSize = hiddenSizeOf(config);
  const modern = config.flag("new_decoder_architecture", config.has("n_head_kv"));
  const bias = config.flag("bias", false) ? "all" : "none";
  const heads = config.size("num_attention_heads", "n_head");
  const oneNorm = !modern && config.flag("parallel_attn", true);
  const norms = config.optionalCount("num_ln_in_parallel_attn") ?? (oneNorm ? 1 : 2);
  const groups = config.optionalCount("num_kv_heads", "n_head_kv") || heads;
  return {
    bias,
    keyValueHeads: modern ? groups : config.flag("multi_query", true) ? 1 : heads,
    normVectors: 2 * norms,
    finalNormVectors: 2,
    tied: true,
    contextTokens: falconContextTokens,
    feedForward: () =>
      denseOf(config, {
        intermediateSize: config.optionalCount("ffn_hidden_size") || 4 * hiddenSize,
        gating: "plain",
        bias,
      }),
  };
});

/** MPT keeps its attention in a part of its own. */
const mpt = /* @__PURE__ */ decoderFamily((config) => {
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

function required(config: ConfigFields, name: string): ConfigFields {
  const part = config.child(name);
  if (!part) throw config.malformed(name, "is missing");
  return part;
}

const dbrx = /* @__PURE__ */ decoderFamily((config) => {
  const feedForward = required(config, "ffn_config");
  const expertIntermediateSize = feedForward.size("ffn_hidden_size");
  return {
    keyValueHeads: required(config, "attn_config").size("kv_n_heads"),
    feedForward: () => expertsOf(feedForward, { expertIntermediateSize }),
  };
});

/** Families that keep attention or feed-forward sizes in parts of their own or behind switches, by `model_type`. */
export const nestedFamilies: { readonly [modelType: string]: FamilyReader } = {
  falcon,
  RefinedWeb: falcon,
  RefinedWebModel: falcon,
  mpt,
  dbrx,
};
