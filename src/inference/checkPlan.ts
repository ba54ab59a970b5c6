import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { Architecture } from "../models/architecture.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import { nonNegative, positive, whole, within } from "../units/check.js";
import type { InferencePlan } from "./inferencePlan.js";

/** The parallel plan that the options describe, if they are valid; otherwise a typed error. */
export function checkPlan(options: InferencePlan, architecture: Architecture, fewestTensor: number): ParallelPlan {
  const {
    inputTokens,
    outputTokens,
    cachedInputTokens = 0,
    schedule = "continuous",
    concurrency,
    requestsPerSecond,
  } = options;
  nonNegative("inputTokens", inputTokens);
  positive("outputTokens", outputTokens);
  within("cachedInputTokens", cachedInputTokens, 0, inputTokens);
  if (inputTokens + outputTokens > architecture.maximumContextTokens && options.context !== "beyond-maximum") {
    const allowed = `at most the ${architecture.maximumContextTokens} tokens of ${architecture.name}'s context`;
    throw new InvalidQuantityError(
      "inputTokens + outputTokens",
      inputTokens + outputTokens,
      allowed,
      'Or set context: "beyond-maximum".',
    );
  }
  if (concurrency !== undefined) whole("concurrency", concurrency);
  if (requestsPerSecond !== undefined) positive("requestsPerSecond", requestsPerSecond);
  if (options.largestBatch !== undefined) whole("largestBatch", options.largestBatch);
  if (
    schedule !== "offline" &&
    (concurrency === undefined) === (requestsPerSecond === undefined || schedule === "static")
  ) {
    const allowed = schedule === "static" ? "the size of the batch" : "given, or else requestsPerSecond, but not both";
    throw new InvalidQuantityError("concurrency", concurrency, allowed);
  }
  const tensor = whole("tensorParallel", options.tensorParallel ?? fewestTensor);
  const data = whole("dataParallel", options.dataParallel ?? 1);
  const expert = whole("expertParallel", options.expertParallel ?? 1);
  const pipeline = whole("pipelineParallel", options.pipelineParallel ?? 1);
  if (expert > tensor * data) {
    throw new InvalidQuantityError("expertParallel", expert, `at most tensorParallel x dataParallel, ${tensor * data}`);
  }
  const shared = expert > 1 && data > 1;
  return { tensor, pipeline, expert, attentionRanks: shared ? data : 1, replicas: shared ? 1 : data };
}
