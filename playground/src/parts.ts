import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama33_70b } from "llm-economics/architectures";
import type { Accelerator } from "llm-economics/hardware";
import type { Architecture } from "llm-economics/models";

/** Catalogue entries by export name. */
export type Catalogue<Entry> = { readonly [name: string]: Entry };

/** Selectable models and accelerators: those of the initial plan, then all once the catalogues have loaded. */
export interface Parts {
  readonly accelerators: Catalogue<Accelerator>;
  readonly architectures: Catalogue<Architecture>;
}

/** Model and accelerator of the initial plan, bundled so that the first result needs no further request. */
export const firstParts: Parts = { accelerators: { nvidiaH100Sxm }, architectures: { llama33_70b } };

/** Loads the full catalogues from a separate chunk. */
export async function allParts(): Promise<Parts> {
  const { accelerators, architectures } = await import("./catalogues.js");
  return { accelerators, architectures };
}

/** Finds an entry by id or name, and returns it with its export name. */
export function findPart<Entry extends { readonly id: string; readonly name: string }>(
  catalogue: Catalogue<Entry>,
  query: string,
): { readonly exported: string; readonly part: Entry } | undefined {
  const wanted = query.trim().toLowerCase();
  const found = Object.entries(catalogue).find(
    ([, { id, name }]) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found && { exported: found[0], part: found[1] };
}
