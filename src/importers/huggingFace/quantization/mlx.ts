import type { ConfigFields } from "../configFields.js";
import { groupSizeOf } from "./integerMethods.js";
import { formatsOfModules, type ModuleFormat } from "./moduleFormats.js";
import type { QuantizationReader } from "./quantizedParts.js";
import { weightFormat } from "./weightFormat.js";

/** Default group size and bits (ml-explore/mlx, nn.quantize). */
const [commonGroup, commonBits] = [64, 4] as const;
/** General fields; all others are names of modules. */
const general = ["group_size", "bits", "mode", "quant_method"];

const floatModes: { readonly [mode: string]: string } = { mxfp4: "mxfp4", mxfp8: "mxfp8", nvfp4: "nvfp4" };

function formatOf(fields: ConfigFields, outer: ConfigFields): string | undefined {
  const mode = fields.text("mode") ?? outer.text("mode") ?? "affine";
  if (mode !== "affine") return Object.hasOwn(floatModes, mode) ? floatModes[mode] : undefined;
  const bits = fields.optionalCount("bits") ?? outer.optionalCount("bits") ?? commonBits;
  const groupSize = fields.has("group_size") ? groupSizeOf(fields) : groupSizeOf(outer, commonGroup);
  return weightFormat({ bits, type: "int", groupSize, zeroPoints: "minima", blocks: false });
}

/** MLX: quantises embedding, head and router like the layers, except for modules listed with another format or as false. */
export const mlx: QuantizationReader = (fields, _, layers) => {
  const weights = formatOf(fields, fields);
  if (weights === undefined) return undefined;
  const names = fields.names().filter((name) => !general.includes(name));
  const modules = names.flatMap((name): ModuleFormat[] => {
    const value = fields.raw(name);
    if (value === false) return [[name, "plain"]];
    if (typeof value !== "object") return [];
    const format = formatOf(fields.child(name) ?? fields, fields);
    return format === undefined ? [] : [[name, format]];
  });
  const { overrides, ...rest } = formatsOfModules(modules, layers);
  const everywhere = { embedding: weights, head: weights, router: weights };
  const quantized = Object.entries({ ...everywhere, ...overrides }).filter(
    ([name]) => !rest.plain?.includes(name as "head"),
  );
  return { weights, ...rest, overrides: Object.fromEntries(quantized), activations: "plain", excluded: [] };
};

/** Tells whether a section without a method is from MLX: it has bits and groups, but no fields of GPTQ or AWQ. */
export function isMlx(fields: ConfigFields): boolean {
  const others = ["desc_act", "damp_percent", "sym", "zero_point", "version", "quant_algo", "config_groups"];
  return (
    (fields.has("bits") || fields.has("mode")) && fields.has("group_size") && !others.some((name) => fields.has(name))
  );
}
