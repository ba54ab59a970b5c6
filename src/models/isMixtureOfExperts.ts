import type { Architecture } from "./architecture.js";
import { checkArchitecture } from "./checkArchitecture.js";

/**
 * Tells whether any layer of a model is a mixture of experts.
 *
 * @param architecture - the model
 * @returns true if the model has routed experts
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
