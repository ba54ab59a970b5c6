import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama33_70b } from "llm-economics/architectures";
import type { Accelerator } from "llm-economics/hardware";
import type { Architecture } from "llm-economics/models";

/** A catalogue: the entries by the names that they are imported by. */
export type Catalogue<Entry> = { readonly [name: string]: Entry };

/** The parts that can be chosen from: at first those of the opening plan, all once the catalogues have loaded. */
export interface Parts {
  readonly accelerators: Catalogue<Accelerator>;
  readonly architectures: Catalogue<Architecture>;
}

/** What the page opens with, so that the first result waits for nothing. */
export const firstParts: Parts = { accelerators: { nvidiaH100Sxm }, architectures: { llama33_70b } };

/** The whole catalogues, as chunks of their own. */
export async function allParts(): Promise<Parts> {
  const { accelerators, architectures } = await import("./catalogues.js");
  return { accelerators, architectures };
}

/** The entry with that id, or with that name, and the name that it is imported by. */
export function findPart<Entry extends { readonly id: string; readonly name: string }>(
  catalogue: Catalogue<Entry>,
  asked: string,
): { readonly exported: string; readonly part: Entry } | undefined {
  const wanted = asked.trim().toLowerCase();
  const found = Object.entries(catalogue).find(
    ([, { id, name }]) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found && { exported: found[0], part: found[1] };
}
