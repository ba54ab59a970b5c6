import { decoderFamily } from "../decoderFamily.js";
import { decoderStack } from "../decoderStack.js";
import { denseOf } from "../feedForwardFields.js";
import { latentOf } from "../latentFields.js";
import type { FamilyReader } from "../modelShape.js";

/** MiniCPM 1, 2 and 4: Llama with tied embeddings. */
export const minicpm = /* @__PURE__ */ decoderFamily(() => ({ tied: true }));

/** MiniCPM 3: latent attention with dense blocks. */
export const minicpm3: FamilyReader = (config) => ({
  ...decoderStack(config, { tied: true, layer: () => ({ attention: latentOf(config), feedForward: denseOf(config) }) }),
});
