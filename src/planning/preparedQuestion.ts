import { type Objective, objectiveList } from "../load/objectives.js";
import { checkList, checkObject } from "../units/checkShape.js";
import { checkDemand } from "./checkQuestion.js";
import { type PlannedDemand, plannedDemand } from "./plannedDemand.js";
import type { ServingQuestion } from "./servingQuestion.js";

/** A question with everything that does not depend on the candidate already computed. */
export interface PreparedQuestion {
  readonly question: ServingQuestion;
  readonly demand: PlannedDemand;
  readonly objectives: readonly Objective[];
}

/** Checks the parts of a question that all candidates share, and computes what they have in common. */
export function prepareQuestion(question: ServingQuestion): PreparedQuestion {
  checkList("question.models", checkObject("question", question).models);
  checkList("question.machines", question.machines);
  checkDemand("question.demand", question.demand);
  return { question, demand: plannedDemand(question.demand), objectives: objectiveList(question.objectives ?? {}) };
}
