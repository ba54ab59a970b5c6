import { nvidiaUtilizations } from "./nvidiaUtilizations.js";
import { otherUtilizations } from "./otherUtilizations.js";
import type { PublishedUtilization } from "./utilizationEntry.js";

/**
 * Utilization that published training runs reach while they compute: arithmetic with recomputation, attention causal, over the
 * dense peak of the arithmetic, pipeline bubbles taken out.
 *
 * Recounted from printed tokens per second of one accelerator, for runs of 8 accelerators or more. Where a table does not say what is
 * recomputed, nothing was assumed to be. Mixtures are counted as their tables print them, causal. Generations with fewer than
 * eight such rows are left to the pooled entries.
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
