import { globalProfile } from "../efficiency/globalProfile.js";
import type { LinearWork } from "../operations/work.js";
import { headsDivided } from "./checkDegrees.js";
import type { PreparedPlan } from "./preparedPlan.js";

/** Lists the assumptions behind an estimate. */
export function planAssumptions(prepared: PreparedPlan): string[] {
  const { options, architecture, parallel, work } = prepared;
  const { tensor, pipeline, expert } = parallel;
  const assumptions = engineAssumptions(prepared);
  const add = (text: string) => assumptions.includes(text) || assumptions.push(text);
  if (options.model === architecture)
    add(`weights: as published, ${architecture.nativeFormat}; activations and cache: nativeModel's`);
  if (options.accelerator.weightMemory === "on-chip" && options.tensorParallel === undefined)
    add(`accelerators: ${tensor * pipeline}, in ${pipeline} stages of ${tensor}, whose on-chip memory holds the model`);
  for (const { attention, feedForward } of architecture.layerGroups) {
    if (attention && headsDivided(attention) % tensor)
      add(`heads: ${headsDivided(attention)} padded for ${tensor} accelerators${refusal(prepared)}`);
    if (attention?.kind === "grouped-query" && tensor > attention.keyValueHeads)
      add(`key-value heads: ${attention.keyValueHeads} repeated on ${tensor} accelerators`);
    if (attention?.kind === "latent" && tensor > 1)
      add(`key-value cache: the latent of all heads repeated on ${tensor} accelerators`);
    if (feedForward?.kind === "mixture-of-experts" && feedForward.experts % expert)
      add(`experts: ${feedForward.experts} do not divide among ${expert} groups; the fullest sets the pace`);
  }
  const dequantized = ({ arithmetic }: LinearWork) => arithmetic.dequantized;
  if (work.linears.some(dequantized) || work.experts.some(dequantized)) {
    const { dequantizeCompute, dequantizeBandwidth } = (options.efficiency ?? globalProfile).rates;
    const percent = (share: number) => `${Math.round(100 * share)} %`;
    add(
      `weights: dequantized, at ${percent(dequantizeBandwidth)} of the bandwidth and ${percent(dequantizeCompute)} of the arithmetic of 16-bit kernels`,
    );
  }
  return assumptions;
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

/** Names the engines that refuse degrees that do not divide the heads. */
function refusal({ options: { limits }, settings }: PreparedPlan): string {
  if (settings.unevenHeads !== "refused") return "";
  const known = limits && limits.engine !== "unknown";
  return `; ${known ? `${limits.engine} refuses` : "vLLM, SGLang, TensorRT-LLM and others refuse"} such a degree`;
}
