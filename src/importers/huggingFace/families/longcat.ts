import type { ConfigFields } from "../configFields.js";
import { decoderStack, hiddenSizeOf, layersOf, vocabularyOf } from "../decoderStack.js";
import { denseOf } from "../feedForwardFields.js";
import { latentOf } from "../latentFields.js";
import type { FamilyReader, Layer } from "../modelShape.js";

/** Parameters of n-gram embedding tables, each slightly longer than the one before, with their projections. */
function neighborTables(config: ConfigFields, hiddenSize: number): number {
  if (!config.has("ngram_vocab_size_ratio")) return 0;
  const tables = (config.size("emb_neighbor_num") - 1) * config.size("emb_split_num");
  if (!tables) return 0;
  const width = Math.floor(hiddenSize / tables);
  const rows = config.size("ngram_vocab_size_ratio") * vocabularyOf(config);
  return tables * width * (rows + tables + hiddenSize);
}

/** LongCat: each layer has two attention and two dense blocks, with experts in parallel with the first; some experts are no-ops. */
export const longcat: FamilyReader = (config, warnings) => {
  const hiddenSize = hiddenSizeOf(config);
  const width = config.size("ffn_hidden_size");
  const experts = config.size("n_routed_experts");
  const idle = config.optionalCount("zero_expert_num") ?? 0;
  const chosen = config.size("moe_topk", "num_experts_per_tok");
  const expertsPerToken = Math.max(1, Math.round((chosen * experts) / (experts + idle)));
  if (idle) {
    warnings.push(
      `Some of the ${chosen} experts per token are no-ops; ${expertsPerToken} active experts were assumed, the mean under even routing.`,
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
        balancing: "routing-bias",
        extraParameters: idle * hiddenSize + experts + idle,
      },
    },
    { attention: latentOf(config), feedForward: denseOf(config, { intermediateSize: width }) },
  ];
  return decoderStack(config, {
    layers: 2 * layersOf(config),
    extraParameters: neighborTables(config, hiddenSize),
    layer: (index) => halves[index % halves.length] as Layer,
  });
};
