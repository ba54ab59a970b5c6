import type { TensorClass } from "../../../models/tensorClass.js";
import type { ConfigFields } from "../configFields.js";
import { classOfModule } from "./excludedClasses.js";
import { groupSizeOf } from "./integerMethods.js";
import type { QuantizationReader, QuantizedParts } from "./quantizedParts.js";
import { weightFormat } from "./weightFormat.js";

/** The format of a scheme, such as `weights` or `input_activations`. */
function formatOfScheme(fields: ConfigFields | undefined): string | undefined {
  if (!fields) return undefined;
  const strategy = fields.text("strategy");
  const block = Array.isArray(fields.raw("block_structure")) ? fields.counts("block_structure")?.[0] : undefined;
  const isUngrouped = strategy === "channel" || strategy === "tensor" || strategy === "token";
  return weightFormat({
    bits: fields.size("num_bits"),
    type: fields.text("type") === "float" ? "float" : "int",
    groupSize: strategy === "block" ? (block ?? 0) : isUngrouped ? 0 : groupSizeOf(fields),
    zeroPoints: fields.flag("symmetric", true) ? "none" : "per-group",
    blocks: strategy === "block",
  });
}

/** The format of activations; for 8-bit activations the granularity of the scales does not matter. */
function activationsOf(group: ConfigFields): string {
  const fields = group.child("input_activations");
  if (!fields) return "plain";
  const eight = fields.size("num_bits") === 8 && fields.optionalCount("group_size") !== 32;
  if (eight) return fields.text("type") === "float" ? "fp8-e4m3" : "int8";
  return formatOfScheme(fields) ?? "plain";
}

/** The format of the key-value cache, if the file sets one. */
export function cacheFormat(fields: ConfigFields): string | undefined {
  const algorithm = fields.text("kv_cache_quant_algo");
  const cache = fields.child("kv_cache_scheme");
  const eight =
    cache?.optionalCount("num_bits") === 8 ? (cache.text("type") === "int" ? "int8" : "fp8-e4m3") : undefined;
  return (
    eight ?? formatOfScheme(cache) ?? (algorithm === "FP8" ? "fp8-e4m3" : algorithm === "NVFP4" ? "nvfp4" : undefined)
  );
}

function groupOf(group: ConfigFields | undefined): QuantizedParts | undefined {
  const weights = formatOfScheme(group?.child("weights"));
  return weights === undefined || !group ? undefined : { weights, activations: activationsOf(group) };
}

const linearClasses: readonly TensorClass[] = ["attention", "feedForward", "experts"];

/**
 * compressed-tensors: the group for all linear layers sets the weights, and groups for named modules override it. Without a group for all
 * layers, modules that are not named stay unquantised.
 */
export const compressedTensors: QuantizationReader = (fields) => {
  const groups = fields.child("config_groups");
  const children = (groups?.names() ?? []).flatMap((name) => groups?.child(name) ?? []);
  const all = children.length === 1 ? children[0] : children.find(targetsAll);
  const general =
    all ??
    children.find((child) => child.texts("targets")?.some((target) => classOfModule(target) === "experts")) ??
    children[0];
  const parts = groupOf(general);
  if (!parts) return undefined;
  const overrides: { [Class in TensorClass]?: string } = {};
  for (const child of children) {
    const weights = child === all ? undefined : formatOfScheme(child.child("weights"));
    for (const target of weights ? (child.texts("targets") ?? []) : []) {
      const tensorClass = classOfModule(target);
      if (tensorClass && weights) overrides[tensorClass] = weights;
    }
  }
  const plain = all ? [] : linearClasses.filter((tensorClass) => overrides[tensorClass] === undefined);
  return { ...parts, overrides, plain, keyValueCache: cacheFormat(fields) };
};

function targetsAll(group: ConfigFields): boolean {
  return group.texts("targets")?.includes("Linear") ?? false;
}
