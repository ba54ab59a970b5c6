import type { ChosenPlan } from "./plan.js";
import type { PlaygroundState } from "./state.js";

function importLine(names: readonly (string | undefined)[], subpath: string): string {
  const listed = names.filter((name) => name !== undefined).toSorted();
  return listed.length === 0 ? "" : `import { ${[...new Set(listed)].join(", ")} } from "llm-economics/${subpath}";`;
}

function modelCode({ weights, cache }: PlaygroundState, base: string): string {
  if (weights === "native") return `{ ...nativeModel(${base}), keyValueCacheFormat: ${cache} }`;
  return `quantize(${base}, { weights: ${weights}, keyValueCache: ${cache} })`;
}

/** Returns code that reproduces the figures of the page. */
export function codeOf(state: PlaygroundState, chosen: ChosenPlan): string {
  const { modelExport, acceleratorExport, plan } = chosen;
  const pasted = modelExport === undefined;
  const imports = [
    importLine([acceleratorExport], "accelerators"),
    importLine([modelExport], "architectures"),
    importLine(["inferenceCost", "usd"], "cost"),
    importLine(["efficiencyFor", plan.limits && "engineLimits"], "efficiency"),
    importLine([state.weights === "native" ? undefined : state.weights, state.cache], "formats"),
    importLine([pasted ? "importHuggingFaceConfig" : undefined], "importers"),
    importLine(["estimateInference", "requireFit"], "inference"),
    importLine([state.weights === "native" ? "nativeModel" : "quantize"], "quantization"),
  ];
  const base = modelExport ?? "architecture";
  const lines = [
    ...imports.filter((line) => line !== ""),
    "",
    ...(pasted ? ["const { model: architecture } = importHuggingFaceConfig(configText);"] : []),
    "const serving = requireFit(",
    "  estimateInference({",
    `    model: ${modelCode(state, base)},`,
    `    accelerator: ${acceleratorExport},`,
    `    efficiency: efficiencyFor("${state.engine}", ${acceleratorExport}),`,
    ...(plan.limits ? [`    limits: engineLimits("${state.engine}", ${acceleratorExport}),`] : []),
    `    tensorParallel: ${plan.tensorParallel},`,
    `    dataParallel: ${plan.dataParallel},`,
    `    inputTokens: ${plan.inputTokens},`,
    `    outputTokens: ${plan.outputTokens},`,
    `    concurrency: ${plan.concurrency},`,
    "  }),",
    ");",
    "const cost = inferenceCost({",
    "  serving,",
    `  pricePerAcceleratorHour: usd("${state.price}"),`,
    `  utilization: ${Number(state.utilization)},`,
    "});",
    "cost.perMillionOutputTokens;",
  ];
  return `${lines.join("\n")}\n`;
}
