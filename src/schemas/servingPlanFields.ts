import * as z from "zod/mini";
import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { EngineLimits } from "../efficiency/engineLimits.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import { architectureSchema } from "./architectureSchema.js";
import { count, nonNegativeNumber, text } from "./fields.js";
import { planAcceleratorSchema } from "./planAcceleratorSchema.js";
import { quantizedModelSchema } from "./quantizedModelSchema.js";

/** A whole number of at least 1 that may be left out. */
export const countIfAny = /* @__PURE__ */ z.optional(count);

/** The model of a plan: an architecture, or a quantized model. */
export const planModelSchema: z.ZodMiniType<ServingPlan["model"]> = /* @__PURE__ */ z.union([
  architectureSchema,
  quantizedModelSchema,
]);

const numbers = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), nonNegativeNumber);

/** An efficiency profile, as `efficiencyFor` returns it. The function that takes it checks its rates. */
export const profileSchema = /* @__PURE__ */ z.looseObject({
  rates: numbers,
  spread: numbers,
}) as unknown as z.ZodMiniType<EfficiencyProfile>;

const aboveZeroShare = /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.positive(), /* @__PURE__ */ z.maximum(1));

/** Limits of an engine, as `engineLimits` returns them. */
export const engineLimitsSchema = /* @__PURE__ */ z.looseObject({
  engine: text,
  memoryRule: /* @__PURE__ */ z.enum(["share-of-whole", "static-share-of-whole", "share-of-free", "all-but-margin"]),
  memoryUtilization: aboveZeroShare,
  maxSequences: count,
  maxBatchedTokens: count,
  promptIntervalSteps: countIfAny,
  chunkedPrefill: /* @__PURE__ */ z.enum(["mixed", "prefill-first", "whole-prompts"]),
  prefixCaching: /* @__PURE__ */ z.enum(["on", "off"]),
  windowedCache: /* @__PURE__ */ z.enum(["window", "window-and-batch", "whole-context"]),
  unevenHeads: /* @__PURE__ */ z.enum(["refused", "padded"]),
  cacheFormat: /* @__PURE__ */ z.enum(["16-bit", "checkpoint"]),
  admission: /* @__PURE__ */ z.enum(["whole-output", "as-generated", "estimated-output"]),
  samplerBytesPerLogit: nonNegativeNumber,
  marginBytes: nonNegativeNumber,
}) as unknown as z.ZodMiniType<EngineLimits>;

/** The fields of a serving plan without lengths and load. */
export const servingPlanFields = {
  model: planModelSchema,
  accelerator: planAcceleratorSchema,
  tensorParallel: countIfAny,
  pipelineParallel: countIfAny,
  dataParallel: countIfAny,
  attentionDataParallel: countIfAny,
  expertParallel: countIfAny,
  efficiency: /* @__PURE__ */ z.optional(profileSchema),
  limits: /* @__PURE__ */ z.optional(engineLimitsSchema),
  execution: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(["cuda-graph", "eager"])),
  context: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(["within-maximum", "beyond-maximum"])),
};
