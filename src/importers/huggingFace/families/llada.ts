import { decoderFamily } from "../decoderFamily.js";
import { denseOf } from "../feedForwardFields.js";

/** LLaDA: Llama's shape under OLMo's field names. It decodes by diffusion, so serving times do not apply. */
export const llada = /* @__PURE__ */ decoderFamily((config, warnings) => {
  warnings.push("The model decodes by diffusion; serving estimates assume one token per step and sequence.");
  const bias = config.flag("include_bias", false) ? "all" : "none";
  const contextTokens = config.optionalCount("max_sequence_length");
  return {
    bias: config.flag("include_qkv_bias", false) && bias === "none" ? "query-key-value" : bias,
    keyValueHeads: config.optionalCount("n_kv_heads", "num_key_value_heads") || config.size("n_heads"),
    tied: config.flag("weight_tying", false),
    ...(contextTokens && { contextTokens }),
    feedForward: () => denseOf(config, { intermediateSize: config.size("mlp_hidden_size", "intermediate_size"), bias }),
  };
});
