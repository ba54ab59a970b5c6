import type { StepTerms } from "./inferenceEstimate.js";
import type { ServingState } from "./servingState.js";

/** Share of the power limit that an accelerator draws while it waits: 60 to 75 W of 700 W (H100, nvidia-smi). */
export const idlePowerShare = 0.1;
/** Share while it runs prompts: large multiplications reach the limit. */
export const prefillPowerShare = 0.95;
/** Share while it reads weights and cache: decoding draws 50 to 70 % of the limit (Splitwise, ISCA 2024). */
export const decodePowerShare = 0.65;

/** Share of the power limit that an accelerator draws on average: each part of its time at its own power. */
export function averagePowerShare(terms: StepTerms, state: Pick<ServingState, "prefillShare">): number {
  const reading = terms.weightsSeconds + terms.attentionSeconds;
  const step = reading + terms.communicationSeconds + terms.launchSeconds + terms.hostSeconds;
  const decode = idlePowerShare + (decodePowerShare - idlePowerShare) * Math.sqrt(reading / step);
  return state.prefillShare * prefillPowerShare + (1 - state.prefillShare) * decode;
}
