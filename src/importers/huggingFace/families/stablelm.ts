import { decoderFamily } from "../decoderFamily.js";
import { hiddenSizeOf } from "../decoderStack.js";

/** StableLM: layer norms, optionally parallel blocks. */
export const stablelm = /* @__PURE__ */ decoderFamily((config) => {
  const perHead = config.flag("qk_layernorm", false);
  const heads = config.size("num_attention_heads") + config.size("num_key_value_heads", "num_attention_heads");
  return {
    bias: config.flag("use_qkv_bias", false) ? "query-key-value" : "none",
    attentionParameters: perHead ? (heads * hiddenSizeOf(config)) / config.size("num_attention_heads") : 0,
    normVectors: config.flag("use_parallel_residual", false) ? 2 : 4,
    finalNormVectors: 2,
  };
});
