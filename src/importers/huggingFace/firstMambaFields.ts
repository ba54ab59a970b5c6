import type { StateSpaceAttention } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";
import { recurrentStateBits } from "./mambaFields.js";

/** Field names of a Mamba (version 1) layer in one family, with sizes and biases determined elsewhere. */
export interface FirstMambaFields {
  readonly state: string;
  readonly width: string;
  readonly rank: string;
  readonly inner: number;
  readonly convolutionBias: boolean;
  readonly projectionBias: boolean;
  readonly norms: "none" | "learned";
}

/** A Mamba (version 1) layer: one head per channel, and a low-rank time step. */
export function firstMambaOf(config: ConfigFields, fields: FirstMambaFields): StateSpaceAttention {
  const { inner, convolutionBias, projectionBias, norms } = fields;
  const stateSize = config.size(fields.state);
  const hiddenSize = config.size("hidden_size", "d_model");
  const stated = config.raw(fields.rank);
  const timeStepRank =
    stated === undefined || stated === "auto" ? Math.ceil(hiddenSize / 16) : config.size(fields.rank);
  const extraParameters =
    (convolutionBias ? inner : 0) +
    (projectionBias ? 2 * inner + hiddenSize : 0) +
    (norms === "learned" ? timeStepRank + 2 * stateSize : 0);
  return {
    kind: "state-space",
    heads: inner,
    headSize: 1,
    stateSize,
    groups: 1,
    convolutionWidth: config.size(fields.width),
    stateBits: recurrentStateBits,
    timeStepRank,
    ...(extraParameters && { extraParameters }),
  };
}
