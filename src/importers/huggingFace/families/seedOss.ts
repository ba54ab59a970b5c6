import { inwardBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { gatedBlock } from "../feedForwardFields.js";

/** Seed-OSS: Llama with biases on queries, keys and values. */
export const seedOss = /* @__PURE__ */ decoderFamily((config) => ({
  bias: inwardBias(config, "attention_bias", true),
  attentionParameters: config.flag("attention_out_bias", false) ? config.size("hidden_size") : 0,
  feedForward: () => gatedBlock(config),
}));
