import { stepSeconds } from "./decodeStep.js";
import type { StepModel } from "./stepModel.js";

/** Mean tokens visible to a token of a causal prompt, if each sees `visible` at most. */
function meanVisible(promptTokens: number, visible: number): number {
  return visible >= promptTokens ? (promptTokens + 1) / 2 : visible - (visible * (visible - 1)) / (2 * promptTokens);
}

/** Seconds of a step over prompts: `onRank` of them on the busiest attention rank, `routed` tokens from each to the experts. */
function promptStepSeconds(model: StepModel, onRank: number, promptTokens: number, routed: number): number {
  let attention = model.statePerPromptToken;
  for (const { prefill, visible, indexPrefill } of model.attentions) {
    attention += prefill * meanVisible(promptTokens, visible) + (indexPrefill * (promptTokens + 1)) / 2;
  }
  return stepSeconds(model, onRank * promptTokens, onRank, attention, routed);
}

/**
 * Seconds in which a busy machine runs `prompts` prompts of `promptTokens` tokens: every rank takes its share of them.
 *
 * @param model - the plan as seconds
 * @param prompts - prompts that run together, over all attention ranks
 * @param promptTokens - tokens of each
 * @returns seconds, without the time that the request spends outside the accelerators
 */
export function prefillSeconds(model: StepModel, prompts: number, promptTokens: number): number {
  const onRank = prompts / model.attentionDataParallel;
  return promptStepSeconds(model, onRank, promptTokens, onRank * promptTokens);
}

/** Seconds in which an idle machine runs one prompt: one attention rank has all of it, and the experts of all ranks share it. */
export function lonePrefillSeconds(model: StepModel, promptTokens: number): number {
  return promptStepSeconds(model, 1, promptTokens, promptTokens / model.attentionDataParallel);
}
