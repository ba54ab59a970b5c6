import type { TensorClass } from "../../models/tensorClass.js";

/** Classes that recipes leave in 16 bits unless they say otherwise. */
export const plainClasses: readonly TensorClass[] = ["embedding", "router", "head", "norm"];

const classOfModule: readonly (readonly [TensorClass, RegExp])[] = [
  ["attention", /(?:self_attn|linear_attn|self_attention|[.*]attn|mixer)[.*]*$/],
  ["attention", /(?:attn|attention)\.(?:[qkvo]|qkv|q_[ab]|kv_b|out|in)_proj$/],
  ["feedForward", /shared_experts?[.*]*$/],
  ["feedForward", /mlp[.*]*$|mlp\.(?:gate|up|gate_up|down)_proj$/],
  ["feedForward", /mlp\.\((?:gate|up|gate_up|down|\|)+\)_proj[.*]*$/],
  ["experts", /[.*]experts[.*]*$/],
];

/** The classes that a list of modules left unquantised covers: named for all layers by a pattern, or for at least half of them one by one. */
export function excludedClasses(modules: readonly string[], layers: number): TensorClass[] {
  const numbers = new Map<TensorClass, Set<string>>();
  for (const module of modules) {
    const name = module.replace(/^re:/, "").replaceAll("\\.", ".").replaceAll(".*", "*");
    const found = classOfModule.find(([, pattern]) => pattern.test(name));
    if (!found) continue;
    const number = /layers\.(\d+)/.exec(name)?.[1];
    const seen = numbers.get(found[0]) ?? new Set();
    numbers.set(found[0], seen.add(number ?? "every"));
  }
  return Array.from(numbers).flatMap(([tensorClass, seen]) =>
    seen.has("every") || 2 * seen.size >= layers ? [tensorClass] : [],
  );
}
