import { mixedStepSeconds } from "./mixedStep.js";
import type { StepModel } from "./stepModel.js";

/**
 * Seconds in which a busy machine runs `prompts` prompts of `promptTokens` tokens in one step: every rank takes its share of them.
 *
 * @param model - the plan as seconds
 * @param prompts - prompts that run together, over all attention ranks
 * @param promptTokens - tokens of each
 * @returns seconds, without the time that the request spends outside the accelerators
 */
export function prefillSeconds(model: StepModel, prompts: number, promptTokens: number): number {
  return mixedStepSeconds(model, 0, 0, (prompts / model.attentionDataParallel) * promptTokens, promptTokens);
}
