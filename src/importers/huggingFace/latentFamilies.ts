import type { LatentAttention, SparseSelection } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";
import { decoderStack, hiddenSizeOf } from "./decoderStack.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import type { FamilyReader } from "./modelShape.js";

/** Bits of one element of an index key: eight, and a scale of 32 for every 128. */
export const indexKeyBits = 8.25;

/** The latent attention of a configuration; its biases, where switched on, are on the down- and output projections. */
export function latentOf(config: ConfigFields): LatentAttention {
  const queryRank = config.optionalCount("q_lora_rank") ?? 0;
  const keyValueRank = config.size("kv_lora_rank");
  const rotaryHeadSize = config.optionalCount("qk_rope_head_dim") ?? 0;
  return {
    kind: "latent",
    queryHeads: config.size("num_attention_heads"),
    queryRank,
    keyValueRank,
    noRotaryHeadSize: config.size("qk_nope_head_dim"),
    rotaryHeadSize,
    valueHeadSize: config.size("v_head_dim"),
    ...(config.flag("attention_bias", false) && {
      extraParameters: queryRank + keyValueRank + rotaryHeadSize + hiddenSizeOf(config),
    }),
  };
}

/** The index of DeepSeek's sparse attention: queries from their latent, one key a token, a weight a head, a norm with bias. */
export function indexOf(config: ConfigFields, hiddenSize: number, index: number): SparseSelection | undefined {
  if (!config.has("index_topk")) return undefined;
  const selectedTokens = config.size("index_topk");
  const kind = config.texts("indexer_types")?.[index] ?? "full";
  if (kind === "shared") return { indexHeads: 0, indexHeadSize: 0, selectedTokens, parameters: 0 };
  if (kind !== "full") throw config.malformed(`indexer_types[${index}]`, 'is neither "full" nor "shared"');
  const [indexHeads, indexHeadSize] = [config.size("index_n_heads"), config.size("index_head_dim")];
  const queries = (config.optionalCount("q_lora_rank") || hiddenSize) * indexHeads * indexHeadSize;
  const parameters = queries + hiddenSize * (indexHeadSize + indexHeads) + 2 * indexHeadSize;
  return { indexHeads, indexHeadSize, selectedTokens, parameters, indexKeyBits };
}

/** Experts of a DeepSeek layer: shared ones of the routed ones' width, and a correction an expert if the router has it. */
export function deepseekExperts(config: ConfigFields): ReturnType<typeof expertsOf> {
  const width = config.size("moe_intermediate_size");
  const corrected = config.text("topk_method") === "noaux_tc" || config.text("scoring_func") === "sigmoid";
  return expertsOf(config, {
    sharedIntermediateSize: (config.optionalCount("n_shared_experts") ?? 0) * width,
    extraParameters: corrected ? config.size("n_routed_experts") : 0,
  });
}

const deepseek: FamilyReader = (config) =>
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

const minicpm3: FamilyReader = (config) => ({
  ...decoderStack(config, { tied: true, layer: () => ({ attention: latentOf(config), feedForward: denseOf(config) }) }),
});

/** Families with latent attention in every layer, by `model_type`. */
export const latentFamilies: { readonly [modelType: string]: FamilyReader } = {
  deepseek_v2: deepseek,
  deepseek_v3: deepseek,
  deepseek_v32: deepseek,
  kimi_k2: deepseek,
  glm_moe_dsa: deepseek,
  glm4_moe_lite: deepseek,
  minicpm3,
};
