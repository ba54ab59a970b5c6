import { bf16 } from "../formats/bf16.js";
import { fp8Block128 } from "../formats/fp8Block128.js";
import { fp8E4m3 } from "../formats/fp8E4m3.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import { isMixtureOfExperts } from "../models/isMixtureOfExperts.js";
import { parameterCount } from "../models/parameterCount.js";
import { quantize } from "../quantization/quantize.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { bitsPerByte } from "../units/bits.js";
import { formatOfName } from "./formatSpelling.js";
import type { Measurement } from "./measurement.js";
import { cacheFollowsWeights, releasesInBlocks, usualWeights } from "./publisherHabits.js";
import { statedRecipe } from "./statedRecipe.js";

/** Quantised model of a row, and the assumptions made. */
export interface MeasuredPrecision {
  readonly model: QuantizedModel;
  readonly assumptions: readonly string[];
}

const halfBits = 16;

/** The quantised model that a row ran, or the name of a format that is not recognised. */
export function measuredPrecision(
  row: Measurement,
  architecture: Architecture,
  accelerator: Accelerator,
): MeasuredPrecision | { readonly unknownFormat: string } {
  const assumptions: string[] = [];
  const name = row.precision?.weights ?? unstatedWeights(row, architecture, accelerator, assumptions);
  const named = formatOfName(name);
  if (!named) return { unknownFormat: name };
  const inBlocks = named === fp8E4m3 && releasesInBlocks(row.model, architecture);
  if (inBlocks) assumptions.push("weights: a scale for each 128 by 128 block, as in the publisher's FP8 releases");
  const weights = inBlocks ? fp8Block128 : named;
  const peaks = accelerator.peakDenseFlopsPerSecond;
  const native = weights.computation === "native" && peaks[weights.arithmetic] !== undefined;
  const stated = row.precision?.activations ? formatOfName(row.precision.activations) : undefined;
  if (!stated) assumptions.push(`activations: ${native ? "like the weights" : "16 bits"}`);
  const cacheName = row.precision?.kvCache;
  const cache = cacheName ? formatOfName(cacheName) : undefined;
  const eightBitCache =
    native && weights.elementBits < halfBits && peaks.fp8 !== undefined && cacheFollowsWeights(row, accelerator);
  if (!cache)
    assumptions.push(`key-value cache: ${eightBitCache ? "FP8, because the weights are in 8 or 4 bits" : "16 bits"}`);
  const model = quantize(architecture, {
    // Narrow formats with 16-bit arithmetic are unpacked in memory.
    weights: statedRecipe(row).unpacksWeights
      ? { ...weights, arithmetic: "fp16" }
      : withArithmetic(weights, stated, accelerator),
    activations: stated ?? (native ? weights : bf16),
    keyValueCache: cache ?? (eightBitCache ? fp8E4m3 : bf16),
    overrides: unquantizedClasses(architecture, weights),
  });
  return { model, assumptions };
}

/** The weight format with its arithmetic: 4-bit weights with 8-bit activations (W4A8) multiply at the 8-bit rate, if the machine has one. */
function withArithmetic(
  weights: NumericFormat,
  activations: NumericFormat | undefined,
  { peakDenseFlopsPerSecond: peaks }: Accelerator,
): NumericFormat {
  const narrow = activations?.elementBits === 8 && peaks[activations.arithmetic] !== undefined;
  if (!narrow || weights.computation === "native" || weights.elementBits > 4) return weights;
  return { ...weights, computation: "native", arithmetic: activations.arithmetic };
}

/** Tensor classes that 4-bit recipes keep in 16 bits: all but the experts in expert-only recipes, and attention in latent-attention models. */
function unquantizedClasses(
  architecture: Architecture,
  weights: NumericFormat,
): { readonly [tensorClass: string]: NumericFormat } {
  if (weights.elementBits > 4 || !isMixtureOfExperts(architecture)) return {};
  const latent = architecture.layerGroups.some(({ attention }) => attention?.kind === "latent");
  const expertsOnly = weights.id === "mxfp4" || (latent && weights.computation === "weight-only");
  if (expertsOnly) return { attention: bf16, feedForward: bf16 };
  return latent ? { attention: bf16 } : {};
}

/** Share of memory that weights of unstated format may fill; the rest is left for cache and workspace. */
const weightShare = 0.9;

function unstatedWeights(
  row: Measurement,
  architecture: Architecture,
  accelerator: Accelerator,
  assumptions: string[],
): string {
  const name = usualWeights(row, architecture.nativeFormat, accelerator);
  const room = weightShare * accelerator.memoryBytes * (row.accelerators ?? Infinity);
  const { total } = parameterCount(architecture);
  // If the usual format does not fit, the widest narrower one that does.
  const fitting = [name, "int8", "int4"].find((candidate) => {
    const format = formatOfName(candidate);
    return format !== undefined && (total * storedBitsPerElement(format)) / bitsPerByte <= room;
  });
  assumptions.push(`weights: ${fitting ?? name}, not stated by the row`);
  return fitting ?? name;
}
