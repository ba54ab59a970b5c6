import type { Budget } from "./budgets.ts";
import { bundleOf, gzippedBytes } from "./bundleOf.ts";

/** Measured size of a budget's imports. */
export interface Measured {
  readonly bytes: number;
  /** Forbidden strings found in the bundle. */
  readonly held: readonly string[];
}

function codeOf(imports: Budget["imports"]): string {
  return Object.entries(imports)
    .map(([subpath, names], index) => {
      const from = JSON.stringify(subpath === "" ? "llm-economics" : `llm-economics/${subpath}`);
      if (names.includes("*")) return `import * as all${index} from ${from}; console.log(all${index});`;
      return `import { ${names.join(", ")} } from ${from}; console.log(${names.join(", ")});`;
    })
    .join("\n");
}

/** Bundles a budget's imports from the built package; throws if one of the names does not exist. */
export async function measure({ imports, without }: Budget): Promise<Measured> {
  const text = await bundleOf(codeOf(imports));
  return { bytes: gzippedBytes(text), held: without.filter((name) => text.includes(name)) };
}
