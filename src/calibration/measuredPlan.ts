import type { Accelerator } from "../hardware/accelerator.js";
import type { InferenceLoad } from "../inference/inferenceLoad.js";
import type { InferencePlan, ServingPlan } from "../inference/inferencePlan.js";
import type { Architecture } from "../models/architecture.js";
import { type EngineName, engineOf } from "./engineOf.js";
import { measuredDegrees } from "./measuredDegrees.js";
import { measuredLengths } from "./measuredLengths.js";
import { measuredPrecision } from "./measuredPrecision.js";
import type { Measurement } from "./measurement.js";
import { type StatedRecipe, statedRecipe } from "./statedRecipe.js";
import { unnamedArchitecture } from "./unnamedArchitecture.js";
import { keepsWholeContext, withoutWindows } from "./wholeContext.js";

/** Where the names in measurements lead: the caller decides what the library knows. */
export interface NamedParts {
  /** Architectures by the names that rows use. */
  readonly architectures: { readonly [name: string]: Architecture };
  /** Accelerators by the names that rows use. */
  readonly accelerators: { readonly [name: string]: Accelerator };
}

/** Why a row cannot be predicted. */
export type SkipReason =
  | "unknown model"
  | "unknown accelerator"
  | "unknown format"
  | "missing field"
  | "contradictory field";

/** A row as a plan for the estimate, without an efficiency profile. */
export interface MeasuredPlan {
  readonly options: InferencePlan;
  readonly engine: EngineName;
  /** Sequences that the engine follows for each one that it returns: the width of a beam search, otherwise 1. */
  readonly beams: number;
  readonly assumptions: readonly string[];
}

/** The plan that a row of measurements ran, or why it cannot be told. */
export function measuredPlan(row: Measurement, parts: NamedParts): MeasuredPlan | { readonly reason: SkipReason } {
  const architecture = namedArchitecture(row, parts);
  if (!architecture) return { reason: "unknown model" };
  const engine = engineOf(row.engine);
  const run = keepsWholeContext(engine) ? withoutWindows(architecture) : architecture;
  const accelerator = own(parts.accelerators, row.hardware);
  if (!accelerator) return { reason: "unknown accelerator" };
  const precision = measuredPrecision(row, run, accelerator);
  if ("unknownFormat" in precision) return { reason: "unknown format" };
  const { model } = precision;
  const lengths = measuredLengths(row);
  const recipe = statedRecipe(row);
  const degrees = measuredDegrees(row, model, accelerator, recipe);
  const load = loadOf(row);
  if (!load) return { reason: "missing field" };
  const { assumptions: assumedLengths, ...tokens } = lengths;
  const { assumptions: assumedDegrees, ...parallel } = degrees;
  const beams = beamsOf(row);
  const outputTokens = tokens.outputTokens * beams;
  return {
    options: {
      model,
      accelerator,
      ...parallel,
      ...tokens,
      outputTokens,
      ...statedLimits(recipe, parallel),
      ...load,
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

function namedArchitecture(row: Measurement, { architectures }: NamedParts): Architecture | undefined {
  const named = own(architectures, row.model) ?? own(architectures, row.architectureId ?? "");
  return named ?? unnamedArchitecture(row.modelConfig);
}

/** The width of the beam search that a row's data set is run with, if it is run so. */
function beamsOf({ workload }: Measurement): number {
  const width = /beam search(?: of)? width (\d{1,2})\b/i.exec(workload.dataset ?? "")?.[1];
  return Math.max(1, Number(width ?? 1));
}

function own<Value>(record: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

type Load = InferenceLoad & Pick<ServingPlan, "largestBatch" | "start">;

function loadOf({ workload }: Measurement): Load | undefined {
  const { mode, concurrency, requestRate } = workload;
  const size = concurrency !== null && concurrency >= 1 ? { concurrency: Math.round(concurrency) } : {};
  if (mode === "single-stream") return { schedule: "static", concurrency: Math.round(concurrency ?? 1) };
  if (mode === "static-batch") return { schedule: "static", concurrency: Math.round(concurrency ?? 1) };
  if (mode === "offline") return { schedule: "offline", start: "burst", ...size };
  // Requests that arrive at a rate may still be held to a number in flight.
  if (requestRate !== null && requestRate > 0)
    return { requestsPerSecond: requestRate, ...(size.concurrency && { largestBatch: size.concurrency }) };
  if (size.concurrency !== undefined) return { concurrency: size.concurrency, start: "burst" };
  return mode === "server" ? { schedule: "offline" } : undefined;
}

/** The settings of the engine that the notes state. */
function statedLimits(
  { largestBatch, execution }: StatedRecipe,
  { attentionDataParallel = 1 }: Pick<ServingPlan, "attentionDataParallel">,
): Pick<ServingPlan, "largestBatch" | "execution"> {
  return { execution, ...(largestBatch && { largestBatch: largestBatch * attentionDataParallel }) };
}
