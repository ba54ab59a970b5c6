import { attentionSeconds, touchedExperts } from "./decodeStep.js";
import type { ServingState } from "./servingState.js";
import type { StepModel } from "./stepModel.js";

/** Share of the power limit that an accelerator draws while it waits: 60 to 75 W of 700 W (H100, nvidia-smi). */
export const idlePowerShare = 0.1;
/** Share while it runs kernels, however small: 0.31 to 0.36 with four requests on eight MI355X (InferenceX, 2025). */
export const activePowerShare = 0.28;
/** Share that reading memory at its full bandwidth adds: decoding one sequence draws 0.61 to 0.70 of the limit at 0.68 to 0.73 of the bandwidth (own steps, H100, H200). */
export const memoryPowerShare = 0.47;
/** Share that arithmetic at its peak would add, if the limit allowed it: 128 sequences draw 0.83 to 1.03 of the limit at 0.10 to 0.21 of the peak. */
export const arithmeticPowerShare = 1.9;
/** Share at which the limit holds an accelerator, on average: prompts draw 0.87 to 1.03 (own steps). */
export const highestPowerShare = 0.97;

/** Shares of its time in which an accelerator would read memory at the full bandwidth and multiply at its peak, in a decode step of `seconds`. */
function busyShares(
  model: StepModel,
  sequences: number,
  context: number,
  seconds: number,
): { readonly memory: number; readonly arithmetic: number } {
  let reading = model.head.read + sequences * attentionSeconds(model, context);
  let computing = model.head.computePerToken;
  for (const linear of model.linears) {
    reading += linear.read;
    computing += linear.computePerToken;
  }
  for (const experts of model.experts) {
    reading += touchedExperts(experts, sequences, model.attentionDataParallel) * experts.readPerExpert;
    computing += experts.computePerRow * experts.routedPerToken;
  }
  const { bandwidthShare, computeShare } = model;
  return { memory: (reading * bandwidthShare) / seconds, arithmetic: (sequences * computing * computeShare) / seconds };
}

/**
 * Share of the power limit that an accelerator draws on average: prompts run at the limit, decode steps draw what their reads and their
 * arithmetic take on top of running at all, and wait for the host idle.
 */
export function averagePowerShare(
  model: StepModel,
  sequences: number,
  context: number,
  stepSeconds: number,
  hostSeconds: number,
  { prefillShare }: Pick<ServingState, "prefillShare">,
): number {
  const { memory, arithmetic } = busyShares(model, sequences, context, stepSeconds);
  const waiting = hostSeconds / stepSeconds;
  const running = idlePowerShare * waiting + activePowerShare * (1 - waiting);
  const drawn = running + memoryPowerShare * memory + arithmeticPowerShare * arithmetic;
  return prefillShare * highestPowerShare + (1 - prefillShare) * Math.min(highestPowerShare, drawn);
}
