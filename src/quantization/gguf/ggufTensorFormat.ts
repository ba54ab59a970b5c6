import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ8_0 } from "../../formats/ggufQ8_0.js";
import type { NumericFormat } from "../../formats/numericFormat.js";
import type { GgufFileType, GgufLayers, GgufTensor, ImportanceMatrix } from "./ggufFileType.js";
import type { GgufModelShape } from "./ggufModelShape.js";

/** Position of a tensor: the index of its layer, and the index among the layers with a value projection. */
export interface GgufPlace {
  readonly layer: number;
  readonly valueLayer: number;
}

/** The type that llama.cpp chooses for a tensor, before the fallback for row lengths that do not fit the block size. */
export function ggufTensorFormat(
  fileType: GgufFileType,
  shape: GgufModelShape,
  tensors: readonly GgufTensor[],
  place: GgufPlace,
  importanceMatrix: ImportanceMatrix,
): NumericFormat {
  const isValue = tensors.includes("value");
  const [index, count] = isValue ? [place.valueLayer, shape.valueLayers] : [place.layer, shape.layers];
  const rule = fileType.rules.find(
    (candidate) =>
      candidate.tensors.some((tensor) => tensors.includes(tensor)) &&
      (candidate.layers === undefined || holdsFor(candidate.layers, index, count)) &&
      (candidate.models === undefined || candidate.models.some((model) => shape.conditions.includes(model))) &&
      (candidate.importanceMatrix ?? importanceMatrix) === importanceMatrix,
  );
  const format = rule?.format ?? fileType.base;
  if (fileType.widening === "none" || !(isValue || tensors.includes("key"))) return format;
  if (shape.conditions.includes("eight-experts")) return ggufQ8_0;
  const narrow = format.id === "gguf-q3-k" || format.id === "gguf-q4-k";
  return isValue && shape.seventyBillion && narrow ? ggufQ5_K : format;
}

function holdsFor(layers: GgufLayers, index: number, count: number): boolean {
  const eighth = Math.floor(count / 8);
  const sevenEighths = Math.floor((7 * count) / 8);
  if (layers === "first-eighth") return index < eighth;
  if (layers === "first-sixteenth") return index < Math.floor(count / 16);
  if (layers === "first-two") return index < 2;
  if (layers === "first-four") return index < 4;
  if (layers === "middle") return index >= eighth && index < sevenEighths;
  return index < eighth || index >= sevenEighths || (index - eighth) % 3 === 2;
}
