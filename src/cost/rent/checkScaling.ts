import { type FieldCheck, shapedBy } from "../../units/checkShape.js";
import type { Scaling } from "./scaling.js";

/** Throws a typed error unless a scaling policy is known, without unknown fields; the caller checks the figures. */
export const checkScaling: FieldCheck = /* @__PURE__ */ shapedBy<"policy", Scaling>("policy", {
  fixed: {},
  scheduled: { lagSeconds: 0 },
  reactive: { lagSeconds: 0 },
});
