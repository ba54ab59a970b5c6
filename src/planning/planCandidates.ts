import { usualDegrees } from "./candidateDegrees.js";
import { checkQuestion } from "./checkQuestion.js";
import { acceleratorsOfDegrees, type ReplicaDegrees } from "./replicaDegrees.js";
import type { EngineChoice, MachineOffer, PlanCandidate, ServingQuestion } from "./servingQuestion.js";

/**
 * Engines that support disaggregated prefill and decode.
 *
 * @source vLLM documentation, Disaggregated Prefilling (2025); SGLang documentation, PD Disaggregation (2025); TensorRT-LLM documentation, Disaggregated Serving (2025)
 * @example
 * ```ts
 * import { disaggregatingEngines } from "llm-economics/planning";
 *
 * disaggregatingEngines.includes("vllm"); // => true
 * ```
 */
export const disaggregatingEngines: readonly string[] = ["vllm", "sglang", "tensorrt-llm"];

function degreesOf(
  { degrees, tensorParallel, accelerator, most }: MachineOffer,
  model: ServingQuestion["models"][number],
) {
  if (degrees) return degrees;
  if (tensorParallel) return tensorParallel.map((degree): ReplicaDegrees => ({ tensorParallel: degree }));
  return usualDegrees(model, accelerator, most);
}

/** Whether shared replicas and separate pools are tried for an engine on a machine. */
function poolsOf({ pools }: MachineOffer, { limits }: EngineChoice) {
  const known = limits !== undefined && disaggregatingEngines.includes(limits.engine);
  return { shared: pools !== "separate", separate: pools === undefined ? known : pools !== "shared" };
}

/** Degrees of prefill workers to try with a decode worker: the same, half the accelerators, or plain tensor parallelism. */
function prefillFor(decode: ReplicaDegrees, all: readonly ReplicaDegrees[]): readonly ReplicaDegrees[] {
  const most = acceleratorsOfDegrees(decode);
  const half = all.filter((degrees) => 2 * acceleratorsOfDegrees(degrees) === most && isPlain(degrees));
  return isPlain(decode)
    ? [decode, ...half]
    : [decode, ...all.filter((each) => isPlain(each) && each.tensorParallel === most)];
}

/** Whether degrees use tensor parallelism only. */
function isPlain({ pipelineParallel = 1, attentionDataParallel = 1, expertParallel = 1 }: ReplicaDegrees): boolean {
  return pipelineParallel * attentionDataParallel * expertParallel === 1;
}

/**
 * Lists every combination of model, machine, engine, parallel degrees and pools that a question allows, as plain data. Evaluate each with
 * `evaluateCandidate`, in any order and on any number of workers, and rank the outcomes with `rankPlans`.
 *
 * Assumes: prefill workers have the degrees of the decode workers, half their accelerators, or plain tensor parallelism.
 *
 * @param question - models, machines, demand and objectives
 * @returns the candidates
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { planCandidates } from "llm-economics/planning";
 *
 * const machines = [{ accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5 }];
 * const demand = { requestsPerSecond: 10, input: 1024, output: 256 };
 * planCandidates({ models: [llama31_8b], machines, demand }).length; // => 4
 * ```
 */
export function planCandidates(question: ServingQuestion): readonly PlanCandidate[] {
  checkQuestion(question);
  const candidates: PlanCandidate[] = [];
  for (const [machine, offer] of question.machines.entries()) {
    for (const [model, served] of question.models.entries()) {
      const all = degreesOf(offer, served);
      for (const [engine, choice] of (offer.engines ?? [{}]).entries()) {
        const { shared, separate } = poolsOf(offer, choice);
        for (const degrees of all) {
          const candidate = { model, machine, engine, ...degrees };
          if (shared) candidates.push(candidate);
          if (separate) for (const prefill of prefillFor(degrees, all)) candidates.push({ ...candidate, prefill });
        }
      }
    }
  }
  return candidates;
}
