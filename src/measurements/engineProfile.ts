import { efficiencyFor } from "../efficiency/efficiencyFor.js";
import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import { machineProfile } from "../efficiency/machineProfile.js";
import type { ObservedRow } from "./observedRow.js";

/** The profile of the fitted chain for the engine and machine of a row. */
export function engineProfile({ plan, row }: ObservedRow): EfficiencyProfile {
  // Steps of a captured graph have no engine around them.
  if (/\bCUDA graph\b/.test(row.engine)) return machineProfile(plan.options.accelerator);
  const { family, version } = plan.engine;
  return efficiencyFor(family, plan.options.accelerator, { version: version ?? "unstated" });
}
