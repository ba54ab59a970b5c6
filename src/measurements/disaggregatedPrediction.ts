import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import { type Pool, poolState } from "../load/pools/poolState.js";
import { rowReplica } from "./loadPrediction.js";
import type { MeasuredPool, Measurement } from "./measurement.js";
import { type ObservedRow, observedRow } from "./observedRow.js";
import type { NamedParts, UnplannedReason } from "./validation.js";

/** Rounds of a benchmark's closed loop, whose first sends all requests at once. */
const rounds = 10;
/** Bytes per second of the link between the pools, for each accelerator: a 400 Gb/s network port. */
const linkBytesPerSecond = 50_000_000_000;

/** Both pools of a row as rows of their own. */
export interface ObservedPools {
  readonly prefill: ObservedRow;
  readonly decode: ObservedRow;
}

function poolRow(
  row: Measurement,
  { workers, tensor, pipeline, data, expert, expertTensor }: MeasuredPool,
): Measurement {
  // Experts that attention ranks divide by tensors are shared by them all the same.
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

/** The pools of a disaggregated row, or why they cannot be told; undefined if the row has none. */
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
  const seats = batch ? batch * ranks : replica.load.largestBatch;
  const largestBatch = Math.max(1, Math.min(seats, replica.load.largestBatch));
  return { replica: { ...replica, load: { ...replica.load, largestBatch } }, workers };
}

/** The value of a metric under a row's two pools; undefined where it is not modelled. */
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
  const transfer = (memory.cacheBytesPerRequest * share) / linkBytesPerSecond / parallel.pipeline;
  const state = poolState(from, to, inFlight, transfer);
  // The first round queues as a whole.
  const first = inFlight / (2 * state.prefillRate) / rounds;
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
