import type * as z from "zod/mini";
import type { Accelerator } from "../hardware/accelerator.js";
import { acceleratorSchema } from "./acceleratorSchema.js";

/** The accelerator of a plan. Estimates do not read its provenance, so that it may be left out. */
export const planAcceleratorSchema = acceleratorSchema as unknown as z.ZodMiniType<Accelerator>;
