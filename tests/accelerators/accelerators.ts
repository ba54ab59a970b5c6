import * as catalogue from "llm-economics/accelerators";
import type { Accelerator } from "../../src/hardware/accelerator.js";

/** All accelerators of the catalogue, by export name. */
export const accelerators: readonly (readonly [name: string, part: Accelerator])[] = Object.entries(catalogue);

/** Returns the accelerator with an id. */
export function accelerator(id: string): Accelerator | undefined {
  return accelerators.find(([, part]) => part.id === id)?.[1];
}
