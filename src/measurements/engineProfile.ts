import { efficiencyFor } from "../efficiency/efficiencyFor.js";
import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import { machineProfile } from "../efficiency/machineProfile.js";
import type { ObservedRow } from "./observedRow.js";

/** The efficiency profile of the shipped chain for the engine and machine of a row. */
export function engineProfile({ plan, row }: ObservedRow): EfficiencyProfile {
  // Bare CUDA graph replays run without an engine.
  if (/\bCUDA graph\b/.test(row.engine)) return machineProfile(plan.options.accelerator);
  const { family, version } = plan.engine;
  return efficiencyFor(family, plan.options.accelerator, { version: version ?? "unstated" });
}
