import type { ConfigFields } from "../configFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { expertsOf } from "../feedForwardFields.js";

function required(config: ConfigFields, name: string): ConfigFields {
  const part = config.child(name);
  if (!part) throw config.malformed(name, "is missing");
  return part;
}

/** DBRX: attention and expert fields are nested. */
export const dbrx = /* @__PURE__ */ decoderFamily((config) => {
  const feedForward = required(config, "ffn_config");
  const expertIntermediateSize = feedForward.size("ffn_hidden_size");
  return {
    keyValueHeads: required(config, "attn_config").size("kv_n_heads"),
    feedForward: () => expertsOf(feedForward, { expertIntermediateSize }),
  };
});
