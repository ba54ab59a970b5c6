import { fp16, int4Group128, int8, type NumericFormat } from "llm-economics/formats";
import { type QuantizedModel, quantize } from "llm-economics/quantization";
import type { ServedModel } from "./servedModels.ts";

/** A model at one of the three precisions. */
export interface PreciseModel {
  readonly precision: string;
  readonly quantized: QuantizedModel;
}

const precisions: readonly { readonly precision: string; readonly weights: NumericFormat }[] = [
  { precision: "FP16", weights: fp16 },
  { precision: "INT8", weights: int8 },
  { precision: "INT4", weights: int4Group128 },
];

/** Returns the model in FP16, INT8 (weights and activations) and INT4 (weights, groups of 128); the cache stays in 16 bits. */
export function atAllPrecisions({ model }: ServedModel): readonly PreciseModel[] {
  return precisions.map(({ precision, weights }) => ({ precision, quantized: quantize(model, { weights }) }));
}
