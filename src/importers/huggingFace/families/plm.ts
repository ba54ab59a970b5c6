import { decoderStack } from "../decoderStack.js";
import { denseOf } from "../feedForwardFields.js";
import { latentOf } from "../latentFields.js";
import type { FamilyReader } from "../modelShape.js";

/** PLM: latent attention without a query rank, a feed-forward block without gate, and tied embeddings. */
export const plm: FamilyReader = (config) =>
  decoderStack(config, {
    tied: true,
    layer: () => ({ attention: latentOf(config), feedForward: denseOf(config, { gating: "plain" }) }),
  });
