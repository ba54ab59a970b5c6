import { decoderFamily } from "../decoderFamily.js";
import { hiddenSizeOf } from "../decoderStack.js";
import { denseOf } from "../feedForwardFields.js";

/** TeleChat 1 and 2: Llama with a bias on the output projections of attention and feed-forward block only. */
export const telechat = /* @__PURE__ */ decoderFamily((config) => ({
  attentionParameters: 2 * hiddenSizeOf(config),
  feedForward: () => denseOf(config, { intermediateSize: config.size("ffn_hidden_size", "intermediate_size") }),
}));
