import { arithmeticSeconds, attentionSeconds, touchedExperts } from "./decodeStep.js";
import type { ServingState } from "./servingState.js";
import type { StepModel } from "./stepModel.js";

/** Power of an idle accelerator as a share of its power limit: 60 to 75 W of 700 W (H100, nvidia-smi). */
export const idlePowerShare = 0.1;
/**
 * Share of the power limit drawn while kernels of any size run: 0.31 to 0.36 with four requests on eight MI355X (InferenceX,
 * 2025).
 */
export const activePowerShare = 0.28;
/**
 * Share added by reading memory at full bandwidth: decoding one sequence draws 0.61 to 0.70 of the limit at 0.68 to 0.73 of the
 * bandwidth (our steps, H100, H200).
 */
export const memoryPowerShare = 0.47;
/**
 * Share that arithmetic at its peak rate would add without the limit: 128 sequences draw 0.83 to 1.03 of the limit at 0.10 to
 * 0.21 of the peak.
 */
export const arithmeticPowerShare = 1.9;
/** Mean share drawn by an accelerator at its power limit: prefill draws 0.87 to 1.03 (our steps). */
export const highestPowerShare = 0.97;

/**
 * Mean power of an accelerator as a share of its power limit. Prefill runs at the limit. Decode steps draw a base share plus
 * shares for memory reads and arithmetic, and idle power while they wait for the host.
 */
export function averagePowerShare(
  model: StepModel,
  sequences: number,
  context: number,
  stepSeconds: number,
  hostSeconds: number,
  { prefillShare }: Pick<ServingState, "prefillShare">,
): number {
  let reading = model.head.read + sequences * attentionSeconds(model, context);
  for (const { read } of model.linears) reading += read;
  for (const experts of model.experts)
    reading += touchedExperts(experts, sequences, model.attentionDataParallel) * experts.readPerExpert;
  const computing = sequences * arithmeticSeconds(model);
  const hostShare = hostSeconds / stepSeconds;
  const drawn =
    idlePowerShare * hostShare +
    activePowerShare * (1 - hostShare) +
    (memoryPowerShare * (reading * model.bandwidthShare)) / stepSeconds +
    (arithmeticPowerShare * (computing * model.computeShare)) / stepSeconds;
  return prefillShare * highestPowerShare + (1 - prefillShare) * Math.min(highestPowerShare, drawn);
}
