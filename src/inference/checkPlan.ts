import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { Architecture } from "../models/architecture.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { nonNegative, positive, whole, within } from "../units/check.js";
import type { InferencePlan } from "./inferencePlan.js";

const counts = [
  "concurrency",
  "largestBatch",
  "tensorParallel",
  "dataParallel",
  "attentionDataParallel",
  "expertParallel",
  "pipelineParallel",
] as const;

/** The fields that hold one of a few words, and those words. */
const choices = {
  schedule: "continuous, static or offline",
  start: "steady or burst",
  execution: "cuda-graph or eager",
} as const;

/** Refuses a plan without a model or a machine, or a machine without memory. */
export function checkParts({ model, accelerator }: InferencePlan): void {
  const architecture: Partial<Architecture> | undefined =
    (model as Partial<QuantizedModel> | undefined)?.architecture ?? (model as Architecture | undefined);
  if (!Array.isArray(architecture?.layerGroups))
    throw new InvalidQuantityError("model", model, "an architecture, or what quantize returned");
  if (Object(accelerator) !== accelerator)
    throw new InvalidQuantityError("accelerator", accelerator, "an accelerator of the catalogue, or one you defined");
  positive("accelerator.memoryBytes", accelerator.memoryBytes);
  positive("accelerator.memoryBandwidthBytesPerSecond", accelerator.memoryBandwidthBytesPerSecond);
}

function checkLoad({ schedule = "continuous", concurrency, requestsPerSecond }: InferencePlan): void {
  if (requestsPerSecond !== undefined) positive("requestsPerSecond", requestsPerSecond);
  const fixed = schedule === "static";
  if (schedule !== "offline" && (concurrency === undefined) === (fixed || requestsPerSecond === undefined)) {
    const allowed = fixed ? "the size of the batch" : "given, or else requestsPerSecond, but not both";
    throw new InvalidQuantityError("concurrency", concurrency, allowed);
  }
}

/** Refuses lengths, loads and degrees that cannot be. */
export function checkPlan(options: InferencePlan, { name, maximumContextTokens }: Architecture): void {
  const { inputTokens, outputTokens, cachedInputTokens = 0, context } = options;
  nonNegative("inputTokens", inputTokens);
  positive("outputTokens", outputTokens);
  within("cachedInputTokens", cachedInputTokens, 0, inputTokens);
  const total = inputTokens + outputTokens;
  if (total > maximumContextTokens && context !== "beyond-maximum") {
    const allowed = `at most the ${maximumContextTokens} tokens of ${name}'s context`;
    throw new InvalidQuantityError("inputTokens + outputTokens", total, allowed, 'Or set context: "beyond-maximum".');
  }
  for (const field of counts) {
    const count = options[field];
    if (count !== undefined) whole(field, count);
  }
  for (const [field, words] of Object.entries(choices)) {
    const chosen = options[field as keyof typeof choices];
    if (chosen !== undefined && !words.split(/, | or /).includes(chosen))
      throw new InvalidQuantityError(field, chosen, words);
  }
  checkLoad(options);
}
