import { dividesHeads } from "../inference/checkDegrees.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import type { Architecture } from "../models/architecture.js";
import { checkQuestion } from "./checkQuestion.js";
import type { MachineOffer, PlanCandidate, ServingQuestion } from "./servingQuestion.js";

/** Accelerators in a scale-up domain if the accelerator's entry does not state it, and the highest degree tried. */
const usualDomain = 8;
const mostDegree = 16;

/** The architecture of a model, quantised or not. */
export function architectureOf(model: ServingPlan["model"]): Architecture {
  return "architecture" in model ? model.architecture : model;
}

/** Tensor-parallel degrees to try on a machine: the stated ones, or the powers of two that fit a scale-up domain and divide the heads. */
function degreesOf(
  { accelerator, tensorParallel, most = Infinity }: MachineOffer,
  architecture: Architecture,
): readonly number[] {
  if (tensorParallel) return tensorParallel;
  const domain = Math.min(accelerator.scaleUp?.domainAccelerators ?? usualDomain, mostDegree, most);
  const degrees: number[] = [];
  for (let degree = 1; degree <= domain; degree *= 2)
    if (degree === 1 || dividesHeads(architecture, degree)) degrees.push(degree);
  return degrees;
}

/**
 * Lists every combination of model, machine, engine and parallel degree that a question allows, as plain data. Evaluate each with
 * `evaluateCandidate`, in any order and on any number of workers, and rank the outcomes with `rankPlans`.
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
  return question.models.flatMap((model, modelAt) =>
    question.machines.flatMap((machine, machineAt) =>
      (machine.engines ?? [{}]).flatMap((_, engineAt) =>
        degreesOf(machine, architectureOf(model)).map((tensorParallel) => ({
          model: modelAt,
          machine: machineAt,
          engine: engineAt,
          tensorParallel,
        })),
      ),
    ),
  );
}
