import { acceleratorsOf } from "../../inference/acceleratorsOf.js";
import { around } from "../../inference/describeServing.js";
import { infeasible } from "../../inference/infeasible.js";
import type { InfeasibleInference } from "../../inference/inferenceEstimate.js";
import { positive, whole } from "../../units/check.js";
import { checkObject } from "../../units/checkShape.js";
import type { Estimate } from "../../units/estimate.js";
import type { Seconds } from "../../units/quantity.js";
import { closedLoop } from "../closedLoop.js";
import type { ShapeOptions } from "../load.js";
import { type LoadablePlan, type PreparedLoad, prepareLoad } from "../loadPlan.js";
import { type Pool, poolState } from "./poolState.js";
import { transferSecondsOf, usualPoolLinkBytesPerSecond } from "./transferSeconds.js";

/** A pool of workers that only prefill or only decode. */
export interface PoolPlan extends Omit<LoadablePlan, "model" | "dataParallel"> {
  /** Number of identical workers in the pool. */
  readonly workers: number;
}

/** A disaggregated system, which runs prefill and decode on separate workers. */
export interface DisaggregatedPlan extends ShapeOptions {
  /** The model, quantized or in its native format. */
  readonly model: LoadablePlan["model"];
  /** The prefill pool. */
  readonly prefill: PoolPlan;
  /** The decode pool. */
  readonly decode: PoolPlan;
  /** Number of requests in flight in the whole system. */
  readonly concurrency: number;
  /** Bandwidth for transferring the cache of a request between the pools; {@link usualPoolLinkBytesPerSecond} by default. */
  readonly linkBytesPerSecond?: number | undefined;
}

/** Latency and throughput of a disaggregated system, and the pool that limits it. */
export interface DisaggregatedEstimate {
  readonly fits: true;
  /** Mean time from the arrival of a request to its first output token. */
  readonly timeToFirstTokenSeconds: Estimate;
  /** Mean time between the output tokens of one request. */
  readonly timePerOutputTokenSeconds: Estimate;
  /** Completed requests per second. */
  readonly requestsPerSecond: Estimate;
  /** Output tokens per second. */
  readonly outputTokensPerSecond: Estimate;
  /** Highest request rate that the prefill pool sustains. */
  readonly prefillRequestsPerSecond: number;
  /** Highest request rate that the decode pool sustains. */
  readonly decodeRequestsPerSecond: number;
  /** The pool that limits the system. */
  readonly binding: "prefill" | "decode";
  /** Prefill workers per decode worker at which neither pool waits for the other. */
  readonly balancedPrefillWorkers: number;
  /** Time to transfer the cache of one prompt between the pools. */
  readonly transferSeconds: Seconds;
  /** Mean number of decoding sequences over all workers. */
  readonly batch: number;
  /** Number of accelerators of both pools. */
  readonly accelerators: number;
}

/**
 * Estimates a disaggregated system, which runs prefill on one pool of workers and decode on another.
 *
 * Model: no step mixes prefill and decode, and the cache of each prompt is transferred over a link. A closed loop of N requests
 * with G output tokens satisfies N = X (timeToFirstToken + (G - 1) timePerOutputToken), and the slower pool determines X.
 * Assumes: a steady state, and requests spread evenly over the workers of each pool.
 *
 * @param plan - the model, both pools, the lengths of requests and the number in flight
 * @returns latencies, rates and the binding pool; the missing memory if `fits` is false
 * @throws {@link InvalidQuantityError} if the plan is out of range
 * @source Zhong et al., DistServe (OSDI 2024); Qin et al., Mooncake (FAST 2025)
 * @example
 * ```ts
 * import { nvidiaH200Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { estimateDisaggregated } from "llm-economics/load";
 *
 * const pool = { accelerator: nvidiaH200Sxm, workers: 1 };
 * const plan = { model: llama31_8b, prefill: pool, decode: pool, input: 4000, output: 500, concurrency: 128 };
 * const served = estimateDisaggregated(plan);
 * served.fits && served.accelerators; // => 2
 * ```
 */
export function estimateDisaggregated(plan: DisaggregatedPlan): DisaggregatedEstimate | InfeasibleInference {
  const {
    model,
    prefill,
    decode,
    concurrency,
    linkBytesPerSecond = usualPoolLinkBytesPerSecond,
    input,
    output,
  } = checkObject("plan", plan);
  positive("linkBytesPerSecond", linkBytesPerSecond);
  const load = closedLoop(whole("concurrency", concurrency), { input, output });
  const pools = { prefill: poolOf("prefill", prefill), decode: poolOf("decode", decode) };
  const prepared = Object.values(pools).map(({ workers, ...rest }) => prepareLoad({ ...rest, model }, load)) as [
    PreparedLoad,
    PreparedLoad,
  ];
  const [from, to] = prepared;
  for (const { prepared: each } of prepared) if (each.largestBatch < 1) return infeasible(each);
  const prompts: Pool = { replica: from.replica, workers: pools.prefill.workers };
  const decoding: Pool = { replica: to.replica, workers: pools.decode.workers };
  const { parallel } = from.prepared;
  const transferSeconds = transferSecondsOf(from, linkBytesPerSecond);
  const state = poolState(prompts, decoding, concurrency, transferSeconds);
  const { spread } = to.profile;
  return {
    fits: true,
    timeToFirstTokenSeconds: around(state.timeToFirstToken, spread.timeToFirstToken),
    timePerOutputTokenSeconds: around(state.timePerOutputToken, spread.timePerOutputToken),
    requestsPerSecond: around(state.requestsPerSecond, spread.throughput),
    outputTokensPerSecond: around(state.requestsPerSecond * load.output.mean, spread.throughput),
    prefillRequestsPerSecond: state.prefillRate,
    decodeRequestsPerSecond: state.decodeRate,
    binding: state.binding,
    balancedPrefillWorkers: (state.decodeRate * prompts.workers) / (state.prefillRate * decoding.workers),
    transferSeconds,
    batch: state.batch,
    accelerators: acceleratorsOf(parallel) * prompts.workers + acceleratorsOf(to.prepared.parallel) * decoding.workers,
  };
}

function poolOf(field: string, pool: PoolPlan): PoolPlan {
  whole(`${field}.workers`, checkObject(field, pool).workers);
  return pool;
}
