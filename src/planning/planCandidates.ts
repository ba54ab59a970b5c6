import { dividesHeads } from "../inference/checkDegrees.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import type { Architecture } from "../models/architecture.js";
import { checkQuestion } from "./checkQuestion.js";
import type { MachineOffer, PlanCandidate, ServingQuestion } from "./servingQuestion.js";

/** Accelerators that one fabric joins where a part does not say, and the most that are tried. */
const usualDomain = 8;
const mostDegree = 16;

/** The architecture of a model as questions state it. */
export function architectureOf(model: ServingPlan["model"]): Architecture {
  return "architecture" in model ? model.architecture : model;
}

/** Degrees to try on a machine: those that are stated, or powers of two that one fabric joins and that divide the heads. */
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
 * Every choice of model, machine, engine and degree that a question leaves open, as plain data: work each out with `evaluateCandidate` in
 * any order and on any number of workers, and rank what comes out with `rankPlans`.
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
