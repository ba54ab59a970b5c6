import type { LinearAttention } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";
import { recurrentStateBits } from "./mambaFields.js";

/** A Gated DeltaNet layer: projections and biases for decay and write strength per value head, and a norm of one head. */
export function deltaNetOf(config: ConfigFields, hiddenSize: number): LinearAttention {
  const valueHeads = config.size("linear_num_value_heads");
  const valueHeadSize = config.size("linear_value_head_dim");
  return {
    kind: "linear",
    keyHeads: config.size("linear_num_key_heads"),
    valueHeads,
    keyHeadSize: config.size("linear_key_head_dim"),
    valueHeadSize,
    convolutionWidth: config.size("linear_conv_kernel_dim"),
    stateBits: recurrentStateBits,
    outputGate: "per-channel",
    extraParameters: 2 * valueHeads * hiddenSize + 2 * valueHeads + valueHeadSize,
  };
}
