import { efficiencyFor } from "../efficiency/efficiencyFor.js";
import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { ObservedRow } from "./observedRow.js";

/** The profile of the fitted chain for the engine and machine of a row. */
export function engineProfile({ plan }: ObservedRow): EfficiencyProfile {
  const { family, version } = plan.engine;
  return efficiencyFor(family, plan.options.accelerator, { version: version ?? "unstated" });
}
