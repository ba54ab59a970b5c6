import { groupedQueryOf } from "../attentionFields.js";
import { decoderStack } from "../decoderStack.js";
import { denseOf, expertsOf } from "../feedForwardFields.js";
import { firstMambaOf } from "../firstMambaFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Jamba: Mamba (version 1) with learned norms, attention in every n-th layer, experts in every m-th. */
export const jamba: FamilyReader = (config) =>
  decoderStack(config, {
    contextTokens: config.size("max_position_embeddings"),
    layer: (index, hiddenSize) => {
      const isAt = (period: string, offset: string) =>
        index % config.size(period) === (config.optionalCount(offset) ?? 0);
      const inner = config.size("mamba_expand") * hiddenSize;
      const biases = {
        convolutionBias: config.flag("mamba_conv_bias", true),
        projectionBias: config.flag("mamba_proj_bias", false),
      };
      const fields = {
        state: "mamba_d_state",
        width: "mamba_d_conv",
        rank: "mamba_dt_rank",
        norms: "learned" as const,
      };
      const experts = config.size("num_experts") > 1 && isAt("expert_layer_period", "expert_layer_offset");
      return {
        attention: isAt("attn_layer_period", "attn_layer_offset")
          ? groupedQueryOf(config, hiddenSize)
          : firstMambaOf(config, { ...fields, inner, ...biases }),
        feedForward: experts ? expertsOf(config) : denseOf(config),
      };
    },
  });
