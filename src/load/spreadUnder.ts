import { addedBurstSpread } from "../efficiency/addedBurstSpread.js";
import { burstSpread } from "../efficiency/burstSpread.js";
import type { EfficiencyProfile, ResidualSpread } from "../efficiency/efficiencyProfile.js";
import type { Load } from "./load.js";

/**
 * The residual spread of a profile under a load: wider for runs whose requests are sent at once, in proportion to their share. A profile for
 * one kind of load keeps its spread.
 */
export function spreadUnder({ spread, load: known }: EfficiencyProfile, load: Load): ResidualSpread {
  if (known || load.arrivals !== "burst") return spread;
  const { requests } = load;
  return burstSpread(spread, addedBurstSpread, Math.min(requests, load.concurrency ?? requests) / requests);
}
