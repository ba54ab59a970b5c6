import type { TensorClass } from "../../../models/tensorClass.js";
import type { ConfigFields } from "../configFields.js";

/** Tensor classes that recipes keep in 16 bits by default. */
export const plainClasses: readonly TensorClass[] = ["embedding", "router", "head", "norm"];

/** Longest module name accepted, in characters. */
const longestName = 512;

const classPatterns: readonly (readonly [TensorClass, RegExp])[] = [
  ["attention", /(?:self_attn|linear_attn|self_attention|[.*]attn|mixer)[.*]*$/],
  ["attention", /(?:attn|attention)\.(?:[qkvo]|qkv|q_[ab]|kv_b|out|in)_proj$/],
  ["attention", /[.]attn\.w[a-z_]*$|self_attn\.[a-z_]*proj[a-z_]*$/],
  ["feedForward", /shared_experts?(?:[.*]*|\.[a-z_]*proj|\.w\d)$|(?:^|\.)feed_forward(?:\.w\d)?$/],
  ["experts", /experts?\.(?:\d+|\*)\.|switch_mlp(?:\.[a-z_]*proj)?$/],
  ["feedForward", /mlp[.*]*$|mlp\.(?:gate|up|gate_up|down)_proj$/],
  ["feedForward", /mlp\.\((?:gate|up|gate_up|down|\|)+\)_proj[.*]*$/],
  ["experts", /[.*]experts[.*]*$/],
];

/** The tensor class of a module, by its name or a name pattern; undefined if it is not a linear layer. */
export function classOfModule(module: string): TensorClass | undefined {
  if (module.length > longestName) return undefined;
  const name = module.replace(/^re:/, "").replaceAll("\\.", ".").replaceAll(".*", "*");
  return classPatterns.find(([, pattern]) => pattern.test(name))?.[0];
}

/** All modules listed under any of several field names. */
export function listedModules(fields: ConfigFields, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (Array.isArray(fields.raw(name)) ? (fields.texts(name) ?? []) : []));
}

/** The tensor classes covered by a list of unquantised modules: by a pattern for all layers, or individually for at least half of them. */
export function excludedClasses(modules: readonly string[], layers: number): TensorClass[] {
  const numbers = new Map<TensorClass, Set<string>>();
  for (const module of modules) {
    const tensorClass = classOfModule(module);
    if (!tensorClass) continue;
    const number = /layers\.(\d+)/.exec(module)?.[1];
    const seen = numbers.get(tensorClass) ?? new Set();
    numbers.set(tensorClass, seen.add(number ?? "every"));
  }
  return Array.from(numbers).flatMap(([tensorClass, seen]) =>
    seen.has("every") || 2 * seen.size >= layers ? [tensorClass] : [],
  );
}
