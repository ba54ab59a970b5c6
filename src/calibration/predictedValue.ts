import type { SpreadMetric } from "../efficiency/efficiencyProfile.js";
import type { PreparedPlan } from "../inference/preparedPlan.js";
import type { ServingState } from "../inference/servingState.js";

/** The metrics of a row that an estimate predicts, and the residual spread that each belongs to. */
export const spreadOfMetric: { readonly [metric: string]: SpreadMetric } = {
  outputTokensPerSecond: "throughput",
  totalTokensPerSecond: "throughput",
  decodeTokensPerSecond: "throughput",
  prefillTokensPerSecond: "throughput",
  requestsPerSecond: "throughput",
  timeToFirstTokenSeconds: "timeToFirstToken",
  timePerOutputTokenSeconds: "timePerOutputToken",
  endToEndLatencySeconds: "endToEndLatency",
  averagePowerWatts: "power",
};

/** The value of a metric of a row, from how one replica of its plan serves and how many beams it follows for each sequence; undefined if it is none that is predicted. */
export function predictedValue(
  metric: string,
  { options, parallel }: PreparedPlan,
  state: ServingState,
  beams: number,
): number | undefined {
  const { inputTokens } = options;
  const outputTokens = options.outputTokens / beams;
  const { replicas } = parallel;
  const rate = replicas * state.requestsPerSecond;
  switch (metric) {
    case "outputTokensPerSecond":
      return rate * outputTokens;
    case "totalTokensPerSecond":
      return rate * (inputTokens + outputTokens);
    case "requestsPerSecond":
      return rate;
    case "decodeTokensPerSecond":
      return (replicas * state.batch) / state.timePerOutputToken;
    case "prefillTokensPerSecond":
      return options.schedule === "static"
        ? (replicas * state.batch * inputTokens) / state.timeToFirstToken
        : rate * inputTokens;
    case "timeToFirstTokenSeconds":
      return state.timeToFirstToken;
    case "timePerOutputTokenSeconds":
      return state.timePerOutputToken;
    case "endToEndLatencySeconds":
      return state.timeToFirstToken + Math.max(outputTokens - 1, 0) * state.timePerOutputToken;
    default:
      return undefined;
  }
}
