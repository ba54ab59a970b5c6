import { everyBias } from "../biasFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { decoderStack } from "../decoderStack.js";
import { balancedBy, denseOf, expertsOf, hasExperts, mixture } from "../feedForwardFields.js";
import { indexOf, latentOf } from "../latentFields.js";
import type { FamilyReader } from "../modelShape.js";

/** DeepSeekMoE: experts without latent attention. */
export const deepseekMoe = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  feedForward: mixture(config, "plain"),
}));

/** Families whose router always has a correction bias, so that newer files do not state it. */
const correctedFamilies = ["deepseek_v3", "deepseek_v32", "glm_moe_dsa", "glm4_moe_lite", "axk1"];

/** Experts of a DeepSeek layer, with shared experts of the same size, and a correction bias per expert if the router has one. */
function deepseekExperts(config: ConfigFields): ReturnType<typeof expertsOf> {
  const width = config.size("moe_intermediate_size");
  const modelType = config.text("model_type") ?? "";
  const corrected =
    config.text("topk_method") === "noaux_tc" ||
    config.text("scoring_func") === "sigmoid" ||
    correctedFamilies.includes(modelType.replace(/_text$/, ""));
  return expertsOf(config, {
    sharedIntermediateSize: (config.optionalCount("n_shared_experts") ?? 0) * width,
    ...balancedBy(corrected ? config.size("n_routed_experts") : 0),
  });
}

/** DeepSeek-V2 to V3.2 and families based on them: latent attention, optionally with a sparse-attention indexer, experts after dense layers. */
export const deepseek: FamilyReader = (config) =>
  decoderStack(config, {
    layer: (index, hiddenSize) => {
      const sparse = indexOf(config, hiddenSize, index);
      const experts = config.has("n_routed_experts") && hasExperts(config, index);
      return {
        attention: { ...latentOf(config), ...(sparse && { sparse }) },
        feedForward: experts ? deepseekExperts(config) : denseOf(config),
      };
    },
  });
