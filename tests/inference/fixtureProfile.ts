import type { EfficiencyProfile } from "../../src/efficiency/efficiencyProfile.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";

/** A profile with a different spread for each metric, so that an interval shows which one it was built with. */
export const fixtureProfile: EfficiencyProfile = {
  id: "fixture",
  rates: globalProfile.rates,
  spread: { throughput: 1.25, timePerOutputToken: 1.5, timeToFirstToken: 2, endToEndLatency: 1.6, power: 1.1 },
};
