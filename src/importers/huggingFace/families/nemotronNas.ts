import { UnsupportedArchitectureError } from "../../../errors/unsupportedArchitectureError.js";
import type { Attention } from "../../../models/attention.js";
import type { FeedForward } from "../../../models/feedForward.js";
import { groupedQueryOf } from "../attentionFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack } from "../decoderStack.js";
import { denseOf } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Multiple to which the sizes of pruned feed-forward blocks are rounded up. */
const widthMultiple = 256;

function attentionOf(config: ConfigFields, part: ConfigFields, hiddenSize: number): Attention | null {
  if (part.flag("no_op", false)) return null;
  const unread = ["replace_with_linear", "sparsify", "num_sink_tokens", "unshifted_sink"].find((name) =>
    part.raw(name),
  );
  if (unread) throw new UnsupportedArchitectureError("nemotron-nas", `an attention block with ${unread}`);
  const base = groupedQueryOf(config, hiddenSize, { windowTokens: part.optionalCount("window_length") });
  const keyValueHeads = base.queryHeads / part.size("n_heads_in_group");
  if (!Number.isInteger(keyValueHeads))
    throw part.malformed("n_heads_in_group", `must divide the ${base.queryHeads} query heads`);
  return { ...base, keyValueHeads };
}

function feedForwardOf(config: ConfigFields, part: ConfigFields, hiddenSize: number): FeedForward | null {
  if (part.flag("no_op", false)) return null;
  if (part.raw("replace_with_linear"))
    throw new UnsupportedArchitectureError("nemotron-nas", "a feed-forward block replaced with a linear layer");
  const stated = part.optionalCount("intermediate_size");
  if (stated) return denseOf(config, { intermediateSize: stated });
  const multiple = part.raw("ffn_mult");
  if (typeof multiple !== "number" || !(multiple > 0 && multiple <= 64))
    throw part.malformed("ffn_mult", "must be a number from 0 to 64");
  const width = Math.floor((2 * multiple * hiddenSize) / 3);
  return denseOf(config, { intermediateSize: Math.ceil(width / widthMultiple) * widthMultiple });
}

/** Nemotron models from architecture search: key-value heads and feed-forward sizes differ by layer, and layers may lack a block. */
export const nemotronNas: FamilyReader = (config) => {
  const blocks = config.children("block_configs");
  if (!blocks) throw config.malformed("block_configs", "is missing");
  return decoderStack(config, {
    layers: blocks.length,
    layer: (index, hiddenSize) => {
      const block = blocks[index];
      const [attention, feedForward] = [block?.child("attention"), block?.child("ffn")];
      if (!attention || !feedForward) throw config.malformed(`block_configs[${index}]`, "must have attention and ffn");
      return {
        attention: attentionOf(config, attention, hiddenSize),
        feedForward: feedForwardOf(config, feedForward, hiddenSize),
      };
    },
  });
};

/** DeciLM: a different number of key-value heads per layer. */
export const deci: FamilyReader = (config) => {
  const heads = config.counts("num_key_value_heads_per_layer");
  if (!heads) throw config.malformed("num_key_value_heads_per_layer", "is missing");
  return decoderStack(config, {
    layers: heads.length,
    layer: (index, hiddenSize) => {
      const base = groupedQueryOf(config, hiddenSize);
      const keyValueHeads = heads[index] ?? 0;
      if (keyValueHeads < 1 || keyValueHeads > base.queryHeads) {
        throw config.malformed(
          `num_key_value_heads_per_layer[${index}]`,
          `must be from 1 to ${base.queryHeads}; got ${keyValueHeads}`,
        );
      }
      return { attention: { ...base, keyValueHeads }, feedForward: denseOf(config) };
    },
  });
};
