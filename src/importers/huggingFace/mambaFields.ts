import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import type { StateSpaceAttention } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";
import { hiddenSizeOf } from "./decoderStack.js";

/** Bits of one element of a recurrent state, which engines keep in single precision unless the file says otherwise. */
export const recurrentStateBits = 32;

const stateBits: { readonly [type: string]: number } = { float32: 32, bfloat16: 16, float16: 16 };

/** The fields of a Mamba-2 layer under the names of one family. */
export interface MambaNames {
  /** Number of heads. */
  readonly heads: string;
  /** Size of one head. */
  readonly headSize: string;
  /** Size of the state of one channel. */
  readonly state: string;
  /** Groups that share input and output matrices. */
  readonly groups: string;
  /** Width of the convolution. */
  readonly width: string;
  /** Whether the convolution has a bias. */
  readonly convolutionBias: string;
  /** Whether the projection inwards has a bias. */
  readonly inwardBias: string;
  /** Whether the projection outwards has a bias. */
  readonly outwardBias: string;
}

/** The names of Bamba and the families after it. */
export const bambaNames: MambaNames = {
  heads: "mamba_n_heads",
  headSize: "mamba_d_head",
  state: "mamba_d_state",
  groups: "mamba_n_groups",
  width: "mamba_d_conv",
  convolutionBias: "mamba_conv_bias",
  inwardBias: "mamba_proj_bias",
  outwardBias: "mamba_proj_bias",
};

/** A Mamba-2 layer. Biases are what its other fields leave out; the norm before the projection outwards is counted unless `gatedNorm` is "none". */
export function mambaOf(
  config: ConfigFields,
  names: MambaNames,
  gatedNorm: "learned" | "none" = "learned",
  innerSize?: number,
): StateSpaceAttention {
  const heads = config.size(names.heads);
  const stated = config.raw(names.headSize);
  const headSize =
    stated === undefined || stated === "auto"
      ? (innerSize ?? (config.optionalCount("mamba_expand", "expand") || 2) * hiddenSizeOf(config)) / heads
      : config.size(names.headSize);
  if (!Number.isInteger(headSize)) throw config.malformed(names.heads, "must divide the inner width");
  const inner = heads * headSize;
  const stateSize = config.size(names.state);
  const groups = config.size(names.groups);
  const channels = inner + 2 * groups * stateSize;
  const extraParameters =
    (config.flag(names.convolutionBias, true) ? channels : 0) +
    (config.flag(names.inwardBias, false) ? inner + channels + heads : 0) +
    (config.flag(names.outwardBias, false) ? hiddenSizeOf(config) : 0) -
    (gatedNorm === "none" ? inner : 0);
  if (extraParameters < 0)
    throw new UnsupportedArchitectureError("Mamba-2", "a layer with neither a norm nor a bias of its convolution");
  return {
    kind: "state-space",
    heads,
    headSize,
    stateSize,
    groups,
    convolutionWidth: config.size(names.width),
    stateBits: stateBits[config.text("mamba_ssm_cache_dtype") ?? ""] ?? recurrentStateBits,
    ...(extraParameters && { extraParameters }),
  };
}
