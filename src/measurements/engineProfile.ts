import { efficiencyFor } from "../efficiency/efficiencyFor.js";
import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { LoadKind } from "../efficiency/loadKind.js";
import { machineProfile } from "../efficiency/machineProfile.js";
import type { ObservedRow } from "./observedRow.js";

/** The kind of load of a row. */
export function loadKindOf({ plan: { options }, row }: ObservedRow): LoadKind {
  if (options.schedule === "static") return options.concurrency === 1 ? "single" : "static";
  if (row.workload.mode === "burst") return "burst";
  if (options.schedule === "offline") return "offline";
  return options.requestsPerSecond === undefined ? "closed-loop" : "rate";
}

/** The efficiency profile of the shipped chain for the engine and machine of a row. */
export function engineProfile(observed: ObservedRow): EfficiencyProfile {
  const { plan, row } = observed;
  // Bare CUDA graph replays run without an engine.
  if (/\bCUDA graph\b/.test(row.engine)) return machineProfile(plan.options.accelerator);
  const { family, version } = plan.engine;
  const load = loadKindOf(observed);
  return efficiencyFor(family, plan.options.accelerator, {
    version: version ?? "unstated",
    // The spread of a burst depends on the share of its requests that are sent at once.
    ...(load !== "burst" && { load }),
  });
}
