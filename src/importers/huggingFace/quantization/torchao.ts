import type { ConfigFields } from "../configFields.js";
import { groupSizeOf } from "./integerMethods.js";
import { formatsOfModules, type ModuleFormat } from "./moduleFormats.js";
import type { QuantizationReader, QuantizedParts } from "./quantizedParts.js";

/** Default group size of torchao's 4-bit weights (pytorch/torchao, Int4WeightOnlyConfig). */
const commonGroup = 128;
/** Default group size of 4-bit weights with 8-bit activations (Int8DynamicActivationInt4WeightConfig). */
const narrowGroup = 32;

/** Normalised name of a scheme: letters and digits only, without the suffix "Config" of the newer spelling. */
function schemeName(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9]/g, "")
    .replace(/Config$/, "")
    .toLowerCase();
}

function partsOf(name: string, fields: ConfigFields): QuantizedParts | undefined {
  const group = groupSizeOf(fields, commonGroup);
  const schemes: { readonly [scheme: string]: QuantizedParts } = {
    int4weightonly: { weights: `int4-group${group}-minima`, activations: "plain" },
    int8weightonly: { weights: "int8", activations: "plain" },
    int8dynamicactivationint8weight: { weights: "int8", activations: "int8" },
    int8dynamicactivationint4weight: { weights: `int4-group${groupSizeOf(fields, narrowGroup)}`, activations: "int8" },
    float8weightonly: { weights: "fp8-e4m3", activations: "plain" },
    float8dynamicactivationfloat8weight: { weights: "fp8-e4m3", activations: "fp8-e4m3" },
    float8staticactivationfloat8weight: { weights: "fp8-e4m3", activations: "fp8-e4m3" },
    float8dynamicactivationint4weight: { weights: `int4-group${group}`, activations: "fp8-e4m3" },
    nvfp4inference: { weights: "nvfp4", activations: "nvfp4" },
    nvfp4dynamicactivationnvfp4weight: { weights: "nvfp4", activations: "nvfp4" },
    mxfpinference: { weights: "mxfp4", activations: "mxfp4" },
    mxdynamicactivationmxweight: { weights: "mxfp4", activations: "mxfp4" },
  };
  return Object.hasOwn(schemes, name) ? schemes[name] : intx(name, fields);
}

/** Integers of any width, given by the weight type: torch.int4 or uint4. */
function intx(name: string, fields: ConfigFields): QuantizedParts | undefined {
  if (!["intxweightonly", "uintxweightonly", "int8dynamicactivationintxweight"].includes(name)) return undefined;
  const stated = ["weight_dtype", "dtype"].map((field) => dataOf(fields.raw(field))).find((type) => type !== undefined);
  const bits = /int([1-8])$/.exec(stated ?? "")?.[1];
  const granularity = fields.child("weight_granularity")?.child("_data") ?? fields;
  if (bits === undefined) return undefined;
  return {
    weights: `int${bits}-group${groupSizeOf(granularity, commonGroup)}-minima`,
    activations: name.startsWith("int8") ? "int8" : "plain",
  };
}

/** A string, or the string in the `_data` field of an object. */
function dataOf(value: unknown): string | undefined {
  const inner =
    typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, "_data")?.value : value;
  return typeof inner === "string" ? inner : undefined;
}

function described(fields: ConfigFields, layers: number): QuantizedParts | undefined {
  const name = schemeName(fields.text("_type") ?? "");
  const data = fields.child("_data") ?? fields;
  if (!["modulefqnto", "fqnto"].includes(name)) return partsOf(name, data);
  const modules = data.child("module_fqn_to_config") ?? data.child("fqn_to_config");
  const general = modules?.child("_default");
  const parts = general && described(general, layers);
  const named = (modules?.names() ?? []).flatMap((module): ModuleFormat[] => {
    const settings = module === "_default" || modules?.raw(module) === undefined ? undefined : modules?.child(module);
    const format = settings && described(settings, layers)?.weights;
    return module === "_default" ? [] : [[module, format ?? "plain"]];
  });
  return parts && { ...parts, ...formatsOfModules(named, layers) };
}

/** torchao: a scheme given by name, or by an object with type and data. */
export const torchao: QuantizationReader = (fields, _, layers) => {
  const type = fields.raw("quant_type");
  if (typeof type === "string") return partsOf(schemeName(type), fields.child("quant_type_kwargs") ?? fields);
  const outer = fields.child("quant_type");
  const general = outer?.child("default") ?? outer;
  return general && described(general, layers);
};
