import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { gatedBlock } from "../feedForwardFields.js";

/** SmolLM 3: Llama with tied embeddings. */
export const smollm3 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  tied: true,
  feedForward: () => gatedBlock(config),
}));
