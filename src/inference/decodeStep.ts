import { overlapped } from "../roofline/overlappedSeconds.js";
import type { CommunicationModel } from "./communicationModel.js";
import type { ExpertModel, LinearModel } from "./matrixModel.js";
import type { StepModel } from "./stepModel.js";

/** Seconds of the matrix multiplications of one kernel over `tokens` tokens. */
export function linearSeconds(model: LinearModel, tokens: number): number {
  const unpack = tokens > 1 ? model.unpack : 0;
  return overlapped(model.computePerToken * tokens, model.read + unpack + model.movePerToken * tokens);
}

/** Experts of a layer on one accelerator that `tokens` tokens of each attention rank choose. */
export function touchedExperts(model: ExpertModel, tokens: number, ranks: number): number {
  const choosing = 1 + (tokens * ranks - 1) * model.routingIndependence;
  return model.held * -Math.expm1(choosing * model.logMiss);
}

/** Seconds of the routed experts while `tokens` tokens (on this attention rank) choose theirs. */
export function expertSeconds(model: ExpertModel, tokens: number, ranks: number): number {
  const touched = touchedExperts(model, tokens, ranks);
  const rows = tokens * model.routedPerToken;
  const compute = (rows + model.padding * touched) * model.computePerRow;
  return overlapped(compute, touched * model.readPerExpert + rows * model.movePerRow);
}

/**
 * Seconds of everything that multiplies by weights, for `tokens` tokens of which `logits` need an output distribution; attention ranks
 * that share experts bring `routed` tokens each.
 */
export function weightSeconds(model: StepModel, tokens: number, logits: number, routed: number): number {
  let seconds = linearSeconds(model.head, logits) + model.layerPerToken * tokens;
  for (const linear of model.linears) seconds += linearSeconds(linear, tokens);
  for (const experts of model.experts) seconds += expertSeconds(experts, routed, model.attentionDataParallel);
  return seconds;
}

/** Seconds of attention for one sequence that decodes with `context` visible tokens. */
export function attentionSeconds(model: StepModel, context: number): number {
  let seconds = model.statePerSequence;
  for (const { decode, visible, index } of model.attentions) {
    seconds += decode * (context < visible ? context : visible) + index * context;
  }
  return seconds;
}

/** Seconds of the exchanges of a step over `tokens` tokens: all-reduces take whichever way is faster. */
export function communicationSeconds({ others, direct, shared }: CommunicationModel, tokens: number): number {
  const atOnce = direct.fixed + direct.perToken * tokens;
  const inShares = shared.fixed + shared.perToken * tokens;
  return others.fixed + others.perToken * tokens + (atOnce < inShares ? atOnce : inShares);
}

/**
 * Seconds of one decode step: `sequences` on each attention rank, `context` tokens visible to each. Allocates nothing.
 *
 * @param model - the plan as seconds
 * @param sequences - sequences that decode together on one attention rank
 * @param context - mean tokens visible to each
 * @returns seconds of the step, from the first layer to the last
 */
export function decodeStepSeconds(model: StepModel, sequences: number, context: number): number {
  const seconds =
    weightSeconds(model, sequences, sequences, sequences) +
    sequences * attentionSeconds(model, context) +
    communicationSeconds(model.communication, sequences) +
    model.launch;
  return overlapped(seconds, model.issue) + model.hostStep + sequences * model.hostSequence;
}
