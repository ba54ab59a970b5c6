import { decoderFamily } from "../decoderFamily.js";

/** XVERSE: same shape as Llama. */
export const xverse = /* @__PURE__ */ decoderFamily(() => ({}));
