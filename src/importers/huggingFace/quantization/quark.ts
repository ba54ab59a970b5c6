import type { ConfigFields } from "../configFields.js";
import { groupSizeOf } from "./integerMethods.js";
import { formatsOfModules, type ModuleFormat } from "./moduleFormats.js";
import type { QuantizationReader } from "./quantizedParts.js";
import { weightFormat } from "./weightFormat.js";

/** Data types of Quark, as integer or floating point with their bits. */
const types: { readonly [type: string]: readonly [type: "int" | "float", bits: number] } = {
  int2: ["int", 2],
  uint2: ["int", 2],
  int3: ["int", 3],
  int4: ["int", 4],
  uint4: ["int", 4],
  int8: ["int", 8],
  uint8: ["int", 8],
  fp4: ["float", 4],
  mxfp4: ["float", 4],
  fp6_e2m3: ["float", 6],
  fp6_e3m2: ["float", 6],
  mxfp6: ["float", 6],
  fp8_e4m3: ["float", 8],
  fp8_e5m2: ["float", 8],
  mxfp8: ["float", 8],
};

/** Default group size of the microscaling types. */
const microscalingGroup = 32;

/** The format of a tensor description; for a list of quantisation steps, that of the last step, which is the stored one. */
function formatOf(outer: ConfigFields | undefined, name: string): string | undefined {
  const value = outer?.raw(name);
  const fields = Array.isArray(value)
    ? outer?.children(name)?.at(-1)
    : value === undefined
      ? undefined
      : outer?.child(name);
  const type = fields?.text("dtype")?.toLowerCase().replace(/^ocp_/, "") ?? "";
  const known = Object.hasOwn(types, type) ? types[type] : undefined;
  if (!fields || !known) return undefined;
  const [kind, bits] = known;
  if (kind === "float" && bits === 8 && type.endsWith("e5m2")) return "fp8-e5m2";
  const grouped = (fields.text("qscheme") ?? "per_group") === "per_group";
  const groupSize = grouped ? groupSizeOf(fields, type.startsWith("mx") || bits < 8 ? microscalingGroup : 0) : 0;
  const zeroPoints = kind === "int" && (type.startsWith("u") || !fields.flag("symmetric", true)) ? "per-group" : "none";
  return weightFormat({ bits, type: kind, groupSize, zeroPoints, blocks: fields.text("qscheme") === "per_block" });
}

/** AMD Quark: a global description of weights, inputs and outputs, with overrides for layers by name. */
export const quark: QuantizationReader = (fields, _, layers) => {
  const general = fields.child("global_quant_config");
  const weights = formatOf(general, "weight");
  if (weights === undefined) return undefined;
  const named = fields.child("layer_quant_config");
  const modules = (named?.names() ?? []).flatMap((name): ModuleFormat[] => {
    const format = formatOf(named?.child(name), "weight");
    return name.includes("kv_proj") || name.includes("k_proj") || format === undefined ? [] : [[name, format]];
  });
  const cache = (fields.child("kv_cache_quant_config") ?? named)?.names()[0];
  const cacheFields = cache === undefined ? undefined : (fields.child("kv_cache_quant_config") ?? named)?.child(cache);
  return {
    weights,
    activations: formatOf(general, "input_tensors") ?? "plain",
    keyValueCache: formatOf(cacheFields, "output_tensors"),
    excluded: fields.texts("exclude") ?? [],
    ...formatsOfModules(modules, layers),
  };
};
