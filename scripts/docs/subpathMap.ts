import { measure } from "../bundle/measure.ts";
import { subpaths } from "../package/folders.ts";
import { openingSentence } from "../package/openingSentence.ts";

/** Typical import of each subpath, whose size represents the subpath. */
const typicalImports: Readonly<Record<string, string>> = {
  accelerators: "nvidiaH200Sxm",
  architectures: "llama31_70b",
  calibration: "calibrate",
  charts: "rooflineChart",
  cost: "inferenceCost",
  efficiency: "efficiencyFor",
  energy: "inferenceEnergy",
  errors: "isLlmEconomicsError",
  formats: "fp8E4m3",
  hardware: "defineAccelerator",
  importers: "importHuggingFaceConfig",
  inference: "estimateInference",
  load: "estimateLoad",
  interconnects: "nvlink4",
  measurements: "validate",
  models: "parameterCount",
  planning: "planServing",
  prices: "nvidiaH100SxmRental",
  quantization: "quantize",
  roofline: "roofline",
  scenarios: "monteCarlo",
  schemas: "acceleratorSchema",
  servers: "dgxH100",
  sources: "",
  testing: "economicsMatchers",
  training: "estimateTraining",
  units: "gigabytes",
  workloads: "classifyWorkload",
};

async function typicalBytes(subpath: string): Promise<string> {
  const name = typicalImports[subpath];
  if (!name) return "";
  try {
    const { bytes } = await measure({ name, imports: { [subpath]: [name] }, mostBytes: 0, without: [] });
    return `\`${name}\` ${bytes.toLocaleString("en-US")}`;
  } catch {
    return "";
  }
}

/** Returns a table of the subpaths with their contents and the bytes of a typical import from the built package. */
export async function subpathMap(): Promise<string> {
  const rows = await Promise.all(
    subpaths.map(async (name) => `| \`${name}\` | ${openingSentence(name)} | ${await typicalBytes(name)} |`),
  );
  return ["| `llm-economics/…` | holds | bytes |", "| --- | --- | --- |", ...rows].join("\n");
}
