import { usualDegrees } from "./candidateDegrees.js";
import { checkQuestion } from "./checkQuestion.js";
import { plannedDemand } from "./plannedDemand.js";
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
): readonly ReplicaDegrees[] {
  // Where no accelerator is available, all degrees are listed, to tell how many are needed.
  return (
    degrees ??
    tensorParallel?.map((degree) => ({ tensorParallel: degree })) ??
    usualDegrees(model, accelerator, most || undefined)
  );
}

/** Whether shared replicas, separate pools or both are tried for an engine on a machine. */
function poolsOf({ pools }: MachineOffer, { limits }: EngineChoice): NonNullable<MachineOffer["pools"]> {
  return pools ?? (limits && disaggregatingEngines.includes(limits.engine) ? "both" : "shared");
}

/** Degrees of prefill workers to try with a decode worker: the same, half the accelerators, or plain tensor parallelism. */
function prefillFor(decode: ReplicaDegrees, all: readonly ReplicaDegrees[]): readonly ReplicaDegrees[] {
  const width = acceleratorsOfDegrees(decode) / (isPlain(decode) ? 2 : 1);
  return [decode, ...all.filter((each) => isPlain(each) && each.tensorParallel === width)];
}

/** Whether degrees use tensor parallelism only. */
function isPlain(degrees: ReplicaDegrees): boolean {
  return acceleratorsOfDegrees(degrees) * (degrees.expertParallel ?? 1) === degrees.tensorParallel;
}

/**
 * Lists every combination of model, machine, engine, parallel degrees and pools that a question allows, as plain data. Evaluate each with
 * `evaluateCandidate`, in any order and on any number of workers, and rank the outcomes with `rankPlans`.
 *
 * Separate pools are left out if requests generate one token, because there is nothing to decode.
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
  const decodes = plannedDemand(question.demand).output.mean > 1;
  for (const [machine, offer] of question.machines.entries()) {
    for (const [model, served] of question.models.entries()) {
      const all = degreesOf(offer, served);
      for (const [engine, choice] of (offer.engines ?? [{}]).entries()) {
        const pools = poolsOf(offer, choice);
        for (const degrees of all) {
          const candidate = { model, machine, engine, ...degrees };
          if (pools !== "separate") candidates.push(candidate);
          if (decodes && pools !== "shared")
            for (const prefill of prefillFor(degrees, all)) candidates.push({ ...candidate, prefill });
        }
      }
    }
  }
  return candidates;
}
