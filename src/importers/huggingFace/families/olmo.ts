import { groupedQueryOf } from "../attentionFields.js";
import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { decoderStack } from "../decoderStack.js";
import { deltaNetOf } from "../deltaNetFields.js";
import { denseOf, expertsOf } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";
import { windowExceptEvery } from "../windowFields.js";

/** OLMo: norms without parameters. */
export const olmo = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  normVectors: 0,
  finalNormVectors: 0,
}));

/** OLMo 2: queries and keys normalised over the whole projection. */
export const olmo2 = /* @__PURE__ */ decoderFamily((config) => ({ bias: everyBias(config), queryKeyNorm: "whole" }));

/** OLMo 3: OLMo 2 with three windowed layers for each full layer. */
export const olmo3 = /* @__PURE__ */ decoderFamily((config, warnings) => ({
  bias: everyBias(config),
  queryKeyNorm: "whole",
  windowTokens: windowExceptEvery(config, 4, warnings),
}));

/** OLMoE: experts in every layer. */
export const olmoe = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "whole",
  feedForward: () => expertsOf(config),
}));

/** FlexOlmo: OLMo 2 with experts in every layer. */
export const flexOlmo = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "whole",
  feedForward: () => expertsOf(config),
}));

/** OLMo Hybrid: Gated DeltaNet and attention layers; queries and keys are normalised over the whole projection. */
export const olmoHybrid: FamilyReader = (config) =>
  decoderStack(config, {
    layer: (index, hiddenSize) => ({
      attention:
        config.texts("layer_types")?.[index] === "full_attention"
          ? groupedQueryOf(config, hiddenSize, {
              ...(config.flag("attention_bias", false) && { bias: "all" as const }),
              queryKeyNorm: "whole",
            })
          : deltaNetOf(config, hiddenSize),
      feedForward: denseOf(config),
    }),
  });
