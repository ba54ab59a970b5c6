import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import { globalProfile } from "../efficiency/globalProfile.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import { type PreparedPlan, preparedReplica, preparePlan } from "../inference/preparedPlan.js";
import type { Replica } from "../inference/replica.js";
import { nonNegative } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import { checkLoad } from "./checkLoad.js";
import type { Load } from "./load.js";
import { type RequestLengths, requestLengths } from "./requestLengths.js";
import { spreadUnder } from "./spreadUnder.js";

/** A model on accelerators without a load. */
export type LoadablePlan = Omit<ServingPlan, "inputTokens" | "outputTokens" | "start">;

/** A model on accelerators under a load, the input of {@link estimateLoad}. */
export interface LoadPlan extends LoadablePlan {
  /** The load: how requests arrive, and their lengths. */
  readonly load: Load;
}

/** A checked plan with everything derived that does not depend on the rate of its load. */
export interface PreparedLoad {
  readonly prepared: PreparedPlan;
  readonly replica: Replica;
  readonly profile: EfficiencyProfile;
  readonly load: Load;
  readonly lengths: () => RequestLengths;
}

/** Checks a plan and its load, and builds one replica. */
export function prepareLoad(plan: LoadablePlan, load: Load): PreparedLoad {
  const { input, output } = checkLoad(load);
  const { cachedInputTokens = 0, efficiency = globalProfile } = checkObject("plan", plan);
  const prepared = preparePlan({
    ...plan,
    inputTokens: input.mean,
    outputTokens: output.mean,
    cachedInputTokens: Math.min(nonNegative("cachedInputTokens", cachedInputTokens), input.mean),
    concurrency: 1,
  });
  return {
    prepared,
    replica: preparedReplica(prepared, efficiency.rates),
    profile: { ...efficiency, spread: spreadUnder(efficiency, load) },
    load,
    lengths: requestLengths(load),
  };
}
