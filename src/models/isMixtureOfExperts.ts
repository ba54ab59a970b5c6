import type { Architecture } from "./architecture.js";
import { checkArchitecture } from "./checkArchitecture.js";

/**
 * Tests whether any layer of a model routes tokens among experts.
 *
 * Assumes: what the layer groups say.
 *
 * @param architecture - the model
 * @returns true if it has routed experts
 * @example
 * ```ts
 * import { llama31_70b, mixtral8x7b } from "llm-economics/architectures";
 * import { isMixtureOfExperts } from "llm-economics/models";
 *
 * isMixtureOfExperts(mixtral8x7b); // => true
 * isMixtureOfExperts(llama31_70b); // => false
 * ```
 */
export function isMixtureOfExperts(architecture: Architecture): boolean {
  checkArchitecture("architecture", architecture);
  return architecture.layerGroups.some((group) => group.feedForward?.kind === "mixture-of-experts");
}
