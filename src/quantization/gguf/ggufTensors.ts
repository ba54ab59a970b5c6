import { ggufF32 } from "../../formats/ggufF32.js";
import { ggufQ8_0 } from "../../formats/ggufQ8_0.js";
import type { NumericFormat } from "../../formats/numericFormat.js";
import type { Architecture, LayerGroup } from "../../models/architecture.js";
import type { Attention } from "../../models/attention.js";
import { layerMatrices } from "../../models/layerMatrices.js";
import type { TensorClass } from "../../models/tensorClass.js";
import { matricesOf } from "../../models/weightMatrices.js";
import type { WeightMatrix } from "../../models/weightMatrix.js";
import type { GgufConversion } from "./ggufConversion.js";
import { defaultImportanceMatrix, defaultQueryKeyValueTensors } from "./ggufConversion.js";
import { fitsBlocks, ggufFallback } from "./ggufFallback.js";
import type { GgufFileType } from "./ggufFileType.js";
import { type GgufModelShape, ggufModelShape, hasValues } from "./ggufModelShape.js";
import { type GgufPlace, ggufTensorFormat } from "./ggufTensorFormat.js";
import { ggufTensorsOf } from "./ggufTensorsOf.js";

/** Elements of a tensor class that are stored in one type. */
export interface GgufTensors {
  readonly tensorClass: TensorClass;
  readonly elements: number;
  readonly format: NumericFormat;
}

/** Tensors that llama.cpp stores in 32 bits in every file type: one-dimensional tensors, routers and short convolutions. */
function isKeptWide({ role, tensorClass }: WeightMatrix): boolean {
  return tensorClass === "router" || tensorClass === "norm" || role === "convolution";
}

/** Row length of a tensor in the file. */
function rowLength({ role, inputs, outputs }: WeightMatrix, attention: Attention | null): number {
  if (role === "embedding") return outputs;
  return role === "key-up" && attention?.kind === "latent" ? attention.noRotaryHeadSize : inputs;
}

/** Every tensor of a model's GGUF file with its type, layer by layer. */
export function ggufTensors(
  architecture: Architecture,
  fileType: GgufFileType,
  conversion: GgufConversion,
): GgufTensors[] {
  const { importanceMatrix = defaultImportanceMatrix, queryKeyValue = defaultQueryKeyValueTensors } = conversion;
  const file = { architecture, fileType, shape: ggufModelShape(architecture), importanceMatrix, queryKeyValue };
  const tensors: GgufTensors[] = [];
  const add = (matrix: WeightMatrix, group: LayerGroup | null, place: GgufPlace) => {
    const { tensorClass, inputs, outputs, copies, vectorParameters } = matrix;
    const format = formatOf(file, matrix, group?.attention ?? null, place);
    tensors.push({ tensorClass, elements: copies * inputs * outputs, format });
    tensors.push({ tensorClass, elements: copies * vectorParameters, format: ggufF32 });
  };
  let layer = 0;
  let valueLayer = 0;
  for (const group of architecture.layerGroups) {
    const matrices = layerMatrices(group, architecture.hiddenSize);
    for (let index = 0; index < group.count; index++, layer++) {
      for (const matrix of matrices) add(matrix, group, { layer, valueLayer });
      if (hasValues(group.attention)) valueLayer++;
    }
  }
  for (const matrix of matricesOf({ ...architecture, layerGroups: [] })) add(matrix, null, { layer, valueLayer });
  return tensors;
}

/** Inputs that determine the tensor types of a file. */
interface GgufFile {
  readonly importanceMatrix: NonNullable<GgufConversion["importanceMatrix"]>;
  readonly queryKeyValue: NonNullable<GgufConversion["queryKeyValue"]>;
  readonly architecture: Architecture;
  readonly fileType: GgufFileType;
  readonly shape: GgufModelShape;
}

function formatOf(
  { architecture, fileType, shape, importanceMatrix, queryKeyValue }: GgufFile,
  matrix: WeightMatrix,
  attention: Attention | null,
  place: GgufPlace,
): NumericFormat {
  if (isKeptWide(matrix)) return ggufF32;
  const shared = matrix.role === "embedding" ? (architecture.embedding === "tied" ? "head" : "embedding") : null;
  const names = shared ? ([shared] as const) : ggufTensorsOf(matrix, attention, queryKeyValue);
  const length = rowLength(matrix, attention);
  // llama.cpp stores a head in Q8_0 if its rows do not fit the blocks of the base type, whatever the mixture's rule for heads.
  const isOddHead = names.includes("head") && !fitsBlocks(fileType.base, length);
  const format = isOddHead ? ggufQ8_0 : ggufTensorFormat(fileType, shape, names, place, importanceMatrix);
  return ggufFallback(format, length);
}
