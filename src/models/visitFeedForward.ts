import type { FeedForward, MixtureOfExperts } from "./feedForward.js";
import { type VisitMatrix, visitLump } from "./visitMatrix.js";
import type { MatrixRole } from "./weightMatrix.js";

type BlockRoles = readonly [gate: MatrixRole, up: MatrixRole, down: MatrixRole];

const denseRoles: BlockRoles = ["gate", "up", "down"];
const sharedRoles: BlockRoles = ["shared-gate", "shared-up", "shared-down"];
const expertRoles: BlockRoles = ["expert-gate", "expert-up", "expert-down"];

/**
 * Visits the weight matrices of one layer's feed-forward block, including experts. Every count derives from this one enumeration.
 */
export function visitFeedForward(block: FeedForward, hiddenSize: number, visit: VisitMatrix): void {
  if (block.kind === "mixture-of-experts") visitExperts(block, hiddenSize, visit);
  else visitBlock(denseRoles, block, hiddenSize, block.intermediateSize, 1, visit);
}

function visitBlock(
  roles: BlockRoles,
  { gating, bias }: Pick<FeedForward, "gating" | "bias">,
  width: number,
  intermediateSize: number,
  copies: number,
  visit: VisitMatrix,
): void {
  const [gate, up, down] = roles;
  const tensorClass = roles === expertRoles ? "experts" : "feedForward";
  const biased = bias === "all" ? 1 : 0;
  const vectors = biased * intermediateSize;
  if (gating === "gated") visit(tensorClass, gate, "columns", width, intermediateSize, vectors, copies);
  visit(tensorClass, up, "columns", width, intermediateSize, vectors, copies);
  visit(tensorClass, down, "rows", intermediateSize, width, biased * width, copies);
}

function visitExperts(block: MixtureOfExperts, hiddenSize: number, visit: VisitMatrix): void {
  const { experts, latentSize, sharedIntermediateSize, expertIntermediateSize, extraParameters } = block;
  visit("router", "router", "whole", hiddenSize, experts);
  visitLump(visit, "router", "router", hiddenSize, extraParameters);
  if (latentSize) {
    visit("feedForward", "latent-down", "whole", hiddenSize, latentSize);
    visit("feedForward", "latent-up", "whole", latentSize, hiddenSize);
  }
  if (sharedIntermediateSize) visitBlock(sharedRoles, block, hiddenSize, sharedIntermediateSize, 1, visit);
  visitBlock(expertRoles, block, latentSize ?? hiddenSize, expertIntermediateSize, experts, visit);
}
