import type { StateSpaceAttention } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";
import { recurrentStateBits } from "./mambaFields.js";

/** The fields of a layer of the first Mamba under the names of one family, and the switches that it reads from elsewhere. */
export interface FirstMambaFields {
  readonly state: string;
  readonly width: string;
  readonly rank: string;
  readonly inner: number;
  readonly convolutionBias: boolean;
  readonly projectionBias: boolean;
  readonly norms: "none" | "learned";
}

/** A layer of the first Mamba: one head a channel, and a step derived through a low rank. */
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
