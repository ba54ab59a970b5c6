import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import type { StateSpaceAttention } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";
import { hiddenSizeOf } from "./decoderStack.js";

/** Default bits per element of a recurrent state; engines keep it in single precision. */
export const recurrentStateBits = 32;

const stateBits: { readonly [type: string]: number } = { float32: 32, bfloat16: 16, float16: 16 };

/** Field names of a Mamba-2 layer in one family. */
export interface MambaNames {
  /** Number of heads. */
  readonly heads: string;
  /** Head size. */
  readonly headSize: string;
  /** State size per channel. */
  readonly state: string;
  /** Number of groups that share input and output matrices. */
  readonly groups: string;
  /** Width of the convolution. */
  readonly width: string;
  /** Bias of the convolution. */
  readonly convolutionBias: string;
  /** Bias of the input projection. */
  readonly inwardBias: string;
  /** Bias of the output projection. */
  readonly outwardBias: string;
}

/** Field names of Bamba and later families. */
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

/** A Mamba-2 layer. `extraParameters` holds the biases, minus the norm before the output projection if `gatedNorm` is "none". */
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
  if (!Number.isInteger(headSize)) throw config.malformed(names.heads, "must divide the inner size");
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
    throw new UnsupportedArchitectureError("Mamba-2", "a layer with neither a norm nor a convolution bias");
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
