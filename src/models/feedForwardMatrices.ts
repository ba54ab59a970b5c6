import type { FeedForward, MixtureOfExperts } from "./feedForward.js";
import { lumpedMatrix, type MatrixRole, type WeightMatrix, weightMatrix } from "./weightMatrix.js";

type BlockRoles = readonly [gate: MatrixRole, up: MatrixRole, down: MatrixRole];

/** The weight matrices of one layer's feed-forward block. */
export function feedForwardMatrices(feedForward: FeedForward, hiddenSize: number): WeightMatrix[] {
  if (feedForward.kind === "mixture-of-experts") return expertMatrices(feedForward, hiddenSize);
  return block(["gate", "up", "down"], feedForward, hiddenSize, feedForward.intermediateSize);
}

function block(
  [gate, up, down]: BlockRoles,
  { gating, bias = "none" }: Pick<FeedForward, "gating" | "bias">,
  width: number,
  intermediateSize: number,
  copies = 1,
  activeCopies = 1,
): WeightMatrix[] {
  const biased = bias === "all" ? 1 : 0;
  const tensorClass = gate === "expert-gate" ? "experts" : "feedForward";
  const inwards = (role: MatrixRole) =>
    weightMatrix(role, tensorClass, width, intermediateSize, biased * intermediateSize, copies, activeCopies);
  return [
    ...(gating === "gated" ? [inwards(gate)] : []),
    inwards(up),
    weightMatrix(down, tensorClass, intermediateSize, width, biased * width, copies, activeCopies),
  ];
}

function expertMatrices(experts: MixtureOfExperts, hiddenSize: number): WeightMatrix[] {
  const { sharedIntermediateSize, latentSize, extraParameters } = experts;
  const width = latentSize ?? hiddenSize;
  return [
    weightMatrix("router", "router", hiddenSize, experts.experts),
    ...(extraParameters ? [lumpedMatrix("router", "router", hiddenSize, extraParameters)] : []),
    ...(latentSize
      ? [
          weightMatrix("latent-down", "feedForward", hiddenSize, latentSize),
          weightMatrix("latent-up", "feedForward", latentSize, hiddenSize),
        ]
      : []),
    ...(sharedIntermediateSize
      ? block(["shared-gate", "shared-up", "shared-down"], experts, hiddenSize, sharedIntermediateSize)
      : []),
    ...block(
      ["expert-gate", "expert-up", "expert-down"],
      experts,
      width,
      experts.expertIntermediateSize,
      experts.experts,
      experts.expertsPerToken,
    ),
  ];
}
