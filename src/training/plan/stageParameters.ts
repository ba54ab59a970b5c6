import { layerCount } from "../../models/layerCount.js";
import { parametersByClass } from "../../models/parametersByClass.js";
import type { PreparedTraining } from "./preparedTraining.js";

/** Parameters on one accelerator of a pipeline stage. */
export interface StageParameters {
  /** Parameters of experts. */
  readonly experts: number;
  /** All other parameters. */
  readonly others: number;
}

/**
 * Parameters on one accelerator of the first stage, which holds the embedding, and of the last stage, which holds the head. A
 * single stage holds both.
 */
export function stageParameters(prepared: PreparedTraining): readonly [first: StageParameters, last: StageParameters] {
  const { plan, degrees, stageLayers, expertSlices } = prepared;
  const { embedding, head, experts, ...layers } = parametersByClass(plan.model);
  const share = stageLayers / layerCount(plan.model);
  const inLayers = layers.attention + layers.feedForward + layers.router + layers.norm;
  const others = (vocabulary: number) => (inLayers * share + vocabulary) / degrees.tensor;
  const ofExperts = (experts * share) / expertSlices;
  if (degrees.pipeline === 1) {
    const whole = { experts: ofExperts, others: others(embedding + head) };
    return [whole, whole];
  }
  const last = plan.model.embedding === "tied" ? embedding : head;
  return [
    { experts: ofExperts, others: others(embedding) },
    { experts: ofExperts, others: others(last) },
  ];
}
