import * as catalogue from "../../src/accelerators/index.ts";
import type { Accelerator } from "../../src/hardware/accelerator.ts";

/** Every part of the catalogue under the name that it is exported by. */
export const accelerators: readonly (readonly [name: string, part: Accelerator])[] = Object.entries(catalogue);

/** The part with an id. */
export function accelerator(id: string): Accelerator | undefined {
  return accelerators.find(([, part]) => part.id === id)?.[1];
}
