import { acceleratorsOf } from "./acceleratorsOf.js";
import { fittingDegrees } from "./fittingDegrees.js";
import type { InfeasibleInference } from "./inferenceEstimate.js";
import type { PreparedPlan } from "./preparedPlan.js";

/** Describes the memory that an infeasible plan would need, and the degrees at which it would fit. */
export function infeasible(prepared: PreparedPlan): InfeasibleInference {
  const { memory, shortfallBytes } = prepared;
  const { weightBytes, cacheBytesPerRequest, availableBytes } = memory;
  const used = acceleratorsOf(prepared.parallel);
  const degrees = fittingDegrees(prepared);
  // If no degree is enough, count the accelerators whose memory would hold the weights and one request.
  const least = Math.max(used + 1, Math.ceil((used * (weightBytes + cacheBytesPerRequest)) / availableBytes));
  return {
    fits: false,
    memory: { ...memory, shortfallBytes, acceleratorsNeeded: degrees ? acceleratorsOf(degrees) : least },
    fittingDegrees: degrees ? { tensorParallel: degrees.tensor, pipelineParallel: degrees.pipeline } : null,
  };
}
