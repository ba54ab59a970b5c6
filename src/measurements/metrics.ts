import type { SpreadMetric } from "../efficiency/efficiencyProfile.js";
import type { PreparedPlan } from "../inference/preparedPlan.js";
import type { Replica } from "../inference/replica.js";
import { servingMetrics, servingPowerWatts, servingTerms } from "../inference/servingMetrics.js";
import type { ServingState } from "../inference/servingState.js";

/** Modelled metrics, and the kind of residual spread that determines the interval of each. */
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
  stepSeconds: "timePerOutputToken",
  prefillSeconds: "timeToFirstToken",
};

/** A serving plan in steady state, with its replica. */
export interface ServedPlan {
  readonly prepared: PreparedPlan;
  readonly state: ServingState;
  readonly replica: Replica;
  /** Beam width: sequences that the engine decodes for each one that it returns; 1 without beam search. */
  readonly beams: number;
}

/** The predicted value of a metric for a plan in steady state; undefined if the metric is not modelled. */
export function metricValue(metric: string, { prepared, state, replica, beams }: ServedPlan): number | undefined {
  const { options, parallel } = prepared;
  switch (metric) {
    case "decodeTokensPerSecond":
      return (parallel.replicas * state.batch) / state.timePerOutputToken;
    case "prefillTokensPerSecond":
      return options.schedule === "static"
        ? (parallel.replicas * state.batch * options.inputTokens) / state.timeToFirstToken
        : parallel.replicas * state.requestsPerSecond * options.inputTokens;
    case "stepSeconds":
      return state.timePerOutputToken;
    case "prefillSeconds":
      return state.timeToFirstToken;
    case "averagePowerWatts":
      return servingPowerWatts(prepared, replica, servingTerms(replica, state).terms, state);
    default:
      return Object.hasOwn(spreadOfMetric, metric)
        ? servingMetrics(prepared, state, options.outputTokens / beams)[metric as ServedMetric]
        : undefined;
  }
}

type ServedMetric = keyof ReturnType<typeof servingMetrics>;
