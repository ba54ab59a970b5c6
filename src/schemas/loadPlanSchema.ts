import * as z from "zod/mini";
import type { LoadPlan } from "../load/loadPlan.js";
import { count, nonNegativeNumber, positiveNumber, text } from "./fields.js";
import { countIfAny, servingPlanFields } from "./servingPlanFields.js";

/** Lengths of prompts or outputs: a mean and a coefficient of variation. */
export const lengthsSchema = /* @__PURE__ */ z.strictObject({ mean: positiveNumber, variation: nonNegativeNumber });

const shape = { input: lengthsSchema, output: lengthsSchema };
const arrivals = { requestsPerSecond: positiveNumber, squaredVariation: nonNegativeNumber };

const traceRequest = /* @__PURE__ */ z.looseObject({
  arrivalSeconds: nonNegativeNumber,
  inputTokens: positiveNumber,
  outputTokens: positiveNumber,
  blocks: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ z.array(/* @__PURE__ */ z.union([text, /* @__PURE__ */ z.number()])),
  ),
});

/** Schema of a recorded load, as `trace` returns it. */
export const traceLoadSchema = () =>
  z.strictObject({ arrivals: z.literal("trace"), ...arrivals, trace: z.array(traceRequest), ...shape });

// As a function, so that bundlers drop the spread fields when the schema is unused.
const describeLoadPlanSchema = () =>
  z.strictObject({
    ...servingPlanFields,
    cachedInputTokens: z.optional(nonNegativeNumber),
    load: z.discriminatedUnion("arrivals", [
      z.strictObject({
        arrivals: z.literal("rate"),
        ...arrivals,
        requests: countIfAny,
        ...shape,
      }),
      z.strictObject({
        arrivals: z.literal("closed-loop"),
        concurrency: count,
        ...shape,
      }),
      z.strictObject({
        arrivals: z.literal("burst"),
        requests: count,
        concurrency: countIfAny,
        ...shape,
      }),
      traceLoadSchema(),
    ]),
  });

/**
 * Schema of the plan that `estimateLoad` takes: a model on accelerators under a load.
 *
 * @source The type `LoadPlan` of `llm-economics/load`
 */
export const loadPlanSchema = /* @__PURE__ */ describeLoadPlanSchema() as unknown as z.ZodMiniType<LoadPlan>;
