import * as z from "zod/mini";
import { trainingFrameworks } from "../training/plan/frameworkHabits.js";
import { trainingChoices } from "../training/plan/trainingChoices.js";
import type { TrainingPlan } from "../training/plan/trainingPlan.js";
import { architectureSchema } from "./architectureSchema.js";
import { count, countOrNone, nonNegativeNumber, positiveNumber } from "./fields.js";
import { numericFormatSchema } from "./numericFormatSchema.js";
import { planAcceleratorSchema } from "./planAcceleratorSchema.js";
import { countIfAny } from "./servingPlanFields.js";

const choice = (field: keyof typeof trainingChoices) => z.optional(z.enum(trainingChoices[field] as readonly string[]));
const shareIfAny = /* @__PURE__ */ z.optional(/* @__PURE__ */ nonNegativeNumber.check(/* @__PURE__ */ z.maximum(1)));

const recipe = /* @__PURE__ */ z.optional(
  /* @__PURE__ */ z.looseObject({
    weightBytes: nonNegativeNumber,
    gradientBytes: nonNegativeNumber,
    optimizerBytes: nonNegativeNumber,
  }),
);

const failures = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.literal("none"),
  /* @__PURE__ */ z.looseObject({
    acceleratorMeanSecondsBetweenFailures: positiveNumber,
    checkpointSeconds: nonNegativeNumber,
    restartSeconds: nonNegativeNumber,
    failuresPerSecondOfAnyJob: /* @__PURE__ */ z.optional(nonNegativeNumber),
    intervalSeconds: /* @__PURE__ */ z.optional(positiveNumber),
  }),
]);

/** The degrees, batch and precision of a training plan. */
const layoutFields = {
  tokens: positiveNumber,
  sequenceTokens: count,
  batchSequences: count,
  microBatchSequences: countIfAny,
  dataParallel: countIfAny,
  tensorParallel: countIfAny,
  pipelineParallel: countIfAny,
  contextParallel: countIfAny,
  expertParallel: countIfAny,
  interleave: countIfAny,
  shardingStage: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.literal([0, 1, 2, 3])),
  shardingRanks: countIfAny,
  recomputedLayers: /* @__PURE__ */ z.optional(countOrNone),
  arithmetic: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(["bf16", "fp16", "fp8", "fp4"])),
};

// As a function, so that bundlers drop the spread fields when the schema is unused.
const describeTrainingPlanSchema = () =>
  z.strictObject({
    model: architectureSchema,
    accelerator: planAcceleratorSchema,
    ...layoutFields,
    sequenceParallel: choice("sequenceParallel"),
    recipe,
    recomputation: choice("recomputation"),
    framework: z.optional(z.enum([...Object.keys(trainingFrameworks), "unknown"])),
    frameworkReleasedOn: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/))),
    kernels: choice("kernels"),
    attentionKernel: choice("attentionKernel"),
    loss: choice("loss"),
    gradients: choice("gradients"),
    adapters: z.optional(
      z.looseObject({
        rank: count,
        targets: z.optional(z.enum(["all-linear", "attention", "query-value"])),
        recipe,
        dropout: shareIfAny,
        baseFormat: z.optional(numericFormatSchema),
      }),
    ),
    dropout: shareIfAny,
    execution: choice("execution"),
    offload: choice("offload"),
    pipelineSchedule: choice("pipelineSchedule"),
    contextLayout: choice("contextLayout"),
    gatheredWeights: choice("gatheredWeights"),
    narrowScaling: choice("narrowScaling"),
    modelFlopsUtilization: z.optional(z.number().check(z.positive(), z.maximum(1))),
    network: z.optional(z.looseObject({ bandwidthBytesPerSecond: positiveNumber })),
    failures: z.optional(failures),
    contextLimit: choice("contextLimit"),
  });

/**
 * Schema of the plan that `estimateTraining` takes. The model and the accelerator are those of {@link architectureSchema} and
 * {@link acceleratorSchema}.
 *
 * @source The type `TrainingPlan` of `llm-economics/training`
 */
export const trainingPlanSchema =
  /* @__PURE__ */ describeTrainingPlanSchema() as unknown as z.ZodMiniType<TrainingPlan>;
