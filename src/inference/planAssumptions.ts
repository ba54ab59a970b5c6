import { globalProfile } from "../efficiency/globalProfile.js";
import type { LinearWork } from "../operations/work.js";
import { headsDivided } from "./checkDegrees.js";
import type { PreparedPlan } from "./preparedPlan.js";

/** Lists the assumptions behind an estimate. */
export function planAssumptions(prepared: PreparedPlan): string[] {
  const { options, architecture, parallel } = prepared;
  const { tensor, pipeline, expert } = parallel;
  const assumptions = new Set<string>(engineAssumptions(prepared));
  if (options.model === architecture)
    assumptions.add(`weights: as published, ${architecture.nativeFormat}; activations and cache: nativeModel's`);
  if (options.accelerator.weightMemory === "on-chip" && options.tensorParallel === undefined) {
    assumptions.add(
      `accelerators: ${tensor * pipeline}, in ${pipeline} stages of ${tensor}, whose on-chip memory holds the model`,
    );
  }
  for (const { attention, feedForward } of architecture.layerGroups) {
    if (attention) addHeads(assumptions, headsDivided(attention), tensor, prepared);
    if (attention?.kind === "grouped-query" && tensor > attention.keyValueHeads)
      assumptions.add(`key-value heads: ${attention.keyValueHeads} repeated on ${tensor} accelerators`);
    if (attention?.kind === "latent" && tensor > 1)
      assumptions.add(`key-value cache: the latent of all heads repeated on ${tensor} accelerators`);
    if (feedForward?.kind === "mixture-of-experts" && feedForward.experts % expert) {
      assumptions.add(
        `experts: ${feedForward.experts} do not divide among ${expert} groups; the fullest sets the pace`,
      );
    }
  }
  const dequantized = dequantizedAssumption(prepared);
  if (dequantized) assumptions.add(dequantized);
  return [...assumptions];
}

/** Assumption about weights that are dequantized before they are multiplied, which may be no faster than 16-bit weights. */
function dequantizedAssumption({ options: { efficiency }, work }: PreparedPlan): string | undefined {
  const dequantized = ({ arithmetic }: LinearWork) => arithmetic.dequantized;
  if (!work.linears.some(dequantized) && !work.experts.some(dequantized)) return undefined;
  const { dequantizeCompute, dequantizeBandwidth } = (efficiency ?? globalProfile).rates;
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  return `weights: dequantized before they are multiplied, at ${percent(dequantizeBandwidth)} of the bandwidth and ${percent(dequantizeCompute)} of the arithmetic of 16-bit kernels`;
}

/** Assumptions about the engine, with a note if rates and limits belong to different engines. */
function engineAssumptions({ options: { efficiency, limits }, settings }: PreparedPlan): string[] {
  const assumptions: string[] = [];
  if (!efficiency) assumptions.push("efficiency: the global profile, because the plan names no engine");
  if (!limits) assumptions.push("limits: those of a generic engine (genericSettings)");
  else {
    const { engine, version, assumed } = limits;
    if (assumed.length > 0) assumptions.push(`limits: defaults of ${engine} (${version}), ${assumed.join(", ")}`);
    if (efficiency?.engine && engine !== "unknown" && efficiency.engine !== engine)
      assumptions.push(`engine: rates of ${efficiency.engine} with the limits of ${engine}`);
  }
  if (settings.maxSequences === Number.MAX_SAFE_INTEGER) assumptions.push("batch: limited by memory alone");
  return assumptions;
}

function addHeads(assumptions: Set<string>, heads: number, tensor: number, { options, settings }: PreparedPlan): void {
  if (heads % tensor === 0) return;
  const { engine = "unknown" } = options.limits ?? {};
  const who = engine === "unknown" ? "vLLM, SGLang, TensorRT-LLM and others refuse" : `${engine} refuses`;
  const refused = settings.unevenHeads === "refused" ? `; ${who} such a degree` : "";
  assumptions.add(`heads: ${heads} padded for ${tensor} accelerators${refused}`);
}
