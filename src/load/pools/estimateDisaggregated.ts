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

/** Workers that run only prompts, or only decode. */
export interface PoolPlan extends Omit<LoadablePlan, "model" | "dataParallel"> {
  /** Equal workers of the pool. */
  readonly workers: number;
}

/** A system that runs prompts and decoding on machines of their own. */
export interface DisaggregatedPlan extends ShapeOptions {
  /** The model, quantised or in its native format. */
  readonly model: LoadablePlan["model"];
  /** The machines that run prompts. */
  readonly prefill: PoolPlan;
  /** The machines that decode. */
  readonly decode: PoolPlan;
  /** Requests in flight over the whole system. */
  readonly concurrency: number;
  /** Bytes per second over which the cache of one request moves between the pools; a 400 Gb/s port if left out. */
  readonly linkBytesPerSecond?: number | undefined;
}

/** Performance of such a system, and the pool that limits the other. */
export interface DisaggregatedEstimate {
  readonly fits: true;
  /** From arrival of a request to its first output token, on average. */
  readonly timeToFirstTokenSeconds: Estimate;
  /** From one output token to the next. */
  readonly timePerOutputTokenSeconds: Estimate;
  /** Requests finished per second. */
  readonly requestsPerSecond: Estimate;
  /** Generated tokens per second. */
  readonly outputTokensPerSecond: Estimate;
  /** Requests per second that the prefill pool sustains. */
  readonly prefillRequestsPerSecond: number;
  /** Requests per second that the decode pool sustains. */
  readonly decodeRequestsPerSecond: number;
  /** The pool that limits the other. */
  readonly binding: "prefill" | "decode";
  /** Prefill workers for each decode worker at which neither waits for the other. */
  readonly balancedPrefillWorkers: number;
  /** Seconds in which the cache of one prompt moves between the pools. */
  readonly transferSeconds: Seconds;
  /** Sequences that decode at once, over all workers. */
  readonly batch: number;
  /** Accelerators of both pools. */
  readonly accelerators: number;
}

/** One-way bandwidth of the port between the pools that most servers have for each accelerator: 400 Gb/s. */
const defaultLinkBytesPerSecond = 50_000_000_000;

/**
 * Estimates a system that runs prompts on one pool of machines and decodes on another.
 *
 * Model: decode steps carry no prompts, prefill steps no decoding sequences; the cache of each prompt moves over a link; a closed loop of
 * N requests has N = X (timeToFirstToken + (G - 1) timePerOutputToken), and the slower pool sets X.
 * Assumes: a steady state; requests spread evenly over the workers of a pool.
 *
 * @param plan - the model, both pools, the lengths of requests and how many are in flight
 * @returns times, rates and the pool that binds; on `fits: false` the memory that is missing
 * @throws {@link InvalidQuantityError} for an impossible plan
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
    linkBytesPerSecond = defaultLinkBytesPerSecond,
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
  const transferSeconds = promptCacheBytes(from) / linkBytesPerSecond / parallel.pipeline;
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

/** Bytes of cache that one prompt leaves on an accelerator. */
function promptCacheBytes({ prepared, load }: PreparedLoad): number {
  return (prepared.memory.cacheBytesPerRequest * load.input.mean) / (load.input.mean + load.output.mean);
}

function poolOf(field: string, pool: PoolPlan): PoolPlan {
  whole(`${field}.workers`, checkObject(field, pool).workers);
  return pool;
}
