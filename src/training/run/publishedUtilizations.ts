import { nvidiaUtilizations } from "./nvidiaUtilizations.js";
import { otherUtilizations } from "./otherUtilizations.js";
import type { PublishedUtilization } from "./utilizationEntry.js";

/**
 * Utilization of published training runs: FLOPs with recomputation and causal attention, relative to the dense peak of the
 * arithmetic format, excluding pipeline bubbles.
 *
 * The figures are recomputed from published tokens per second per accelerator, for runs on 8 accelerators or more. If a table
 * does not state the recomputation, none was assumed. Mixtures of experts are taken as published, with causal attention.
 * Generations with fewer than eight such rows are covered by the pooled entries.
 *
 * @source the tables named in each entry, read in 2025 and 2026
 * @example
 * ```ts
 * import { publishedUtilizations } from "llm-economics/training";
 *
 * publishedUtilizations.filter(({ generation }) => generation === "hopper").length; // => 4
 * ```
 */
export const publishedUtilizations: readonly PublishedUtilization[] = /* @__PURE__ */ nvidiaUtilizations.concat(
  otherUtilizations,
);
