import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import type { ConfigFields } from "./configFields.js";
import { decoderFamily } from "./decoderFamily.js";
import { hiddenSizeOf } from "./decoderStack.js";
import { denseOf, expertsOf } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";

/** Context of models whose file leaves it out, from their papers. */
const earlyContextTokens = 2048;

/** Two matrices of four times the hidden size, unless the file has another size. */
function plainBlock(
  config: ConfigFields,
  bias: "none" | "all",
  field: "n_inner" | "intermediate_size" | "ffn_dim" | "ffn_hidden_size" = "n_inner",
) {
  const intermediateSize = config.optionalCount(field) || 4 * hiddenSizeOf(config);
  return () => denseOf(config, { intermediateSize, gating: "plain", bias });
}

/** Learned positions: one row of the hidden size for each token of the context. */
function learnedPositions(config: ConfigFields, offset = 0): number {
  return (
    (config.size("n_positions", "max_position_embeddings", "n_ctx", "max_seq_len") + offset) * hiddenSizeOf(config)
  );
}

const gpt2 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  normVectors: 4,
  finalNormVectors: 2,
  tied: true,
  extraParameters: learnedPositions(config),
  feedForward: plainBlock(config, "all"),
}));

const gptj = /* @__PURE__ */ decoderFamily((config) => ({
  normVectors: 2,
  finalNormVectors: 2,
  headBias: true,
  feedForward: plainBlock(config, "all"),
}));

/** Starcoder and its forerunners: one key-value head for all queries unless switched off. */
const gptBigCode = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  keyValueHeads: config.flag("multi_query", true) ? 1 : config.size("n_head"),
  normVectors: 4,
  finalNormVectors: 2,
  tied: true,
  extraParameters: learnedPositions(config),
  feedForward: plainBlock(config, "all"),
}));

const phi = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  queryKeyNorm: "none",
  attentionParameters: config.flag("qk_layernorm", false)
    ? (4 * hiddenSizeOf(config)) / config.size("num_attention_heads")
    : 0,
  normVectors: 2,
  finalNormVectors: 2,
  headBias: true,
  feedForward: plainBlock(config, "all", "intermediate_size"),
}));

/** Baichuan packs queries, keys and values; the 13B has linear biases instead of rotations, which learn nothing. */
const baichuan = /* @__PURE__ */ decoderFamily((config) => ({ contextTokens: config.size("model_max_length") }));

const chatglm = /* @__PURE__ */ decoderFamily((config) => ({
  bias: config.flag("add_qkv_bias", false) ? "query-key-value" : "none",
  keyValueHeads: config.flag("multi_query_attention", false)
    ? config.size("multi_query_group_num")
    : config.size("num_attention_heads"),
  feedForward: () => denseOf(config, { intermediateSize: config.size("ffn_hidden_size") }),
}));

/** The first Qwen: its file counts gate and up projection together. */
const qwen = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "query-key-value",
  feedForward: () => denseOf(config, { intermediateSize: config.size("intermediate_size") / 2 }),
}));

const stablelm = /* @__PURE__ */ decoderFamily((config) => {
  const perHead = config.flag("qk_layernorm", false);
  const heads = config.size("num_attention_heads") + config.size("num_key_value_heads", "num_attention_heads");
  return {
    bias: config.flag("use_qkv_bias", false) ? "query-key-value" : "none",
    attentionParameters: perHead ? (heads * hiddenSizeOf(config)) / config.size("num_attention_heads") : 0,
    normVectors: config.flag("use_parallel_residual", false) ? 2 : 4,
    finalNormVectors: 2,
  };
});

/** Families of before and beside Llama, by `model_type`. */
export const classicFamilies: { readonly [modelType: string]: FamilyReader } = {
  gpt2,
  "gpt-sw3": gpt2,
  "openai-gpt": /* @__PURE__ */ decoderFamily((config) => ({
    bias: "all",
    normVectors: 4,
    finalNormVectors: 0,
    tied: true,
    extraParameters: learnedPositions(config),
    feedForward: plainBlock(config, "all"),
  })),
  gpt_neo: /* @__PURE__ */ decoderFamily((config) => {
    const kinds = config.texts("attention_layers");
    return {
      attentionParameters: hiddenSizeOf(config),
      normVectors: 4,
      finalNormVectors: 2,
      tied: true,
      extraParameters: learnedPositions(config),
      windowTokens: (index) =>
        (kinds ? kinds[index] === "local" : index % 2 === 1) ? config.size("window_size") : undefined,
      feedForward: plainBlock(config, "all", "intermediate_size"),
    };
  }),
  xglm: /* @__PURE__ */ decoderFamily((config) => ({
    bias: "all",
    normVectors: 4,
    finalNormVectors: 2,
    tied: true,
    contextTokens: earlyContextTokens,
    feedForward: plainBlock(config, "all", "ffn_dim"),
  })),
  gpt_bigcode: gptBigCode,
  gptj,
  codegen: gptj,
  gpt_neox: /* @__PURE__ */ decoderFamily((config) => ({
    bias: config.flag("attention_bias", true) ? "all" : "none",
    normVectors: 4,
    finalNormVectors: 2,
    feedForward: plainBlock(config, "all", "intermediate_size"),
  })),
  bloom: /* @__PURE__ */ decoderFamily((config) => ({
    bias: "all",
    normVectors: 4,
    finalNormVectors: 2,
    tied: true,
    contextTokens: earlyContextTokens,
    extraParameters: 2 * hiddenSizeOf(config),
    feedForward: plainBlock(config, "all"),
  })),
  opt: /* @__PURE__ */ decoderFamily((config) => {
    const bias = config.flag("enable_bias", true) ? "all" : "none";
    const narrow = config.optionalCount("word_embed_proj_dim") ?? hiddenSizeOf(config);
    if (narrow !== hiddenSizeOf(config))
      throw new UnsupportedArchitectureError("opt", "an embedding narrower than the layers (word_embed_proj_dim)");
    const normVectors = config.flag("layer_norm_elementwise_affine", true) ? 2 : 0;
    const finalNorm = config.flag("do_layer_norm_before", true) && !config.flag("_remove_final_layer_norm", false);
    return {
      bias,
      normVectors: 2 * normVectors,
      finalNormVectors: finalNorm ? normVectors : 0,
      tied: true,
      extraParameters: learnedPositions(config, 2),
      feedForward: plainBlock(config, bias, "ffn_dim"),
    };
  }),
  phi,
  "phi-msft": phi,
  baichuan,
  chatglm,
  qwen,
  stablelm,
  stablelm_epoch: stablelm,
  nemotron: /* @__PURE__ */ decoderFamily((config) => ({
    bias: config.flag("attention_bias", false) ? "all" : "none",
    normVectors: 4,
    finalNormVectors: 2,
    feedForward: plainBlock(config, config.flag("mlp_bias", false) ? "all" : "none", "intermediate_size"),
  })),
  starcoder2: /* @__PURE__ */ decoderFamily((config) => {
    const bias = config.flag("use_bias", true) ? "all" : "none";
    const windowTokens = config.optionalCount("sliding_window") || undefined;
    return {
      bias,
      normVectors: 4,
      finalNormVectors: 2,
      tied: true,
      windowTokens: () => windowTokens,
      feedForward: plainBlock(config, bias, "intermediate_size"),
    };
  }),
  "grok-1": /* @__PURE__ */ decoderFamily((config) => ({
    tied: true,
    normVectors: 4,
    feedForward: () => expertsOf(config),
  })),
};
