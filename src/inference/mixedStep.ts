import { overlapped } from "../roofline/overlappedSeconds.js";
import { attentionSeconds, communicationSeconds, weightSeconds } from "./decodeStep.js";
import type { StepModel } from "./stepModel.js";

/** Mean number of tokens visible to the tokens of a prompt from `cached` to `end`, if each sees `visible` at most. */
function meanVisible(cached: number, end: number, visible: number): number {
  if (visible >= end) return (cached + end + 1) / 2;
  if (visible <= cached) return visible;
  const within = (visible * (visible + 1) - cached * (cached + 1)) / 2;
  return (within + visible * (end - visible)) / (end - cached);
}

/** Seconds of attention for one token of a prompt of `promptTokens` tokens after `cachedTokens` cached ones, on average over the prompt. */
export function promptAttentionSeconds(model: StepModel, promptTokens: number, cachedTokens: number): number {
  const end = cachedTokens + promptTokens;
  let seconds = model.statePerPromptToken;
  for (const { prefill, visible, indexPrefill } of model.attentions) {
    seconds += prefill * meanVisible(cachedTokens, end, visible) + (indexPrefill * (cachedTokens + end + 1)) / 2;
  }
  return seconds;
}

/**
 * Seconds of one step in which sequences decode and prompts run together, as under chunked prefill. Allocates nothing.
 *
 * Model: weights and exchanges see decoding + promptTokens tokens, attention of both is added, the head sees one token of each decoding
 * sequence and of each prompt that ends, kernel launches and the host's step are paid once.
 *
 * @param model - the plan as seconds
 * @param decoding - sequences that decode on one attention rank
 * @param context - mean tokens visible to each of them
 * @param promptTokens - prompt tokens of the step on that rank
 * @param promptLength - tokens of a whole prompt, which says how many prompts end in the step
 * @param cachedTokens - tokens of a prompt that are read from the cache and not computed
 * @param routed - tokens that each attention rank brings to the experts; those of this rank if left out
 * @returns seconds of the step, from the first layer to the last
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

/** Seconds of a mixed step whose prompts attend for `promptAttention` seconds and of which `ended` end in it; unchecked. */
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
  let seconds =
    weightSeconds(model, tokens, decoding + ended, routed) +
    communicationSeconds(model.communication, tokens) +
    model.launch +
    promptAttention;
  if (decoding > 0) seconds += decoding * attentionSeconds(model, context);
  return overlapped(seconds, model.issue) + model.hostStep + decoding * model.hostSequence;
}
