import { hardwareNames } from "../calibration/hardwareNames.ts";
import { modelNames } from "../calibration/modelNames.ts";
import * as accelerators from "../src/accelerators/index.ts";
import * as architectures from "../src/architectures/index.ts";
import type { NamedParts } from "../src/calibration/measuredPlan.ts";
import type { Accelerator } from "../src/hardware/accelerator.ts";
import type { Architecture } from "../src/models/architecture.ts";

const byId = <Part extends { readonly id: string }>(parts: readonly Part[]) =>
  new Map(parts.map((part) => [part.id, part]));
const parts = byId<Accelerator>(Object.values(accelerators));
const models = byId<Architecture>(Object.values(architectures));

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

/** The catalogue under the names that benchmark tables use. */
export const namedParts: NamedParts = {
  accelerators: named(hardwareNames, parts),
  architectures: named(modelNames, models),
};
