import * as z from "zod/mini";
import type { ServingQuestion } from "../planning/servingQuestion.js";
import { amount, count, nonNegativeNumber, positiveNumber, text } from "./fields.js";
import { lengthsSchema } from "./loadPlanSchema.js";
import { planAcceleratorSchema } from "./planAcceleratorSchema.js";
import { engineLimitsSchema, planModelSchema, profileSchema } from "./servingPlanFields.js";

const tokens = /* @__PURE__ */ z.union([positiveNumber, lengthsSchema]);
const between = (low: number, high: number) => z.optional(z.number().check(z.minimum(low), z.maximum(high)));

const secondsIfAny = /* @__PURE__ */ z.optional(positiveNumber);
const allowedTimes = /* @__PURE__ */ z.optional(
  /* @__PURE__ */ z.strictObject({
    mean: secondsIfAny,
    p50: secondsIfAny,
    p90: secondsIfAny,
    p95: secondsIfAny,
    p99: secondsIfAny,
  }),
);

const engine = /* @__PURE__ */ z.looseObject({
  name: /* @__PURE__ */ z.optional(text),
  efficiency: /* @__PURE__ */ z.optional(profileSchema),
  limits: /* @__PURE__ */ z.optional(engineLimitsSchema),
});

/**
 * Schema of the question that `planServing` answers: models, machines with prices, demand and objectives.
 *
 * @source The type `ServingQuestion` of `llm-economics/planning`
 */
export const servingQuestionSchema = /* @__PURE__ */ z.strictObject({
  models: /* @__PURE__ */ z.array(planModelSchema),
  machines: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.strictObject({
      accelerator: planAcceleratorSchema,
      pricePerAcceleratorHour: /* @__PURE__ */ z.union([
        nonNegativeNumber,
        /* @__PURE__ */ z.looseObject({ amount, currency: text }),
      ]),
      most: /* @__PURE__ */ z.optional(count),
      engines: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(engine)),
      tensorParallel: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(count)),
    }),
  ),
  demand: /* @__PURE__ */ z.strictObject({
    requestsPerSecond: nonNegativeNumber,
    input: tokens,
    output: tokens,
    squaredVariation: /* @__PURE__ */ z.optional(nonNegativeNumber),
  }),
  objectives: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ z.strictObject({
      timeToFirstTokenSeconds: allowedTimes,
      timePerOutputTokenSeconds: allowedTimes,
      endToEndLatencySeconds: allowedTimes,
    }),
  ),
  availability: /* @__PURE__ */ between(0, 0.999_999_999),
  replicaAvailability: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.positive(), /* @__PURE__ */ z.maximum(1)),
  ),
  headroom: /* @__PURE__ */ between(0, 0.99),
  confidence: /* @__PURE__ */ between(0.01, 0.99),
  context: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(["within-maximum", "beyond-maximum"])),
}) as unknown as z.ZodMiniType<ServingQuestion>;
