import type { Accelerator } from "../hardware/accelerator.js";
import { checkAccelerator } from "../hardware/checkAccelerator.js";
import { dividesHeads, fewestExperts, fewestHeads } from "../inference/checkDegrees.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import { undivided } from "../inference/parallelDegrees.js";
import { layersOf } from "../models/layerCount.js";
import { servedModel } from "../operations/servedModel.js";
import { stepWork } from "../operations/stepWork.js";
import { checkModel } from "../quantization/checkModel.js";
import { whole } from "../units/check.js";
import { architectureOf } from "./architectureOf.js";
import { acceleratorsOfDegrees, type ReplicaDegrees } from "./replicaDegrees.js";

/** Accelerators in a scale-up domain if the accelerator's entry does not state it. */
const usualDomain = 8;
/** Highest tensor-parallel degree and largest number of attention ranks tried. */
const mostTensor = 16;
const mostRanks = 64;
/** Share of the memory that weights may take; the rest is left for cache, activations and runtime. */
const weightShare = 0.85;

function powersUpTo(most: number): readonly number[] {
  const powers: number[] = [];
  for (let power = 1; power <= most; power *= 2) powers.push(power);
  return powers;
}

/** Expert-parallel degrees, with tensor-parallel attention and with attention data parallelism. */
function expertDegrees(experts: number, divides: (degree: number) => boolean, domain: number): ReplicaDegrees[] {
  const most = Math.min(domain, experts);
  return powersUpTo(Math.min(most, mostRanks))
    .filter((degree) => degree > 1)
    .flatMap((degree) => [
      ...(degree <= mostTensor && divides(degree) ? [{ tensorParallel: degree, expertParallel: degree }] : []),
      { tensorParallel: 1, attentionDataParallel: degree, expertParallel: degree },
    ]);
}

/** Smallest power of two of groups of `each` accelerators that hold the weights, and twice as many for more cache; empty if one group does. */
function groupsFor(weightBytes: number, each: number, { memoryBytes }: Accelerator): readonly number[] {
  const needed = weightBytes / (weightShare * memoryBytes * each);
  const least = 2 ** Math.ceil(Math.log2(Math.max(1, needed)));
  return needed > 1 ? [least, 2 * least] : [];
}

/**
 * Lists the parallel degrees that planners try by default for a model on an accelerator.
 *
 * - Tensor parallelism: powers of two up to the size of the scale-up domain that divide the heads of every layer.
 * - Pipeline parallelism: only if no tensor-parallel degree holds the weights; the fewest stages that do, and twice as many.
 * - Mixtures of experts: expert parallelism on the same accelerators, with tensor-parallel attention and with attention data parallelism.
 *
 * @param model - the model, quantised or in its native format
 * @param accelerator - the accelerator
 * @param most - largest number of accelerators available; unlimited by default
 * @returns combinations of degrees
 * @source vLLM documentation, Parallelism and Scaling (2025): tensor parallelism within a node, stages across nodes; Expert Parallel Deployment (2025); DeepSeek-V3 technical report (arXiv:2412.19437), section 3.4
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_405b } from "llm-economics/architectures";
 * import { usualDegrees } from "llm-economics/planning";
 *
 * usualDegrees(llama31_405b, nvidiaH100Sxm).at(-2); // => { tensorParallel: 8, pipelineParallel: 2 }
 * ```
 */
export function usualDegrees(
  model: ServingPlan["model"],
  accelerator: Accelerator,
  most = Infinity,
): readonly ReplicaDegrees[] {
  checkModel("model", model);
  checkAccelerator("accelerator", accelerator);
  if (most !== Infinity) whole("most", most);
  const architecture = architectureOf(model);
  const domain = Math.min(accelerator.scaleUp?.domainAccelerators ?? usualDomain, most);
  const divides = (degree: number) => degree === 1 || dividesHeads(architecture, degree);
  const tensor = powersUpTo(Math.min(domain, mostTensor, fewestHeads(architecture))).filter(divides);
  const found: ReplicaDegrees[] = tensor.map((tensorParallel) => ({ tensorParallel }));
  const experts = fewestExperts(architecture);
  if (experts < Infinity) found.push(...expertDegrees(experts, divides, domain));
  if (accelerator.weightMemory === "on-chip") return found;
  const { weightBytes } = stepWork(servedModel(model), accelerator, undivided);
  const widest = tensor.at(-1) ?? 1;
  for (const pipelineParallel of groupsFor(weightBytes, widest, accelerator))
    if (pipelineParallel <= layersOf(architecture)) found.push({ tensorParallel: widest, pipelineParallel });
  for (const groups of experts < Infinity ? groupsFor(weightBytes, domain, accelerator) : []) {
    const ranks = groups * domain;
    if (ranks <= experts) found.push({ tensorParallel: 1, attentionDataParallel: ranks, expertParallel: ranks });
  }
  return found.filter((degrees) => acceleratorsOfDegrees(degrees) <= most);
}
