import { attentionSeconds, communicationSeconds, decodeStepSeconds, weightSeconds } from "./decodeStep.js";
import type { Bound, StepTerms } from "./inferenceEstimate.js";
import type { StepModel } from "./stepModel.js";

/** Where the time between two tokens goes; `perToken` includes the prompts that share it. */
export function stepTerms(model: StepModel, sequences: number, context: number, perToken: number): StepTerms {
  return {
    weightsSeconds: weightSeconds(model, sequences, sequences, sequences),
    attentionSeconds: sequences * attentionSeconds(model, context),
    communicationSeconds: communicationSeconds(model.communication, sequences),
    launchSeconds: model.launch,
    hostSeconds: model.hostStep + sequences * model.hostSequence,
    prefillSeconds: Math.max(0, perToken - decodeStepSeconds(model, sequences, context)),
  };
}

/** Seconds of arithmetic alone for one sequence, over the matrix multiplications of a step. */
function computePerSequence({ head, linears, experts }: StepModel): number {
  let seconds = head.computePerToken;
  for (const linear of linears) seconds += linear.computePerToken;
  for (const { computePerRow, routedPerToken } of experts) seconds += computePerRow * routedPerToken;
  return seconds;
}

/** What takes most of the time: arithmetic counts prompts and multiplications that outlast their reads. */
export function boundOf(model: StepModel, sequences: number, terms: StepTerms): Bound {
  const { weightsSeconds } = terms;
  const computing = sequences * computePerSequence(model) > weightsSeconds * Math.SQRT1_2 ? weightsSeconds : 0;
  const seconds: { readonly [Name in Bound]: number } = {
    "memory-bandwidth": weightsSeconds - computing + terms.attentionSeconds,
    compute: computing + terms.prefillSeconds,
    interconnect: terms.communicationSeconds,
    overhead: terms.launchSeconds + terms.hostSeconds,
  };
  const bounds = Object.keys(seconds) as Bound[];
  return bounds.reduce((most, bound) => (seconds[bound] > seconds[most] ? bound : most));
}
