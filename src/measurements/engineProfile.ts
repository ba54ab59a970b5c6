import { efficiencyFor } from "../efficiency/efficiencyFor.js";
import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { LoadKind } from "../efficiency/evidenceSpread.js";
import { machineProfile } from "../efficiency/machineProfile.js";
import type { ObservedRow } from "./observedRow.js";

/** The kind of load of a row. A burst is a finite load of requests that come and go. */
export function loadKindOf({ plan: { options }, row }: ObservedRow): LoadKind {
  if (options.schedule === "static") return options.concurrency === 1 ? "single" : "static";
  return options.schedule === "offline" && row.workload.mode !== "burst" ? "offline" : "continuous";
}

/** The efficiency profile of the shipped chain for the engine and machine of a row. */
export function engineProfile(observed: ObservedRow): EfficiencyProfile {
  const { plan, row } = observed;
  // Bare CUDA graph replays run without an engine.
  if (/\bCUDA graph\b/.test(row.engine)) return machineProfile(plan.options.accelerator);
  const { family, version } = plan.engine;
  return efficiencyFor(family, plan.options.accelerator, {
    version: version ?? "unstated",
    load: loadKindOf(observed),
  });
}
