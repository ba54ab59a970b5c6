import { checkLimits } from "../efficiency/checkLimits.js";
import { checkProfile } from "../efficiency/checkProfile.js";
import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkAccelerator } from "../hardware/checkAccelerator.js";
import type { Architecture } from "../models/architecture.js";
import { checkModel } from "../quantization/checkModel.js";
import { positive, whole, within } from "../units/check.js";
import { checkShape, type Shape } from "../units/checkShape.js";
import { trillion } from "../units/scale.js";
import type { InferencePlan, ServingPlan } from "./inferencePlan.js";

/** Validation rules for every key of a plan, for all kinds of load. */
const planShape = {
  model: checkModel,
  accelerator: checkAccelerator,
  tensorParallel: [whole],
  pipelineParallel: [whole],
  dataParallel: [whole],
  attentionDataParallel: [whole],
  expertParallel: [whole],
  efficiency: [checkProfile],
  limits: [checkLimits],
  inputTokens: 0,
  outputTokens: 0,
  cachedInputTokens: [0],
  start: ["steady|burst"],
  execution: ["cuda-graph|eager"],
  context: ["within-maximum|beyond-maximum"],
  schedule: ["continuous|static|offline"],
  concurrency: [whole],
  requestsPerSecond: [positive],
} as const satisfies Shape<
  ServingPlan & {
    schedule?: string | undefined;
    concurrency?: number | undefined;
    requestsPerSecond?: number | undefined;
  }
>;

function checkLoad({ schedule = "continuous", concurrency, requestsPerSecond }: InferencePlan): void {
  const fixed = schedule === "static";
  if (schedule !== "offline" && (concurrency === undefined) === (fixed || requestsPerSecond === undefined)) {
    const allowed = fixed ? "the size of the batch" : "given, or else requestsPerSecond, but not both";
    throw new InvalidQuantityError("concurrency", concurrency, allowed);
  }
}

/** Largest accepted length of a prompt or an output in tokens, far above any context. */
const largestTokens = trillion;

/** Throws a typed error that names the first key of a plan that is unknown or whose value is out of range. */
export function checkPlan(options: InferencePlan): void {
  checkShape<object>("plan", options, planShape);
  const { inputTokens, outputTokens, cachedInputTokens = 0 } = options;
  within("inputTokens", inputTokens, 0, largestTokens);
  positive("outputTokens", within("outputTokens", outputTokens, 0, largestTokens));
  within("cachedInputTokens", cachedInputTokens, 0, inputTokens);
  checkLoad(options);
}

/** Throws a typed error if prompt and output exceed the context of the model and the plan does not allow it. */
export function checkLength(options: InferencePlan, { name, maximumContextTokens }: Architecture): void {
  const total = options.inputTokens + options.outputTokens;
  if (total <= maximumContextTokens || options.context === "beyond-maximum") return;
  const allowed = `at most the ${maximumContextTokens} tokens of ${name}'s context`;
  throw new InvalidQuantityError("inputTokens + outputTokens", total, allowed, 'Or set context: "beyond-maximum".');
}
