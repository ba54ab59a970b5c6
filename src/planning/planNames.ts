import { parameterCount } from "../models/parameterCount.js";
import { servedModel } from "../operations/servedModel.js";
import { bitsPerByte } from "../units/bits.js";
import { architectureOf } from "./architectureOf.js";
import type { PlanNames } from "./servingPlan.js";
import type { MachineOffer, PlanCandidate, ServingQuestion } from "./servingQuestion.js";

/** Human-readable identifiers of a candidate. */
export function planNames(question: ServingQuestion, candidate: PlanCandidate, machine: MachineOffer): PlanNames {
  const model = question.models[candidate.model] as ServingQuestion["models"][number];
  const architecture = architectureOf(model);
  const { name, limits, efficiency } = machine.engines?.[candidate.engine] ?? {};
  const bytes = servedModel(model).weightBytes;
  const { total } = parameterCount(architecture);
  return {
    model: architecture.id,
    bitsPerWeight: bytes === undefined ? bitsPerByte * 2 : (bitsPerByte * bytes) / total,
    accelerator: machine.accelerator.id,
    engine: name ?? limits?.engine ?? efficiency?.engine ?? "generic",
  };
}
