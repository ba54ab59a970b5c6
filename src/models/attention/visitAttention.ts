import type { Attention } from "../attention.js";
import { type VisitMatrix, visitLump } from "../visitMatrix.js";
import { visitGroupedQuery } from "./groupedQuery.js";
import { visitLatent } from "./latent.js";
import { visitLinear } from "./linear.js";
import { visitStateSpace } from "./stateSpace.js";

/** Visits the weight matrices of one layer's attention or recurrent mixer. Every count derives from this one enumeration. */
export function visitAttention(attention: Attention, hiddenSize: number, visit: VisitMatrix): void {
  if (attention.kind === "grouped-query") visitGroupedQuery(attention, hiddenSize, visit);
  else if (attention.kind === "latent") visitLatent(attention, hiddenSize, visit);
  else if (attention.kind === "linear") visitLinear(attention, hiddenSize, visit);
  else visitStateSpace(attention, hiddenSize, visit);
  if ("sparse" in attention) visitLump(visit, "attention", "attention-index", hiddenSize, attention.sparse?.parameters);
  visitLump(visit, "attention", "attention-other", hiddenSize, attention.extraParameters);
}
