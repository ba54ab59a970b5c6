import type { LatentAttention, SparseSelection } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";
import { decoderStack, hiddenSizeOf, layersOf } from "./decoderStack.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import type { FamilyReader, Layer } from "./modelShape.js";

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

/** Families whose router always has a correction, so that newer files do not say so. */
const correctedFamilies = ["deepseek_v3", "deepseek_v32", "glm_moe_dsa", "glm4_moe_lite", "axk1"];

/** Experts of a DeepSeek layer: shared ones of the routed ones' width, and a correction an expert if the router has it. */
export function deepseekExperts(config: ConfigFields): ReturnType<typeof expertsOf> {
  const width = config.size("moe_intermediate_size");
  const modelType = config.text("model_type") ?? "";
  const corrected =
    config.text("topk_method") === "noaux_tc" ||
    config.text("scoring_func") === "sigmoid" ||
    correctedFamilies.includes(modelType.replace(/_text$/, ""));
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

/** A.X K1: a further norm after each mixture of experts. */
const axk1: FamilyReader = (config, warnings) => {
  const shape = deepseek(config, warnings);
  const { hiddenSize } = shape;
  const layers = shape.layers.map((layer) =>
    layer.feedForward?.kind === "mixture-of-experts" ? { ...layer, normParameters: 3 * hiddenSize } : layer,
  );
  return { ...shape, layers };
};

/** LongCat: each layer is two of attention and a dense block, with experts beside the first of them; some experts do nothing. */
const longcat: FamilyReader = (config, warnings) => {
  const hiddenSize = hiddenSizeOf(config);
  const width = config.size("ffn_hidden_size");
  const experts = config.size("n_routed_experts");
  const idle = config.optionalCount("zero_expert_num") ?? 0;
  const chosen = config.size("moe_topk", "num_experts_per_tok");
  const expertsPerToken = Math.max(1, Math.round((chosen * experts) / (experts + idle)));
  if (idle) {
    warnings.push(
      `Of the ${chosen} experts that a token is routed to, some do nothing; ${expertsPerToken} that compute were assumed, the mean under even routing.`,
    );
  }
  const halves: readonly Layer[] = [
    {
      attention: latentOf(config),
      feedForward: {
        kind: "mixture-of-experts",
        experts,
        expertsPerToken,
        expertIntermediateSize: config.size("expert_ffn_hidden_size"),
        sharedIntermediateSize: width,
        gating: "gated",
        extraParameters: idle * hiddenSize + experts + idle,
      },
    },
    { attention: latentOf(config), feedForward: denseOf(config, { intermediateSize: width }) },
  ];
  return decoderStack(config, {
    layers: 2 * layersOf(config),
    layer: (index) => halves[index % halves.length] as Layer,
  });
};

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
  axk1,
  longcat_flash: longcat,
  mistral4: deepseek,
  minicpm3,
  youtu: minicpm3,
};
