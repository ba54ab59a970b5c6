import { attentionSeconds, weightSeconds } from "./decodeStep.js";
import type { Bound, StepTerms } from "./inferenceEstimate.js";
import type { StepModel } from "./stepModel.js";

/** Where the time between two tokens goes; `perToken` includes the prompts that share it. */
export function stepTerms(model: StepModel, sequences: number, context: number, perToken: number): StepTerms {
  const weightsSeconds = weightSeconds(model, sequences, sequences);
  const attention = sequences * attentionSeconds(model, context);
  const communicationSeconds = model.communication + sequences * model.communicationPerToken;
  const hostSeconds = model.hostStep + sequences * model.hostSequence;
  const step = weightsSeconds + attention + communicationSeconds + hostSeconds + model.launch;
  return {
    weightsSeconds,
    attentionSeconds: attention,
    communicationSeconds,
    launchSeconds: model.launch,
    hostSeconds,
    prefillSeconds: Math.max(0, perToken - step),
  };
}

/** Seconds of arithmetic alone, over the matrix multiplications of a step. */
function computeSeconds(model: StepModel, sequences: number): number {
  let seconds = model.head.computePerToken * sequences;
  for (const linear of model.linears) seconds += linear.computePerToken * sequences;
  for (const experts of model.experts) seconds += experts.computePerRow * experts.routedPerToken * sequences;
  return seconds;
}

/** What takes most of the time: arithmetic counts prompts and multiplications that outlast their reads. */
export function boundOf(model: StepModel, sequences: number, terms: StepTerms): Bound {
  const computing = computeSeconds(model, sequences) > terms.weightsSeconds * Math.SQRT1_2;
  const shares: readonly (readonly [Bound, number])[] = [
    ["memory-bandwidth", (computing ? 0 : terms.weightsSeconds) + terms.attentionSeconds],
    ["compute", (computing ? terms.weightsSeconds : 0) + terms.prefillSeconds],
    ["interconnect", terms.communicationSeconds],
    ["overhead", terms.launchSeconds + terms.hostSeconds],
  ];
  return shares.reduce((most, share) => (share[1] > most[1] ? share : most))[0];
}
