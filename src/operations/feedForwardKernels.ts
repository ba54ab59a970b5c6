import type { FeedForward } from "../models/feedForward.js";
import type { AddKernel } from "./addKernel.js";

/** The matrix multiplications of one layer's feed-forward block on one of `tensor` accelerators, without routed experts. */
export function feedForwardKernels(block: FeedForward, hiddenSize: number, tensor: number, add: AddKernel): void {
  const mixture = block.kind === "mixture-of-experts";
  const width = (mixture ? block.sharedIntermediateSize : block.intermediateSize) / tensor;
  if (width) {
    add("feedForward", hiddenSize, (block.gating === "gated" ? 2 : 1) * width);
    add("feedForward", width, hiddenSize);
  }
  if (!mixture) return;
  const { experts, latentSize, extraParameters = 0 } = block;
  add("router", hiddenSize, experts + Math.floor(extraParameters / hiddenSize));
  // Down to the latent space and up again.
  if (latentSize) add("feedForward", hiddenSize, latentSize + hiddenSize, 2 * hiddenSize * latentSize);
}
