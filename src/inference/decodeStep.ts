import { overlapped } from "../roofline/overlappedSeconds.js";
import type { AttentionModel } from "./attentionModel.js";
import type { CommunicationModel } from "./communicationModel.js";
import type { ExpertModel, LinearModel } from "./matrixModel.js";
import type { StepModel } from "./stepModel.js";

/** Seconds of the matrix multiplication of one kernel for `tokens` tokens. */
export function linearSeconds(model: LinearModel, tokens: number): number {
  const unpack = tokens > 1 ? model.unpack : 0;
  return overlapped(model.computePerToken * tokens, model.read + unpack + model.movePerToken * tokens);
}

/** Expected number of distinct experts on one accelerator that are activated by `tokens` tokens per attention rank. */
export function touchedExperts(model: ExpertModel, tokens: number, ranks: number): number {
  const { growth, exponent } = model.routing;
  return model.held * -Math.expm1(exponent * Math.log1p(tokens * ranks * growth));
}

/** Seconds of the routed experts for `tokens` tokens per attention rank. */
export function expertSeconds(model: ExpertModel, tokens: number, ranks: number): number {
  const touched = touchedExperts(model, tokens, ranks);
  const rows = tokens * model.routedPerToken;
  const compute = (rows + model.padding * touched) * model.computePerRow;
  return overlapped(compute, touched * model.readPerExpert + rows * model.movePerRow);
}

/**
 * Seconds of all matrix multiplications by weights for `tokens` tokens, `logits` of which need an output distribution. Each
 * attention rank routes `routed` tokens to the experts.
 */
export function weightSeconds(model: StepModel, tokens: number, logits: number, routed: number): number {
  const { head, linears, experts, attentionDataParallel } = model;
  let seconds = linearSeconds(head, logits) + model.layerPerToken * tokens;
  // Loops over indices are a third faster here than iterators.
  for (let at = 0; at < linears.length; at++) seconds += linearSeconds(linears[at] as LinearModel, tokens);
  for (let at = 0; at < experts.length; at++)
    seconds += expertSeconds(experts[at] as ExpertModel, routed, attentionDataParallel);
  return seconds;
}

/** Seconds of attention for one sequence that decodes with `context` visible tokens, alone or in a step with prompts. */
export function attentionSeconds(model: StepModel, context: number, step: "decode" | "mixed" = "decode"): number {
  let seconds = model.statePerSequence;
  for (let at = 0; at < model.attentions.length; at++) {
    const attention = model.attentions[at] as AttentionModel;
    const { visible, index } = attention;
    seconds += attention[step] * Math.min(context, visible) + index * context;
  }
  return seconds;
}

/** Seconds of communication in a step of `tokens` tokens. All-reduces use whichever algorithm is faster. */
export function communicationSeconds({ others, direct, shared }: CommunicationModel, tokens: number): number {
  const oneShot = direct.fixed + direct.perToken * tokens;
  const twoShot = shared.fixed + shared.perToken * tokens;
  return others.fixed + others.perToken * tokens + Math.min(oneShot, twoShot);
}

/**
 * Seconds of one decode step with `sequences` sequences per attention rank. Allocates nothing.
 *
 * @param model - the step model
 * @param sequences - sequences that decode together on one attention rank
 * @param context - mean number of tokens visible to each sequence
 * @returns seconds of the whole step
 */
export function decodeStepSeconds(model: StepModel, sequences: number, context: number): number {
  const seconds =
    weightSeconds(model, sequences, sequences, sequences) +
    sequences * attentionSeconds(model, context) +
    communicationSeconds(model.communication, sequences) +
    model.launch;
  return overlapped(seconds, model.issue) + model.hostStep + sequences * model.hostSequence;
}

/** Seconds of arithmetic per sequence in the matrix multiplications of a step, without memory reads. */
export function arithmeticSeconds({ head, linears, experts }: StepModel): number {
  let seconds = head.computePerToken;
  for (const linear of linears) seconds += linear.computePerToken;
  for (const { computePerRow, routedPerToken } of experts) seconds += computePerRow * routedPerToken;
  return seconds;
}
