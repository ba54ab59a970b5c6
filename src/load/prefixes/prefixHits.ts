import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive, whole } from "../../units/check.js";
import { checkEach, checkList, checkObject, checkShape, type Shape } from "../../units/checkShape.js";
import type { TraceLoad, TraceRequest } from "../load.js";

/** Properties of a prefix cache. */
export interface PrefixCache {
  /** Tokens per block; 512 if left out, as in Mooncake's traces. The identifier of a block covers all blocks before it. */
  readonly blockTokens?: number | undefined;
  /** Capacity of the cache in tokens; unbounded if left out. */
  readonly cacheTokens?: number | undefined;
}

/** Prefix-cache hits of a trace. */
export interface PrefixHits {
  /** Share of prompt tokens found in the cache. */
  readonly hitShare: number;
  /** Share of input tokens found in an unbounded cache. */
  readonly unboundedHitShare: number;
  /** Mean number of cached prompt tokens, to pass to a plan as `cachedInputTokens`. */
  readonly cachedInputTokens: number;
  /** Seconds that an unused block stays in the cache; null if the cache keeps everything. */
  readonly residenceSeconds: number | null;
}

const shape = { blockTokens: [whole], cacheTokens: [positive] } as const satisfies Shape<PrefixCache>;
const usualBlockTokens = 512;
const mostSteps = 100;

/**
 * Estimates the share of a trace's prompt tokens that a prefix cache of a given size provides.
 *
 * Model: in an unbounded cache a prompt finds the longest prefix of blocks that occurred before. For an LRU cache of C blocks,
 * Che's approximation is used: a block stays for the time T at which sum(1 - exp(-rate T)) over all blocks equals C, and a use
 * finds its block with probability 1 - exp(-rate T).
 * Assumes: for a bounded cache, that blocks are used at random at their mean rates.
 *
 * @param load - a trace whose requests state the blocks of their prompts
 * @param cache - block size and capacity of the cache
 * @returns hit shares, and the mean number of cached tokens to plan with
 * @throws {@link InvalidQuantityError} if the trace has no blocks
 * @source Che, Tung and Wang, Hierarchical web caching systems (2002); Qin et al., Mooncake (FAST 2025), table 2
 * @example
 * ```ts
 * import { prefixHits, trace } from "llm-economics/load";
 *
 * const requests = [0, 1, 2, 3].map((at) => ({ arrivalSeconds: at, inputTokens: 1024, outputTokens: 10, blocks: ["system", `user ${at}`] }));
 * prefixHits(trace(requests)).unboundedHitShare; // => 0.375
 * ```
 */
export function prefixHits(load: TraceLoad, cache: PrefixCache = {}): PrefixHits {
  const { blockTokens = usualBlockTokens, cacheTokens } = checkShape("cache", cache, shape);
  const trace = checkEach("load.trace", checkObject("load", load).trace, checkRequest);
  if (!trace.some(({ blocks }) => blocks && blocks.length > 0))
    throw new InvalidQuantityError("load", load, "a trace whose requests have blocks");
  const uses = new Map<string | number, number>();
  let tokens = 0;
  let unbounded = 0;
  for (const request of trace) {
    tokens += request.inputTokens;
    unbounded += seenTokens(request, uses, blockTokens);
    for (const block of request.blocks ?? []) uses.set(block, (uses.get(block) ?? 0) + 1);
  }
  const seconds = (trace.at(-1)?.arrivalSeconds ?? 0) - (trace[0]?.arrivalSeconds ?? 0);
  const counts = [...uses.values()];
  const residence = cacheTokens === undefined ? null : residenceOf(counts, cacheTokens / blockTokens, seconds);
  const kept = residence === null ? 1 : keptShare(counts, residence / seconds);
  const hitShare = (unbounded / tokens) * kept;
  return {
    hitShare,
    unboundedHitShare: unbounded / tokens,
    cachedInputTokens: (hitShare * tokens) / trace.length,
    residenceSeconds: residence,
  };
}

/** Length of the prefix of a prompt whose blocks have all been used before, in tokens. */
function seenTokens(
  { blocks = [], inputTokens }: TraceRequest,
  uses: ReadonlyMap<string | number, number>,
  blockTokens: number,
): number {
  let seen = 0;
  while (seen < blocks.length && uses.has(blocks[seen] as string | number)) seen++;
  return Math.min(inputTokens, seen * blockTokens);
}

/** Seconds that a cache of `capacity` blocks keeps an unused block; null if it keeps all blocks. */
function residenceOf(counts: readonly number[], capacity: number, seconds: number): number | null {
  const held = (time: number) => counts.reduce((sum, count) => sum - Math.expm1((-count * time) / seconds), 0);
  if (counts.length <= capacity) return null;
  let low = 0;
  let high = seconds;
  for (let step = 0; held(high) < capacity && step < mostSteps; step++) high *= 2;
  for (let step = 0; step < mostSteps; step++) {
    const middle = (low + high) / 2;
    if (held(middle) < capacity) low = middle;
    else high = middle;
  }
  return low;
}

/** Share of repeated uses that find their block, if blocks stay for a share `residence` of the trace's duration. */
function keptShare(counts: readonly number[], residence: number): number {
  let repeated = 0;
  let found = 0;
  for (const count of counts) {
    repeated += count - 1;
    found += (count - 1) * -Math.expm1(-count * residence);
  }
  return repeated > 0 ? found / repeated : 1;
}

function checkRequest(field: string, request: TraceLoad["trace"][number]): void {
  nonNegative(`${field}.inputTokens`, checkObject(field, request).inputTokens);
  nonNegative(`${field}.arrivalSeconds`, request.arrivalSeconds);
  if (request.blocks != null) checkList(`${field}.blocks`, request.blocks);
}
