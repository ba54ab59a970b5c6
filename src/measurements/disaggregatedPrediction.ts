import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import { type Pool, poolState } from "../load/pools/poolState.js";
import { usualPoolLinkBytesPerSecond } from "../load/pools/transferSeconds.js";
import { rowReplica } from "./loadPrediction.js";
import { roundsOfBenchmark } from "./measuredLoad.js";
import type { MeasuredPool, Measurement } from "./measurement.js";
import { type ObservedRow, observedRow } from "./observedRow.js";
import type { NamedParts, UnplannedReason } from "./validation.js";

/** The prefill and decode pools of a disaggregated row, each as a row. */
export interface ObservedPools {
  readonly prefill: ObservedRow;
  readonly decode: ObservedRow;
}

function poolRow(
  row: Measurement,
  { workers, tensor, pipeline, data, expert, expertTensor }: MeasuredPool,
): Measurement {
  // Tensor-parallel experts below several attention ranks are also shared by all of those ranks.
  const shared = data > 1 ? Math.max(expert, expertTensor ?? 1) : expert;
  return {
    ...row,
    accelerators: tensor * pipeline * data,
    parallelism: { tensor, pipeline, expert: shared, data },
    workload: {
      ...row.workload,
      mode: "concurrency",
      concurrency: Math.max(1, Math.round((row.workload.concurrency ?? 1) / workers)),
    },
  };
}

/** The pools of a disaggregated row, or the reason why they have no plan; undefined if the row is not disaggregated. */
export function observedPools(
  row: Measurement,
  parts: NamedParts,
): ObservedPools | { readonly reason: UnplannedReason } | undefined {
  if (!row.disaggregated) return undefined;
  const prefill = observedRow(poolRow(row, row.disaggregated.prefill), parts);
  if ("reason" in prefill) return prefill;
  const decode = observedRow(poolRow(row, row.disaggregated.decode), parts);
  return "reason" in decode ? decode : { prefill, decode };
}

function poolOf(row: ObservedRow, profile: EfficiencyProfile, { workers, batch }: MeasuredPool): Pool {
  const replica = rowReplica(row, profile);
  const ranks = row.prepared.parallel.attentionDataParallel;
  const statedBatch = batch ? batch * ranks : replica.load.largestBatch;
  const largestBatch = Math.max(1, Math.min(statedBatch, replica.load.largestBatch));
  return { replica: { ...replica, load: { ...replica.load, largestBatch } }, workers };
}

/** The predicted value of a metric for a disaggregated row; undefined if the metric is not modelled. */
export function disaggregatedPrediction(
  { prefill, decode }: ObservedPools,
  metric: string,
  profileOf: (row: ObservedRow) => EfficiencyProfile,
): number | undefined {
  const { disaggregated, workload } = decode.row;
  if (!disaggregated) return undefined;
  const from = poolOf(prefill, profileOf(prefill), disaggregated.prefill);
  const to = poolOf(decode, profileOf(decode), disaggregated.decode);
  const inFlight = (workload.concurrency ?? 1) * disaggregated.decode.workers;
  const { parallel, memory, options } = prefill.prepared;
  const share = options.inputTokens / (options.inputTokens + options.outputTokens);
  const transfer = (memory.cacheBytesPerRequest * share) / usualPoolLinkBytesPerSecond / parallel.pipeline;
  const state = poolState(from, to, inFlight, transfer);
  // In the first round all requests queue at once, which delays the mean over all rounds.
  const first = inFlight / (2 * state.prefillRate) / roundsOfBenchmark;
  switch (metric) {
    case "timePerOutputTokenSeconds":
      return state.timePerOutputToken;
    case "timeToFirstTokenSeconds":
      return state.timeToFirstToken + first;
    case "requestsPerSecond":
      return state.requestsPerSecond;
    case "outputTokensPerSecond":
      return state.requestsPerSecond * options.outputTokens;
    default:
      return undefined;
  }
}
