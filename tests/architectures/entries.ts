import * as architectures from "llm-economics/architectures";
import type { CatalogueArchitecture } from "llm-economics/models";

/** All entries of the catalogue, by export name. */
export const exported: ReadonlyMap<string, CatalogueArchitecture> = new Map(Object.entries(architectures));

/** All entries of the catalogue, by id. */
export const entries: ReadonlyMap<string, CatalogueArchitecture> = new Map(
  [...exported.values()].map((entry) => [entry.id, entry]),
);

/** Returns the entry with an id; throws if there is none. */
export function entry(id: string): CatalogueArchitecture {
  const found = entries.get(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}
