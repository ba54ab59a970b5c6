import * as z from "zod/mini";
import type { AcceleratorInput } from "../hardware/defineAccelerator.js";
import { count, date, positiveNumber, text } from "./fields.js";
import { provenanceSchema } from "./provenanceSchema.js";

const positiveIfAny = /* @__PURE__ */ z.exactOptional(positiveNumber);
const sourcedIfAny = /* @__PURE__ */ z.exactOptional(provenanceSchema);

const peakRates = /* @__PURE__ */ z.strictObject({
  fp64: positiveIfAny,
  fp32: positiveIfAny,
  tf32: positiveIfAny,
  bf16: positiveIfAny,
  fp16: positiveIfAny,
  fp8: positiveIfAny,
  int8: positiveIfAny,
  fp6: positiveIfAny,
  fp4: positiveIfAny,
  int4: positiveIfAny,
});

/**
 * Schema of an accelerator: SI units, dense peaks, link bandwidth in one direction. Provenance is optional.
 *
 * @source The type `Accelerator` of `llm-economics/hardware`
 */
export const acceleratorSchema: z.ZodMiniType<AcceleratorInput> = /* @__PURE__ */ z.strictObject({
  id: text,
  name: text,
  vendor: text,
  kind: /* @__PURE__ */ z.enum(["gpu", "tpu", "neuron", "gaudi", "lpu", "wafer", "dataflow", "system-on-chip", "cpu"]),
  generation: text,
  releasedOn: date,
  memoryType: text,
  weightMemory: /* @__PURE__ */ z.enum(["off-chip", "on-chip"]),
  memoryBytes: positiveNumber,
  memoryBandwidthBytesPerSecond: positiveNumber,
  onChipMemoryBytes: positiveIfAny,
  peakDenseFlopsPerSecond: /* @__PURE__ */ peakRates.check(
    /* @__PURE__ */ z.refine((rates) => Object.keys(rates).length > 0, "needs at least one peak rate"),
  ),
  peakSparseFlopsPerSecond: /* @__PURE__ */ z.exactOptional(peakRates),
  scaleUp: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.strictObject({
      name: text,
      bandwidthBytesPerSecond: positiveNumber,
      topology: /* @__PURE__ */ z.enum(["switched", "mesh", "ring", "torus", "none"]),
      domainAccelerators: count,
      torusDimensions: /* @__PURE__ */ z.exactOptional(count),
    }),
  ),
  hostBandwidthBytesPerSecond: positiveIfAny,
  thermalDesignPowerWatts: positiveIfAny,
  listPriceUsd: positiveIfAny,
  provenance: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.strictObject({
      memory: provenanceSchema,
      onChipMemory: sourcedIfAny,
      peakDense: provenanceSchema,
      peakSparse: sourcedIfAny,
      scaleUp: sourcedIfAny,
      host: sourcedIfAny,
      power: sourcedIfAny,
      release: provenanceSchema,
      listPrice: sourcedIfAny,
    }),
  ),
});
