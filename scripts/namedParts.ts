import { hardwareNames } from "../calibration/hardwareNames.ts";
import { modelNames } from "../calibration/modelNames.ts";
import * as accelerators from "../src/accelerators/index.ts";
import * as architectures from "../src/architectures/index.ts";
import type { Accelerator } from "../src/hardware/accelerator.ts";
import type { NamedParts } from "../src/measurements/validation.ts";
import type { CatalogueArchitecture } from "../src/models/catalogueArchitecture.ts";

const byId = <Part extends { readonly id: string }>(parts: readonly Part[]) =>
  new Map(parts.map((part) => [part.id, part]));
const parts = byId<Accelerator>(Object.values(accelerators));
const models = byId<CatalogueArchitecture>(Object.values(architectures));
const repositories = [...models.values()].flatMap((model) =>
  model.huggingFaceIds.map((name) => [name, model] as const),
);

function named<Part>(
  names: { readonly [name: string]: string },
  found: ReadonlyMap<string, Part>,
): { [name: string]: Part } {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, id]) => {
      const part = found.get(id);
      return part === undefined ? [] : [[name, part]];
    }),
  );
}

/** Catalogue entries by the names that benchmark tables use: Hugging Face repositories, and the aliases listed with the measurements. */
export const namedParts: NamedParts = {
  accelerators: named(hardwareNames, parts),
  architectures: { ...Object.fromEntries(repositories), ...named(modelNames, models) },
};
