import { decoderFamily } from "../decoderFamily.js";
import { expertsOf } from "../feedForwardFields.js";
import { commonEveryWindow, everyWindow } from "../windowFields.js";

/** Mistral 7B and its successors: Llama with a window in every layer unless `sliding_window` is null. */
export const mistral = /* @__PURE__ */ decoderFamily((config, warnings) => ({
  windowTokens: commonEveryWindow(config, warnings),
}));

/** Ministral 3: Llama without biases. */
export const ministral3 = /* @__PURE__ */ decoderFamily((config) => ({ windowTokens: everyWindow(config) }));

/** Mixtral: experts in every layer. */
export const mixtral = /* @__PURE__ */ decoderFamily((config) => ({
  windowTokens: everyWindow(config),
  feedForward: () => expertsOf(config),
}));
