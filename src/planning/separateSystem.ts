import { acceleratorsOf } from "../inference/acceleratorsOf.js";
import { sustainableRate } from "../inference/closedLoop.js";
import { mostUtilization } from "../inference/openLoop.js";
import { alone, highestShare } from "../load/highestShare.js";
import type { PreparedLoad } from "../load/loadPlan.js";
import { missedObjective, type Objective, tightest } from "../load/objectives.js";
import { joinedParts, type OpenPools, poolDistributions, poolTimes, workerParts } from "../load/pools/openPools.js";
import { transferSecondsOf } from "../load/pools/transferSeconds.js";
import type { SteadyParts } from "../load/steady/steadyTerms.js";
import { atPace, type CandidateSystem, type HighestRates } from "./candidateSystem.js";

/**
 * Capacity of a prefill pool and a decode pool.
 *
 * Model: the decode pool runs at the highest rate that meets the objectives for the time per output token, the prefill pool at the highest
 * that meets those for the time to first token. If an end-to-end objective is missed at these rates, both are reduced by the same factor.
 */
export function separateSystem(
  prefill: PreparedLoad,
  decode: PreparedLoad,
  squaredVariation: number,
  linkBytesPerSecond: number,
): CandidateSystem {
  const pools = { prefill, decode, squaredVariation, transferSeconds: transferSecondsOf(prefill, linkBytesPerSecond) };
  const sustainable = [sustainableRate(prefill.replica), sustainableRate(decode.replica)] as const;
  const workers = [prefill, decode].map(({ prepared }, at) => ({
    accelerators: acceleratorsOf(prepared.parallel),
    sustainable: sustainable[at] ?? 0,
  }));
  return {
    workers,
    spread: Math.max(prefill.profile.spread.throughput, decode.profile.spread.throughput),
    highest: (objectives, faster, halvings) => highestRates(pools, sustainable, objectives, faster, halvings),
    keeps(objectives, [prompts = 0, decoding = 0], faster) {
      if (prompts > mostUtilization * sustainable[0] * faster || decoding > mostUtilization * sustainable[1] * faster)
        return false;
      const parts = partsAt(pools, prompts / faster, decoding / faster);
      return !missedObjective(atPace(objectives, faster), poolDistributions(pools, parts));
    },
    times: ([prompts = 0, decoding = 0]) => poolTimes(pools, prompts, decoding),
    aloneRatio: (objective) =>
      tightest([objective], poolTimes(pools, alone * sustainable[0], alone * sustainable[1]))?.ratio ?? 1,
  };
}

function partsAt({ prefill, decode, squaredVariation, transferSeconds }: OpenPools, prompts: number, decoding: number) {
  const running = workerParts(prefill, squaredVariation, prompts);
  return joinedParts(running, workerParts(decode, squaredVariation, decoding), transferSeconds);
}

/** The highest rates of both pools. */
function highestRates(
  pools: OpenPools,
  [prompts, decoding]: readonly [number, number],
  objectives: readonly Objective[],
  faster: number,
  halvings?: number,
): HighestRates {
  const { prefill, decode, squaredVariation, transferSeconds } = pools;
  const scaled = atPace(objectives, faster);
  const limited = (metric: Objective["metric"]) => scaled.filter((each) => each.metric === metric);
  const seek = (list: readonly Objective[], partsOf: (share: number) => SteadyParts) =>
    list.length > 0
      ? highestShare((share) => missedObjective(list, poolDistributions(pools, partsOf(share))), halvings)
      : { share: mostUtilization, missed: undefined };
  const workers = (plan: PreparedLoad, rate: number) => workerParts(plan, squaredVariation, rate);
  const idle = workers(prefill, alone * prompts);
  const each = seek(limited("timePerOutputTokenSeconds"), (share) =>
    joinedParts(idle, workers(decode, share * decoding), transferSeconds),
  );
  const running = workers(decode, each.share * decoding);
  const first = limited("timeToFirstTokenSeconds");
  const apart = seek(first, (share) => joinedParts(workers(prefill, share * prompts), running, transferSeconds));
  // If waiting for a decode seat alone misses the time to first token, both pools have to run slower.
  const list = apart.share > 0 ? limited("endToEndLatencySeconds") : [...first, ...limited("endToEndLatencySeconds")];
  const prefillShare = apart.share > 0 ? apart.share : mostUtilization;
  const both = seek(list, (share) => partsAt(pools, share * prefillShare * prompts, share * each.share * decoding));
  const kept = both.missed ? both.share : 1;
  const missed = each.share === 0 ? each.missed : (both.missed ?? each.missed ?? apart.missed);
  return {
    rates: [kept * prefillShare * prompts * faster, kept * each.share * decoding * faster],
    binding: missed ? (objectives[scaled.indexOf(missed)] ?? missed) : null,
  };
}
