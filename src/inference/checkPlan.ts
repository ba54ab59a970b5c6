import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { UnknownNameError } from "../errors/unknownNameError.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { nonNegative, positive, whole, within } from "../units/check.js";
import type { InferencePlan, Schedule } from "./inferencePlan.js";

const schedules: readonly Schedule[] = ["continuous", "static", "offline"];

/** Refuses a plan without a model or a machine, or a machine without memory. */
export function checkParts({ model, accelerator }: InferencePlan): void {
  const architecture: Partial<Architecture> | undefined =
    (model as Partial<QuantizedModel> | undefined)?.architecture ?? (model as Architecture | undefined);
  if (!Array.isArray(architecture?.layerGroups))
    throw new InvalidQuantityError("model", model, "an architecture, or what quantize returned");
  if (typeof accelerator !== "object" || accelerator === null)
    throw new InvalidQuantityError("accelerator", accelerator, "an accelerator of the catalogue, or one you defined");
  const { memoryBytes, memoryBandwidthBytesPerSecond }: Accelerator = accelerator;
  positive("accelerator.memoryBytes", memoryBytes);
  positive("accelerator.memoryBandwidthBytesPerSecond", memoryBandwidthBytesPerSecond);
}

function checkLoad(options: InferencePlan): void {
  const { schedule = "continuous", concurrency, requestsPerSecond, largestBatch } = options;
  if (!schedules.includes(schedule)) throw new UnknownNameError("schedule", schedule, schedules);
  if (concurrency !== undefined) whole("concurrency", concurrency);
  if (requestsPerSecond !== undefined) positive("requestsPerSecond", requestsPerSecond);
  if (largestBatch !== undefined) whole("largestBatch", largestBatch);
  const arrives = requestsPerSecond !== undefined && schedule !== "static";
  if (schedule !== "offline" && (concurrency !== undefined) === arrives) {
    const allowed = schedule === "static" ? "the size of the batch" : "given, or else requestsPerSecond, but not both";
    throw new InvalidQuantityError("concurrency", concurrency, allowed);
  }
}

function checkLengths(options: InferencePlan, { name, maximumContextTokens }: Architecture): void {
  const { inputTokens, outputTokens, cachedInputTokens = 0, context } = options;
  nonNegative("inputTokens", inputTokens);
  positive("outputTokens", outputTokens);
  within("cachedInputTokens", cachedInputTokens, 0, inputTokens);
  const total = inputTokens + outputTokens;
  if (total <= maximumContextTokens || context === "beyond-maximum") return;
  const allowed = `at most the ${maximumContextTokens} tokens of ${name}'s context`;
  throw new InvalidQuantityError("inputTokens + outputTokens", total, allowed, 'Or set context: "beyond-maximum".');
}

/** The parallel plan that the options describe, if they are valid; otherwise a typed error. */
export function checkPlan(
  options: InferencePlan,
  architecture: Architecture,
  degrees: { readonly tensor: number; readonly pipeline: number },
): ParallelPlan {
  checkLengths(options, architecture);
  checkLoad(options);
  const tensor = whole("tensorParallel", degrees.tensor);
  const data = whole("dataParallel", options.dataParallel ?? 1);
  const expert = whole("expertParallel", options.expertParallel ?? 1);
  const pipeline = whole("pipelineParallel", degrees.pipeline);
  if (expert > tensor * data) {
    throw new InvalidQuantityError("expertParallel", expert, `at most tensorParallel x dataParallel, ${tensor * data}`);
  }
  const shared = expert > 1 && data > 1;
  return { tensor, pipeline, expert, attentionRanks: shared ? data : 1, replicas: shared ? 1 : data };
}
