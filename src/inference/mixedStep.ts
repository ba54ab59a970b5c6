import { overlapped } from "../roofline/overlappedSeconds.js";
import { attentionSeconds, communicationSeconds, weightSeconds } from "./decodeStep.js";
import type { StepModel } from "./stepModel.js";

/** Mean number of tokens visible to the prompt tokens from `cached` to `end`, if each attends to at most `visible` tokens. */
function meanVisible(cached: number, end: number, visible: number): number {
  if (visible >= end) return (cached + end + 1) / 2;
  if (visible <= cached) return visible;
  const within = (visible * (visible + 1) - cached * (cached + 1)) / 2;
  return (within + visible * (end - visible)) / (end - cached);
}

/** Mean seconds of attention per token of a prompt of `promptTokens` tokens that follow `cachedTokens` cached tokens. */
export function promptAttentionSeconds(model: StepModel, promptTokens: number, cachedTokens: number): number {
  const end = cachedTokens + promptTokens;
  let seconds = model.statePerPromptToken;
  for (const { prefill, visible, indexPrefill } of model.attentions) {
    seconds += prefill * meanVisible(cachedTokens, end, visible) + (indexPrefill * (cachedTokens + end + 1)) / 2;
  }
  return seconds;
}

/**
 * Seconds of one step in which some sequences decode and others prefill, as with chunked prefill. Allocates nothing.
 *
 * Model: weights and communication process decoding + promptTokens tokens, and the attention of both is added. The head
 * processes one token per decoding sequence and per prompt that ends. Kernel launches and host time are incurred once per step.
 *
 * @param model - the step model
 * @param decoding - sequences that decode on one attention rank
 * @param context - mean number of tokens visible to each of them
 * @param promptTokens - prompt tokens of the step on that rank
 * @param promptLength - length of a whole prompt, which determines how many prompts end in the step
 * @param cachedTokens - prompt tokens that are read from the cache and not computed
 * @param routed - tokens that each attention rank routes to the experts; those of this rank if left out
 * @returns seconds of the whole step
 */
export function mixedStepSeconds(
  model: StepModel,
  decoding: number,
  context: number,
  promptTokens: number,
  promptLength: number,
  cachedTokens = 0,
  routed: number = decoding + promptTokens,
): number {
  const ended = promptTokens > 0 ? promptTokens / promptLength : 0;
  const attention = promptTokens > 0 ? promptTokens * promptAttentionSeconds(model, promptLength, cachedTokens) : 0;
  return stepWithPromptsSeconds(model, decoding, context, promptTokens, ended, attention, routed);
}

/** Seconds of a mixed step whose prompts take `promptAttention` seconds of attention; `ended` prompts end in the step. */
export function stepWithPromptsSeconds(
  model: StepModel,
  decoding: number,
  context: number,
  promptTokens: number,
  ended: number,
  promptAttention: number,
  routed: number,
): number {
  const tokens = decoding + promptTokens;
  const attention =
    decoding > 0 ? decoding * attentionSeconds(model, context, promptTokens > 0 ? "mixed" : "decode") : 0;
  const seconds =
    weightSeconds(model, tokens, decoding + ended, routed) +
    (attention + promptAttention) +
    communicationSeconds(model.communication, tokens) +
    model.launch;
  return overlapped(seconds, model.issue) + model.hostStep + decoding * model.hostSequence;
}
