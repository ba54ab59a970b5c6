import type { TensorClass } from "../../../models/tensorClass.js";
import { classOfModule } from "./excludedClasses.js";
import type { QuantizedParts } from "./quantizedParts.js";

/** A module name or name pattern with its format; "plain" if it stays in 16 bits. */
export type ModuleFormat = readonly [module: string, format: string];

const singleClasses: readonly TensorClass[] = ["embedding", "head"];

const wideModules: readonly (readonly [TensorClass, RegExp])[] = [
  ["head", /(?:^|\.)(?:lm_head|head|output)$/],
  ["embedding", /embed(?:_tokens|_in|ding|dings)?$|(?:^|\.)wte$/],
  ["router", /(?:mlp|moe|block_sparse_moe|feed_forward)\.(?:gate|router)$/],
];

/**
 * The tensor classes whose format a list of modules overrides: classes that occur once, and classes of which most layers have the same
 * format. Modules listed for fewer layers keep the general format, with a note in `assumed`.
 */
export function formatsOfModules(
  modules: readonly ModuleFormat[],
  layers: number,
): Pick<QuantizedParts, "overrides" | "plain" | "assumed"> {
  const overrides: { [Class in TensorClass]?: string } = {};
  const plain: TensorClass[] = [];
  let assumed = false;
  for (const [tensorClass, formats] of layersByFormat(modules)) {
    const [commonest] = Array.from(formats).sort((a, b) => b[1].size - a[1].size);
    if (!commonest) continue;
    const [format, seen] = commonest;
    const most = seen.has("every") || 2 * seen.size >= layers || singleClasses.includes(tensorClass);
    assumed ||= !most || formats.size > 1;
    if (most && format === "plain") plain.push(tensorClass);
    else if (most) overrides[tensorClass] = format;
  }
  return { overrides, plain, ...(assumed && { assumed: commonestAssumed }) };
}

/** Note on classes with more than one format. */
export const commonestAssumed =
  "Where layers of a tensor class differ in format, the most common one was assumed for all.";

function layersByFormat(modules: readonly ModuleFormat[]): Map<TensorClass, Map<string, Set<string>>> {
  const byClass = new Map<TensorClass, Map<string, Set<string>>>();
  for (const [module, format] of modules) {
    const name = module.replace(/^[+-]?:|^re:/, "").replace(/\.weight$/, "");
    const tensorClass = wideModules.find(([, pattern]) => pattern.test(name))?.[0] ?? classOfModule(name);
    if (!tensorClass) continue;
    const formats = byClass.get(tensorClass) ?? new Map<string, Set<string>>();
    const seen = formats.get(format) ?? new Set<string>();
    seen.add(/(?:layers|blocks|h)\.(\d+)/.exec(name)?.[1] ?? "every");
    byClass.set(tensorClass, formats.set(format, seen));
  }
  return byClass;
}
