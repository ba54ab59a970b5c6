import { mixedStepSeconds } from "./mixedStep.js";
import type { StepModel } from "./stepModel.js";

/**
 * Seconds of one step that runs `prompts` prompts of `promptTokens` tokens, divided among the attention ranks.
 *
 * @param model - the step model
 * @param prompts - number of prompts over all attention ranks
 * @param promptTokens - length of each prompt
 * @returns seconds, without the time that requests spend outside the accelerators
 */
export function prefillSeconds(model: StepModel, prompts: number, promptTokens: number): number {
  return mixedStepSeconds(model, 0, 0, (prompts / model.attentionDataParallel) * promptTokens, promptTokens);
}
