import type { TensorClass } from "../../../models/tensorClass.js";
import type { ConfigFields } from "../configFields.js";
import { cacheFormat, compressedTensors } from "./compressedTensors.js";
import { classOfModule } from "./excludedClasses.js";
import { commonestAssumed } from "./moduleFormats.js";
import type { QuantizationReader, QuantizedParts } from "./quantizedParts.js";

const algorithms: { readonly [algorithm: string]: QuantizedParts } = {
  FP8: { weights: "fp8-e4m3", activations: "fp8-e4m3" },
  FP8_PER_CHANNEL_PER_TOKEN: { weights: "fp8-e4m3", activations: "fp8-e4m3" },
  FP8_PB_WO: { weights: "fp8-block128", activations: "plain" },
  MXFP8: { weights: "mxfp8", activations: "mxfp8" },
  NVFP4: { weights: "nvfp4", activations: "nvfp4" },
  NVFP4_AWQ: { weights: "nvfp4", activations: "nvfp4" },
  W4A16_NVFP4: { weights: "nvfp4", activations: "plain" },
  W4A16_AWQ: { weights: "int4-group128" },
  W4A8_AWQ: { weights: "int4-group128", activations: "fp8-e4m3" },
  W4A8_MXFP4_FP8: { weights: "mxfp4", activations: "fp8-e4m3" },
  W8A16: { weights: "int8", activations: "plain" },
  W8A8_SQ_PER_CHANNEL: { weights: "int8", activations: "int8" },
  INT8: { weights: "int8", activations: "int8" },
};

/** Formats of a mixed checkpoint that lists every quantised layer: the most common format of each class, or 16 bits if none is listed. */
function mixedPrecision(fields: ConfigFields): QuantizedParts | undefined {
  if (typeof fields.raw("quantized_layers") !== "object") return undefined;
  const formats = mostCommonByClass(fields.child("quantized_layers"));
  const weights = new Map(formats).get("experts") ?? formats[0]?.[1];
  if (weights === undefined) return undefined;
  const overrides: { readonly [Class in TensorClass]?: string } = Object.fromEntries(formats);
  const plain = (["attention", "feedForward", "experts"] as const).filter((name) => overrides[name] === undefined);
  return {
    weights,
    overrides,
    plain,
    activations: Object.values(algorithms).find((parts) => parts.weights === weights)?.activations,
    keyValueCache: cacheFormat(fields),
    assumed: commonestAssumed,
  };
}

function mostCommonByClass(layers: ConfigFields | undefined): readonly (readonly [TensorClass, string])[] {
  const counts = new Map<TensorClass, Map<string, number>>();
  for (const name of layers?.names() ?? []) {
    const algorithm = layers?.child(name)?.text("quant_algo") ?? "";
    const tensorClass = classOfModule(name);
    const format = Object.hasOwn(algorithms, algorithm) ? algorithms[algorithm]?.weights : undefined;
    if (!tensorClass || format === undefined) continue;
    const seen = counts.get(tensorClass) ?? new Map<string, number>();
    counts.set(tensorClass, seen.set(format, (seen.get(format) ?? 0) + 1));
  }
  return Array.from(counts, ([tensorClass, seen]) => {
    const [first] = Array.from(seen).sort((a, b) => b[1] - a[1]);
    return [tensorClass, first?.[0] ?? ""] as const;
  });
}

/** NVIDIA Model Optimizer: one algorithm for all linear layers, compressed-tensors groups, or an algorithm per layer. */
export const modelOptimizer: QuantizationReader = (fields, config, layers) => {
  const algorithm = (fields.text("quant_algo") ?? "").toUpperCase();
  if (algorithm === "MIXED_PRECISION") return mixedPrecision(fields);
  const known = Object.hasOwn(algorithms, algorithm)
    ? algorithms[algorithm]
    : compressedTensors(fields, config, layers);
  return known && { ...known, keyValueCache: cacheFormat(fields) };
};
