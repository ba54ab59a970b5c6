import type { InferenceLoad } from "../inference/inferenceLoad.js";
import type { InferencePlan, ServingPlan } from "../inference/inferencePlan.js";
import type { Architecture } from "../models/architecture.js";
import { whole } from "../units/check.js";
import { checkFields, checkObject } from "../units/checkShape.js";
import { beamWidth } from "./datasets.js";
import { type EngineName, engineOf } from "./engineSpelling.js";
import { measuredDegrees } from "./measuredDegrees.js";
import { type MeasuredLengths, measuredLengths } from "./measuredLengths.js";
import { measuredLimits } from "./measuredLimits.js";
import { measuredPrecision } from "./measuredPrecision.js";
import type { Measurement } from "./measurement.js";
import { statedRecipe } from "./statedRecipe.js";
import { unnamedArchitecture } from "./unnamedArchitecture.js";
import { type NamedParts, partNamed, type UnplannedReason } from "./validation.js";
import { keepsWholeContext, withoutWindows } from "./wholeContext.js";

/** A row as a plan for the estimate, without an efficiency profile. */
export interface MeasuredPlan {
  /** The plan. */
  readonly options: InferencePlan;
  /** The engine that ran it. */
  readonly engine: EngineName;
  /** Sequences that the engine follows for each one that it returns: the width of a beam search, otherwise 1. */
  readonly beams: number;
  /** What the row leaves open, and what was assumed. */
  readonly assumptions: readonly string[];
}

function checkParts(row: Measurement, parts: NamedParts): void {
  checkObject("row", row);
  checkObject("workload", row.workload);
  if (row.accelerators != null) whole("accelerators", row.accelerators);
  checkFields("parts", parts, { architectures: checkObject, accelerators: checkObject });
}

/**
 * The inference plan that a measurement row ran, or the reason why the row does not tell.
 *
 * @param row - the row
 * @param parts - architectures and accelerators by the names that rows use
 * @returns the plan without an efficiency profile, the engine, and what had to be assumed
 * @throws {@link InvalidQuantityError} for an impossible degree or length
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { measuredPlan } from "llm-economics/measurements";
 *
 * const parts = { architectures: { "llama-8b": llama31_8b }, accelerators: { h100: nvidiaH100Sxm } };
 * const row = {
 *   id: "row-1", engine: "vLLM 0.6.1", model: "llama-8b", hardware: "h100", accelerators: 2, precision: null,
 *   parallelism: { tensor: 2, pipeline: 1, expert: 1, data: 1 },
 *   workload: { mode: "concurrency", inputTokens: 1024, outputTokens: 256, concurrency: 16, requestRate: null },
 *   measured: [],
 * };
 * const plan = measuredPlan(row, parts);
 * "options" in plan && plan.options.tensorParallel; // => 2
 * measuredPlan({ ...row, hardware: "abacus" }, parts); // => { reason: "unknown accelerator" }
 * ```
 */
export function measuredPlan(row: Measurement, parts: NamedParts): MeasuredPlan | { readonly reason: UnplannedReason } {
  checkParts(row, parts);
  const architecture = namedArchitecture(row, parts);
  if (!architecture) return { reason: "unknown model" };
  const engine = engineOf(row.engine);
  const run = keepsWholeContext(engine) ? withoutWindows(architecture) : architecture;
  const accelerator = partNamed(parts.accelerators, row.hardware);
  if (!accelerator) return { reason: "unknown accelerator" };
  const precision = measuredPrecision(row, run, accelerator);
  if ("unknownFormat" in precision) return { reason: "unknown format" };
  const { model } = precision;
  const recipe = statedRecipe(row);
  const degrees = measuredDegrees(row, model, accelerator, recipe);
  const load = loadOf(row);
  if (!load) return { reason: "missing field" };
  const { assumptions: assumedLengths, ...tokens } = measuredLengths(row);
  const { assumptions: assumedDegrees, ...parallel } = degrees;
  const beams = beamWidth(row.workload.dataset);
  return {
    options: {
      model,
      accelerator,
      ...parallel,
      ...tokens,
      ...runTokens(row, tokens, beams),
      ...load,
      execution: recipe.execution,
      limits: measuredLimits(row, engine, recipe, accelerator, parallel),
      context: "beyond-maximum",
    },
    engine,
    beams,
    assumptions: [
      ...precision.assumptions,
      ...assumedLengths,
      ...assumedDegrees,
      ...(beams > 1 ? [`beam search: the work of ${beams} sequences for each that is returned`] : []),
    ],
  };
}

/** Tokens that the engine generates; a single decode step finds its context in the cache, and makes the token after the first. */
function runTokens(
  { workload }: Measurement,
  { inputTokens, outputTokens }: Pick<MeasuredLengths, "inputTokens" | "outputTokens">,
  beams: number,
): Pick<ServingPlan, "outputTokens" | "cachedInputTokens"> {
  if (workload.phase === "decode") return { cachedInputTokens: inputTokens, outputTokens: 2 };
  return { outputTokens: outputTokens * beams };
}

function namedArchitecture(row: Measurement, { architectures }: NamedParts): Architecture | undefined {
  const named = partNamed(architectures, row.model) ?? partNamed(architectures, row.architectureId ?? "");
  return named ?? unnamedArchitecture(row.modelConfig);
}

type Load = InferenceLoad & Pick<ServingPlan, "start">;

function loadOf({ workload }: Measurement): Load | undefined {
  const { mode, concurrency, requestRate } = workload;
  const size = concurrency !== null && concurrency >= 1 ? { concurrency: Math.round(concurrency) } : {};
  if (mode === "single-stream") return { schedule: "static", concurrency: Math.round(concurrency ?? 1) };
  if (mode === "static-batch") return { schedule: "static", concurrency: Math.round(concurrency ?? 1) };
  // A run that is sent at once keeps the machine full; its times are predicted from the run itself.
  if (mode === "burst") return { schedule: "offline" };
  if (mode === "offline") return { schedule: "offline", start: "burst", ...size };
  if (requestRate !== null && requestRate > 0) return { requestsPerSecond: requestRate };
  if (size.concurrency !== undefined) return { concurrency: size.concurrency, start: "burst" };
  return mode === "server" ? { schedule: "offline" } : undefined;
}
