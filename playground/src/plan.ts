import { type EngineFamily, efficiencyFor, engineLimits, type LimitedEngine } from "llm-economics/efficiency";
import { UnknownNameError } from "llm-economics/errors";
import type { Accelerator } from "llm-economics/hardware";
import type { ClosedLoopLoad, ServingPlan } from "llm-economics/inference";
import type { Architecture } from "llm-economics/models";
import { nativeModel, type QuantizedModel, quantize } from "llm-economics/quantization";
import { formats } from "./formats.js";
import { findPart, type Parts } from "./parts.js";
import type { PlaygroundState } from "./state.js";

/** Plan described by the form, with the export names of model and accelerator. */
export interface ChosenPlan {
  readonly plan: ServingPlan & ClosedLoopLoad & { readonly model: QuantizedModel };
  readonly architecture: Architecture;
  /** Export name of the model; undefined for a pasted configuration. */
  readonly modelExport: string | undefined;
  readonly acceleratorExport: string;
}

/** Engines with known memory and batch limits. */
const limited: readonly string[] = ["vllm", "sglang", "tensorrt-llm", "llama.cpp"];

/** Returns the limits of an engine, if known. */
export function limitsOf(engine: string, accelerator: Accelerator) {
  return limited.includes(engine) ? engineLimits(engine as LimitedEngine, accelerator) : undefined;
}

/** Returns the model in the formats chosen in the form. */
export function modelOf(architecture: Architecture, { weights, cache }: PlaygroundState): QuantizedModel {
  const keyValueCache = formats[cache];
  if (weights !== "native") {
    const format = formats[weights];
    if (format === undefined) throw new UnknownNameError("weights", weights, Object.keys(formats));
    return quantize(architecture, { weights: format, ...(keyValueCache && { keyValueCache }) });
  }
  const native = nativeModel(architecture);
  return keyValueCache ? { ...native, keyValueCacheFormat: keyValueCache } : native;
}

async function pastedModel(config: string): Promise<Architecture> {
  const { importHuggingFaceConfig } = await import("llm-economics/importers");
  return importHuggingFaceConfig(config).model;
}

/** Returns the plan described by the form; throws the library's errors on invalid values. */
export async function chosenPlan(state: PlaygroundState, { accelerators, architectures }: Parts): Promise<ChosenPlan> {
  const found = state.config.trim() === "" ? findPart(architectures, state.model) : undefined;
  const architecture = state.config.trim() === "" ? found?.part : await pastedModel(state.config);
  const ids = (catalogue: Parts["accelerators"] | Parts["architectures"]) =>
    Object.values(catalogue).map(({ id }) => id);
  if (architecture === undefined) throw new UnknownNameError("model", state.model, ids(architectures));
  const machine = findPart(accelerators, state.accelerator);
  if (machine === undefined) throw new UnknownNameError("accelerator", state.accelerator, ids(accelerators));
  const accelerator = machine.part;
  return {
    plan: {
      model: modelOf(architecture, state),
      accelerator,
      efficiency: efficiencyFor(state.engine as EngineFamily, accelerator),
      limits: limitsOf(state.engine, accelerator),
      tensorParallel: Number(state.tensorParallel),
      dataParallel: Number(state.dataParallel),
      inputTokens: Number(state.inputTokens),
      outputTokens: Number(state.outputTokens),
      concurrency: Number(state.concurrency),
    },
    architecture,
    modelExport: found?.exported,
    acceleratorExport: machine.exported,
  };
}
