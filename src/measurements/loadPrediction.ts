import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import { type PreparedPlan, preparedReplica, preparePlan } from "../inference/preparedPlan.js";
import type { Replica } from "../inference/replica.js";
import type { ArrivingLoad } from "../load/load.js";
import type { PreparedLoad } from "../load/loadPlan.js";
import { type LoadState, loadState } from "../load/loadState.js";
import { highestRate } from "../load/maximumRate.js";
import type { Objective } from "../load/objectives.js";
import type { Statistic } from "../load/percentiles.js";
import { requestLengths } from "../load/requestLengths.js";
import { loadLimits, measuredLoad, roundsOfBenchmark } from "./measuredLoad.js";
import type { Measurement } from "./measurement.js";
import type { ObservedRow } from "./observedRow.js";

/** Statistics of measurement rows, as statistics of load estimates. */
const statistics: Readonly<Record<string, Statistic>> = {
  mean: "mean",
  median: "p50",
  p50: "p50",
  p90: "p90",
  p95: "p95",
  p99: "p99",
};

/** One replica of a row, with an efficiency profile and the limits of its engine. */
export function rowReplica(row: ObservedRow, profile: EfficiencyProfile): Replica {
  return preparedReplica(limitedPlan(row), profile.rates);
}

/** The plan of a row with the limits of its engine. A machine that ran the plan had room for at least one request. */
function limitedPlan(row: ObservedRow): PreparedPlan {
  const { start, ...options } = row.prepared.options;
  const prepared = preparePlan({ ...options, limits: loadLimits(row) }, row.prepared.traits);
  return { ...prepared, largestBatch: Math.max(prepared.parallel.attentionDataParallel, prepared.largestBatch) };
}

/** A row prepared with a profile under its actual arrivals; undefined if it is a single batch. */
function preparedRow(row: ObservedRow, profile: EfficiencyProfile): PreparedLoad | undefined {
  const load = measuredLoad(row);
  if (!load) return undefined;
  const prepared = limitedPlan(row);
  const replica = preparedReplica(prepared, profile.rates);
  return { prepared, replica, profile, load, lengths: requestLengths(load) };
}

function loadValue(
  metric: string,
  statistic: Statistic,
  { times, state }: LoadState,
  { prepared, load }: PreparedLoad,
) {
  const rate = state.requestsPerSecond * prepared.parallel.replicas;
  switch (metric) {
    case "timeToFirstTokenSeconds":
      return times.timeToFirstToken[statistic];
    case "timePerOutputTokenSeconds":
      return times.timePerOutputToken[statistic];
    case "endToEndLatencySeconds":
      return times.endToEndLatency[statistic];
    case "requestsPerSecond":
      return rate;
    case "outputTokensPerSecond":
      return rate * load.output.mean;
    case "totalTokensPerSecond":
      return rate * (load.input.mean + load.output.mean);
    default:
      return undefined;
  }
}

/** Statistics that the steady state predicts. */
const centres: readonly string[] = ["mean", "median", "p50"];

/** Tells whether a statistic needs the spread over requests: all but means and medians. */
export function isSpreadStatistic(statistic: string | null | undefined): boolean {
  return !centres.includes(statistic ?? "mean");
}

/** Tells whether a value is predicted from the actual arrivals of requests: every value of a burst, and all statistics of other loads except means and medians. */
export function isLoadValue({ workload }: Measurement, statistic: string | null | undefined): boolean {
  return workload.mode === "burst" || isSpreadStatistic(statistic);
}

/** The predicted statistic of a metric under the actual arrivals of a row; undefined if it is not modelled. */
export function loadPrediction(
  row: ObservedRow,
  metric: string,
  statistic: string | null | undefined,
  profile: EfficiencyProfile,
): number | undefined {
  const known = statistics[statistic ?? "mean"];
  const prepared = known && preparedRow(row, profile);
  if (!prepared) return undefined;
  const value = loadValue(metric, known, loadState(prepared), prepared);
  if (metric !== "timeToFirstTokenSeconds" || row.row.workload.mode !== "concurrency") return value;
  // The first round also loads and tunes kernels, which takes several times as long as launching those of one prompt.
  return value && value + roundsOfBenchmark * prepared.replica.model.setup;
}

/** The highest request rate at which the plan of a row meets the latency limits of its benchmark; undefined if the row has none. */
export function maximumRatePrediction(row: ObservedRow, profile: EfficiencyProfile): number | undefined {
  const { latencyLimits } = row.row.workload;
  const prepared = latencyLimits && preparedRow(row, profile);
  if (prepared?.load.arrivals !== "rate") return undefined;
  const objectives = (["timeToFirstTokenSeconds", "timePerOutputTokenSeconds"] as const).flatMap(
    (metric): Objective[] => {
      const seconds = latencyLimits?.[metric];
      return seconds === undefined ? [] : [{ metric, statistic: "p99", seconds }];
    },
  );
  const { requests, ...load }: ArrivingLoad = prepared.load;
  return highestRate({ ...prepared, load }, objectives).rate * prepared.prepared.parallel.replicas;
}
