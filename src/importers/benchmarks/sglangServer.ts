import type { ReadRun } from "./benchmarkRun.js";
import { numberOf, type Report, textOf } from "./reportFields.js";

/** Facts about the measured server in a result of `bench_serving`. */
export interface SglangServer
  extends Pick<ReadRun, "model" | "accelerators" | "parallelism" | "precision" | "settings"> {
  readonly version: string | null;
}

/** Reads the server arguments that newer versions of SGLang's `bench_serving` record under `server_info`; nulls if there are none. */
export function sglangServer(server: Report): SglangServer {
  const tensor = numberOf(server.tp_size);
  const version = textOf(server.version);
  if (tensor === null) return { version, model: null, accelerators: null, parallelism: null, precision: null };
  const pipeline = numberOf(server.pp_size) ?? 1;
  const ranks = (server.enable_dp_attention === true && numberOf(server.dp_size)) || 1;
  const weights = textOf(server.quantization);
  const cache = textOf(server.kv_cache_dtype);
  const limits = [
    ["maxSequences", numberOf(server.max_running_requests)],
    ["maxBatchedTokens", numberOf(server.chunked_prefill_size)],
    ["memoryShare", numberOf(server.mem_fraction_static)],
  ] as const;
  return {
    version,
    model: textOf(server.model_path),
    accelerators: tensor * pipeline,
    // With attention ranks, tp_size counts the accelerators of all of them.
    parallelism: { tensor: tensor / ranks, pipeline, expert: numberOf(server.ep_size), data: ranks },
    precision: weights === null ? null : { weights, activations: null, kvCache: cache === "auto" ? null : cache },
    settings: Object.fromEntries(limits.filter(([, value]) => value !== null && value > 0)),
  };
}
