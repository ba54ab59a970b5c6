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

/** Formats of a row, and the assumptions behind them. */
export interface MeasuredPrecision {
  readonly model: QuantizedModel;
  readonly assumptions: readonly string[];
}

const halfBits = 16;

/** The quantised model that a row of measurements ran, or the name of the format that is not known. */
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
  if (inBlocks) assumptions.push("weights: a scale for each block of 128 by 128, as their publisher releases FP8");
  const weights = inBlocks ? fp8Block128 : named;
  const peaks = accelerator.peakDenseFlopsPerSecond;
  const native = weights.computation === "native" && peaks[weights.arithmetic] !== undefined;
  const stated = row.precision?.activations ? formatOfName(row.precision.activations) : undefined;
  if (!stated) assumptions.push(`activations: ${native ? "as the weights" : "16 bits"}`);
  const cacheName = row.precision?.kvCache;
  const cache = cacheName ? formatOfName(cacheName) : undefined;
  const eightBitCache = native && weights.elementBits < halfBits && peaks.fp8 !== undefined && cacheFollowsWeights(row);
  if (!cache)
    assumptions.push(`key-value cache: ${eightBitCache ? "FP8, as the weights are in 8 or 4 bits" : "16 bits"}`);
  const model = quantize(architecture, {
    weights: multipliedWith(weights, stated, accelerator),
    activations: stated ?? (native ? weights : bf16),
    keyValueCache: cache ?? (eightBitCache ? fp8E4m3 : bf16),
    overrides: keptWide(architecture, weights),
  });
  return { model, assumptions };
}

/** Weights of 4 bits that meet 8-bit activations are multiplied at the rate of those, where the machine has one (W4A8). */
function multipliedWith(
  weights: NumericFormat,
  activations: NumericFormat | undefined,
  { peakDenseFlopsPerSecond: peaks }: Accelerator,
): NumericFormat {
  const narrow = activations?.elementBits === 8 && peaks[activations.arithmetic] !== undefined;
  if (!narrow || weights.computation === "native" || weights.elementBits > 4) return weights;
  return { ...weights, computation: "native", arithmetic: activations.arithmetic };
}

/** Recipes keep some tensors in 16 bits: all but the experts where only experts are quantised, attention with a latent cache in 4 bits. */
function keptWide(
  architecture: Architecture,
  weights: NumericFormat,
): { readonly [tensorClass: string]: NumericFormat } {
  if (weights.elementBits > 4 || !isMixtureOfExperts(architecture)) return {};
  const latent = architecture.layerGroups.some(({ attention }) => attention?.kind === "latent");
  const expertsOnly = weights.id === "mxfp4" || (latent && weights.computation === "weight-only");
  if (expertsOnly) return { attention: bf16, feedForward: bf16 };
  return latent ? { attention: bf16 } : {};
}

/** Share of the memory that weights may fill where a row does not state their format: the rest is for cache and workspaces. */
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
  // Narrower formats, widest first, where the usual one cannot have been.
  const fitting = [name, "int8", "int4"].find((candidate) => {
    const format = formatOfName(candidate);
    return format !== undefined && (total * storedBitsPerElement(format)) / bitsPerByte <= room;
  });
  assumptions.push(`weights: ${fitting ?? name}, which the row does not state`);
  return fitting ?? name;
}
