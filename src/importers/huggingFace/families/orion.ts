import { decoderFamily } from "../decoderFamily.js";

/** Orion: Llama with layer norms. */
export const orion = /* @__PURE__ */ decoderFamily(() => ({ normVectors: 4, finalNormVectors: 2 }));
