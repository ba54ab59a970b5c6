import * as z from "zod/mini";
import type { ServingQuestion } from "../planning/servingQuestion.js";
import { amount, count, countOrNone, nonNegativeNumber, positiveNumber, text } from "./fields.js";
import { lengthsSchema, traceLoadSchema } from "./loadPlanSchema.js";
import { planAcceleratorSchema } from "./planAcceleratorSchema.js";
import { countIfAny, engineLimitsSchema, planModelSchema, profileSchema } from "./servingPlanFields.js";

const between = (low: number, high: number) => z.optional(z.number().check(z.minimum(low), z.maximum(high)));

function objectivesSchema() {
  const seconds = z.optional(positiveNumber);
  const times = z.optional(z.strictObject({ mean: seconds, p50: seconds, p90: seconds, p95: seconds, p99: seconds }));
  return z.strictObject({
    timeToFirstTokenSeconds: times,
    timePerOutputTokenSeconds: times,
    endToEndLatencySeconds: times,
  });
}

function machineSchema() {
  const engine = z.looseObject({
    name: z.optional(text),
    efficiency: z.optional(profileSchema),
    limits: z.optional(engineLimitsSchema),
  });
  const degrees = z.strictObject({
    tensorParallel: count,
    pipelineParallel: countIfAny,
    attentionDataParallel: countIfAny,
    expertParallel: countIfAny,
  });
  return z.strictObject({
    accelerator: planAcceleratorSchema,
    pricePerAcceleratorHour: z.union([nonNegativeNumber, z.looseObject({ amount, currency: text })]),
    most: z.optional(countOrNone),
    engines: z.optional(z.array(engine)),
    tensorParallel: z.optional(z.array(count)),
    degrees: z.optional(z.array(degrees)),
    pools: z.optional(z.enum(["shared", "separate", "both"])),
    linkBytesPerSecond: z.optional(positiveNumber),
  });
}

/** A rate, a curve of rates or a recorded load. */
function demandSchema() {
  const tokens = z.union([positiveNumber, lengthsSchema]);
  const shape = { input: tokens, output: tokens, squaredVariation: z.optional(nonNegativeNumber) };
  const segment = z.strictObject({ seconds: positiveNumber, requestsPerSecond: nonNegativeNumber });
  return z.union([
    z.strictObject({ requestsPerSecond: nonNegativeNumber, ...shape }),
    z.strictObject({ curve: z.array(segment), ...shape }),
    z.strictObject({ trace: traceLoadSchema(), windowSeconds: z.optional(positiveNumber) }),
  ]);
}

// A function keeps what it calls out of bundles that do not use the schema.
const describeServingQuestionSchema = () =>
  z.strictObject({
    models: z.array(planModelSchema),
    machines: z.array(machineSchema()),
    demand: demandSchema(),
    objectives: z.optional(objectivesSchema()),
    availability: between(0, 0.999_999_999),
    replicaAvailability: z.optional(z.number().check(z.positive(), z.maximum(1))),
    headroom: between(0, 0.99),
    confidence: between(0.01, 0.99),
    context: z.optional(z.enum(["within-maximum", "beyond-maximum"])),
  });

/**
 * Schema of the question that `planServing` answers: models, machines with prices, demand and objectives.
 *
 * @source The type `ServingQuestion` of `llm-economics/planning`
 */
export const servingQuestionSchema: z.ZodMiniType<ServingQuestion> =
  /* @__PURE__ */ describeServingQuestionSchema() as unknown as z.ZodMiniType<ServingQuestion>;
