import { decoderFamily } from "../decoderFamily.js";

/** XVERSE: Llama under its own name. */
export const xverse = /* @__PURE__ */ decoderFamily(() => ({}));
