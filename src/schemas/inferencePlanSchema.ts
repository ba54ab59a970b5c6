import * as z from "zod/mini";
import type { InferencePlan } from "../inference/inferencePlan.js";
import { trillion } from "../units/scale.js";
import { nonNegativeNumber, positiveNumber } from "./fields.js";
import { countIfAny, servingPlanFields } from "./servingPlanFields.js";

const tokens = /* @__PURE__ */ nonNegativeNumber.check(/* @__PURE__ */ z.maximum(trillion));

/** Fields that describe how requests arrive: all at once, at a fixed concurrency, or at a request rate. */
interface LoadFields {
  readonly schedule?: string | undefined;
  readonly concurrency?: number | undefined;
  readonly requestsPerSecond?: number | undefined;
  readonly inputTokens: number;
  readonly cachedInputTokens?: number | undefined;
}

function hasOneLoad({ schedule, concurrency, requestsPerSecond }: LoadFields): boolean {
  if (schedule === "offline") return true;
  const wantsConcurrency = schedule === "static" || requestsPerSecond === undefined;
  return (concurrency !== undefined) === wantsConcurrency;
}

// As a function, so that bundlers drop the spread fields when the schema is unused.
const describeInferencePlanSchema = () =>
  z
    .strictObject({
      ...servingPlanFields,
      inputTokens: tokens,
      outputTokens: tokens.check(z.positive()),
      cachedInputTokens: z.optional(tokens),
      start: z.optional(z.enum(["steady", "burst"])),
      schedule: z.optional(z.enum(["continuous", "static", "offline"])),
      concurrency: countIfAny,
      requestsPerSecond: z.optional(positiveNumber),
    })
    .check(
      z.refine(hasOneLoad, "needs either concurrency or requestsPerSecond"),
      z.refine(
        ({ inputTokens, cachedInputTokens = 0 }: LoadFields) => cachedInputTokens <= inputTokens,
        "caches more tokens than its prompt has",
      ),
    );

/**
 * Schema of the plan that `estimateInference` takes. The model and the accelerator are those of {@link architectureSchema},
 * {@link quantizedModelSchema} and {@link acceleratorSchema}.
 *
 * @source The type `InferencePlan` of `llm-economics/inference`
 */
export const inferencePlanSchema: z.ZodMiniType<InferencePlan> =
  /* @__PURE__ */ describeInferencePlanSchema() as unknown as z.ZodMiniType<InferencePlan>;
