import { stepSeconds } from "./decodeStep.js";
import type { StepModel } from "./stepModel.js";

/** Mean tokens visible to a token of a causal prompt, if each sees `visible` at most. */
function meanVisible(promptTokens: number, visible: number): number {
  return visible >= promptTokens ? (promptTokens + 1) / 2 : visible - (visible * (visible - 1)) / (2 * promptTokens);
}

/**
 * Seconds in which an idle machine runs `prompts` prompts of `promptTokens` tokens: every rank takes its share of them.
 *
 * @param model - the plan, folded into seconds
 * @param prompts - prompts that run together, over all attention ranks
 * @param promptTokens - tokens of each
 * @returns seconds, without the time that the request spends outside the accelerators
 */
export function prefillSeconds(model: StepModel, prompts: number, promptTokens: number): number {
  const onRank = Math.max(prompts, 1) / model.attentionRanks;
  let attention = model.statePerPromptToken;
  for (const { prefill, visible, indexPrefill } of model.attentions) {
    attention += prefill * meanVisible(promptTokens, visible) + (indexPrefill * (promptTokens + 1)) / 2;
  }
  return stepSeconds(model, onRank * promptTokens, onRank, attention);
}
