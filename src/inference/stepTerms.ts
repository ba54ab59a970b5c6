import { overlapped } from "../roofline/overlappedSeconds.js";
import { arithmeticSeconds, attentionSeconds, communicationSeconds, weightSeconds } from "./decodeStep.js";
import type { Bound, StepTerms } from "./inferenceEstimate.js";
import type { StepModel } from "./stepModel.js";

/** Terms of the time between two tokens. `perToken` is the whole time, including prompts that run in the same steps. */
export function stepTerms(model: StepModel, sequences: number, context: number, perToken: number): StepTerms {
  const weights = weightSeconds(model, sequences, sequences, sequences);
  const attention = sequences * attentionSeconds(model, context);
  const communication = communicationSeconds(model.communication, sequences);
  const busy = weights + attention + communication + model.launch;
  const host = model.hostStep + sequences * model.hostSequence;
  const running = overlapped(busy, model.issue);
  return {
    weightsSeconds: weights,
    attentionSeconds: attention,
    communicationSeconds: communication,
    launchSeconds: model.launch,
    // Host time that is not hidden by work of the accelerator.
    hostSeconds: host + running - overlapped(busy, 0),
    prefillSeconds: Math.max(0, perToken - (running + model.hostStep + sequences * model.hostSequence)),
  };
}

/**
 * Largest term. Matrix multiplications count as compute if their arithmetic takes longer than their reads, and prefill always
 * does.
 */
export function boundOf(model: StepModel, sequences: number, terms: StepTerms): Bound {
  const { weightsSeconds } = terms;
  const computing = sequences * arithmeticSeconds(model) > weightsSeconds * Math.SQRT1_2 ? weightsSeconds : 0;
  const seconds: { readonly [Name in Bound]: number } = {
    "memory-bandwidth": weightsSeconds - computing + terms.attentionSeconds,
    compute: computing + terms.prefillSeconds,
    interconnect: terms.communicationSeconds,
    overhead: terms.launchSeconds + terms.hostSeconds,
  };
  const bounds = Object.keys(seconds) as Bound[];
  return bounds.reduce((most, bound) => (seconds[bound] > seconds[most] ? bound : most));
}
