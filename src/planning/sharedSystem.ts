import { acceleratorsOf } from "../inference/acceleratorsOf.js";
import { sustainableRate } from "../inference/closedLoop.js";
import { mostUtilization } from "../inference/openLoop.js";
import type { PreparedLoad } from "../load/loadPlan.js";
import { arrivingState, arrivingTimes } from "../load/loadState.js";
import { aloneTightest, highestRate } from "../load/maximumRate.js";
import { missedObjective } from "../load/objectives.js";
import { atPace, type CandidateSystem } from "./candidateSystem.js";

/** Capacity of replicas that both prefill and decode. */
export function sharedSystem(plan: PreparedLoad): CandidateSystem {
  const sustainable = sustainableRate(plan.replica);
  return {
    workers: [{ accelerators: acceleratorsOf(plan.prepared.parallel), sustainable }],
    spread: plan.profile.spread.throughput,
    highest(objectives, faster, halvings) {
      const { rate, binding } = highestRate(plan, objectives, faster, halvings);
      return { rates: [rate], binding };
    },
    keeps(objectives, [rate = 0], faster) {
      if (rate > mostUtilization * sustainable * faster) return false;
      return !missedObjective(atPace(objectives, faster), arrivingTimes(plan, rate / faster));
    },
    times: ([rate = 0]) => arrivingState(plan, rate).times,
    aloneRatio: (objective) => aloneTightest(plan, [objective])?.ratio ?? 1,
  };
}
