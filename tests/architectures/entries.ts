import * as architectures from "llm-economics/architectures";
import type { CatalogueArchitecture } from "llm-economics/models";

/** Every entry of the catalogue by the name of its export. */
export const exported: ReadonlyMap<string, CatalogueArchitecture> = new Map(Object.entries(architectures));

/** Every entry of the catalogue by its id. */
export const entries: ReadonlyMap<string, CatalogueArchitecture> = new Map(
  [...exported.values()].map((entry) => [entry.id, entry]),
);

/** The entry with an id, or a failed test. */
export function entry(id: string): CatalogueArchitecture {
  const found = entries.get(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}
