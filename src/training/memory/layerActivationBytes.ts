import { activationBytes } from "../../models/activationBytes.js";
import type { LayerGroup } from "../../models/architecture.js";
import { checkLayerGroup } from "../../models/checkArchitecture.js";
import { whole } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";
import type { Recomputation } from "../arithmetic/recomputation.js";
import { checkChoice } from "../plan/checkChoice.js";
import { trainingChoices } from "../plan/trainingChoices.js";
import { fusedLayerTensors } from "./saved/fusedTensors.js";

/**
 * Returns the activation memory of one layer of any architecture on one accelerator.
 *
 * Model: 2 bytes per input of a matrix multiplication, norm or activation function:
 * - 4 h per block of the layer;
 * - queries, keys, values and attention output, divided by tensorParallel;
 * - gate, up and their product (or up and its activation, if plain), divided by tensorParallel, for each expert that a token is
 * routed to.
 *
 * `none` adds the attention scores, 2 × queryHeads × sequenceTokens. `elementwise` omits the outputs of norms and activation
 * functions.
 * `full` keeps only the input, 2 h.
 * Assumes: 16-bit activations, no dropout, and fused norms and activation functions. Eager frameworks keep about half as much
 * again: 28 copies of the hidden state were measured where this counts 17.
 *
 * @param layer - the layer group, hidden size, sequence, micro-batch, tensor parallelism and recomputation
 * @returns bytes of one layer on one accelerator
 * @unit byte
 * @throws {@link InvalidQuantityError} if a size is not a whole number of at least 1
 * @source Korthikanti et al. (arXiv:2205.05198, 2022), section 4, extended to gated, grouped-query and expert layers
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { layerActivationBytes } from "llm-economics/training";
 *
 * const [group] = llama31_8b.layerGroups;
 * const layer = { group, hiddenSize: 4096, sequenceTokens: 8192, microBatch: 1, recomputation: "selective" } as const;
 * layerActivationBytes(layer) / (2 * 4096 * 8192); // => 17.0
 * ```
 */
export function layerActivationBytes(layer: {
  /** Layer group of the architecture that the layer belongs to. */
  readonly group: Pick<LayerGroup, "attention" | "feedForward">;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Length of one sequence in tokens. */
  readonly sequenceTokens: number;
  /** Sequences per micro-batch. */
  readonly microBatch: number;
  /** Tensor-parallel degree; 1 if left out. */
  readonly tensorParallel?: number | undefined;
  /** Sequence parallelism, which also divides tensors of the residual stream among the tensor-parallel ranks; on if left out. */
  readonly sequenceParallel?: "on" | "off" | undefined;
  /** Activations that the backward pass recomputes. */
  readonly recomputation: Recomputation;
}): Bytes {
  checkShape("layer", layer, {
    group: checkObject,
    hiddenSize: 0,
    sequenceTokens: 0,
    microBatch: 0,
    tensorParallel: [0],
    sequenceParallel: ["on|off"],
    recomputation: "full|none|selective|elementwise|alternate-products",
  });
  const hidden = whole("hiddenSize", layer.hiddenSize);
  const sequence = whole("sequenceTokens", layer.sequenceTokens);
  const tokens = sequence * whole("microBatch", layer.microBatch);
  const tensor = whole("tensorParallel", layer.tensorParallel ?? 1);
  const { recomputation, group } = layer;
  checkLayerGroup("group", { ...group, count: 1 });
  checkChoice("recomputation", recomputation, trainingChoices.recomputation);
  const scoreTokens = recomputation === "none" ? sequence : 0;
  const form = { hiddenSize: hidden, recomputation, scoreTokens, inputBytes: activationBytes };
  let perToken = 0;
  for (const { bytesPerToken, count, along } of fusedLayerTensors({ ...group, count: 1 }, form))
    perToken += (bytesPerToken * count) / (along === "residual" && layer.sequenceParallel === "off" ? 1 : tensor);
  return tokens * perToken;
}
