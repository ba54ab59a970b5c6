import type { InferenceLoad } from "../inference/inferenceLoad.js";
import type { InferencePlan, ServingPlan } from "../inference/inferencePlan.js";
import type { Architecture } from "../models/architecture.js";
import { whole } from "../units/check.js";
import { checkFields, checkObject } from "../units/checkShape.js";
import { beamWidth } from "./datasets.js";
import { datedEngine } from "./datedVersion.js";
import { type EngineName, engineOf } from "./engineSpelling.js";
import { measuredDegrees } from "./measuredDegrees.js";
import { type MeasuredLengths, measuredLengths } from "./measuredLengths.js";
import { measuredLimits } from "./measuredLimits.js";
import { measuredPrecision } from "./measuredPrecision.js";
import type { Measurement } from "./measurement.js";
import { type StatedRecipe, statedRecipe } from "./statedRecipe.js";
import { unnamedArchitecture } from "./unnamedArchitecture.js";
import { type NamedParts, partNamed, type UnplannedReason } from "./validation.js";
import { keepsWholeContext, withoutWindows } from "./wholeContext.js";

/** The serving plan of a row, without an efficiency profile. */
export interface MeasuredPlan {
  /** The plan. */
  readonly options: InferencePlan;
  /** Engine of the row. */
  readonly engine: EngineName;
  /** Beam width: sequences that the engine decodes for each one that it returns; 1 without beam search. */
  readonly beams: number;
  /** Assumptions made where the row states nothing. */
  readonly assumptions: readonly string[];
}

function checkParts(row: Measurement, parts: NamedParts): void {
  checkObject("row", row);
  checkObject("workload", row.workload);
  if (row.accelerators != null) whole("accelerators", row.accelerators);
  checkFields("parts", parts, { architectures: checkObject, accelerators: checkObject }, "");
}

/**
 * Reconstructs the serving plan of a measurement row, or returns the reason why the row does not determine one.
 *
 * @param row - the row
 * @param parts - architectures and accelerators by the names that rows use
 * @returns the plan without an efficiency profile, the engine, and the assumptions made; or a reason
 * @throws {@link InvalidQuantityError} if a degree or a length is out of range
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
  const engine = datedEngine(engineOf(row.engine), row.engine);
  const run = keepsWholeContext(engine) ? withoutWindows(architecture) : architecture;
  const accelerator = partNamed(parts.accelerators, row.hardware);
  if (!accelerator) return { reason: "unknown accelerator" };
  const precision = measuredPrecision(row, run, accelerator);
  if ("unknownFormat" in precision) return { reason: "unknown format" };
  const { model } = precision;
  const recipe = statedRecipe(row);
  const degrees = measuredDegrees(row, model, accelerator, recipe);
  const load = loadOf(row, recipe);
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
      ...(beams > 1 ? [`beam search: the work of ${beams} sequences for each returned one`] : []),
    ],
  };
}

/** Tokens that the engine generates. A single decode step has its context in the cache and generates the token after the first. */
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

/** Requests of a run in static batches; as many run together as fit. */
const requestsOfStaticRun = 1e6;

function loadOf({ workload }: Measurement, { batching }: StatedRecipe): Load | undefined {
  const { mode, concurrency, requestRate } = workload;
  const size = concurrency !== null && concurrency >= 1 ? { concurrency: Math.round(concurrency) } : {};
  if (mode === "single-stream") return { schedule: "static", concurrency: Math.round(concurrency ?? 1) };
  if (mode === "static-batch") return { schedule: "static", concurrency: Math.round(concurrency ?? 1) };
  // A burst keeps the machine full; its latencies are predicted from the arrivals.
  if (mode === "burst") return { schedule: "offline" };
  if (mode === "offline" && batching === "static") return { schedule: "static", concurrency: requestsOfStaticRun };
  if (mode === "offline") return { schedule: "offline", start: "burst", ...size };
  if (requestRate !== null && requestRate > 0) return { requestsPerSecond: requestRate };
  if (size.concurrency !== undefined) return { concurrency: size.concurrency, start: "burst" };
  return mode === "server" ? { schedule: "offline" } : undefined;
}
