import {
  frontierTrainingCost,
  gpt4TrainingRun,
  inferenceOnlySaving,
  inferencePassesTraining,
  inferenceShareOfSpend,
  tokenCost,
} from "llm-economics/scenarios";
import type { NumberedClaim } from "./numberedClaim.ts";

/** Returns the claims about money that the library recomputes, with inputs of the time and of today. */
export function publishedClaims(): readonly NumberedClaim[] {
  return [
    { id: "T2", claim: gpt4TrainingRun() },
    { id: "C2", claim: inferenceShareOfSpend() },
    { id: "C3", claim: frontierTrainingCost() },
    { id: "C3", claim: tokenCost() },
    { id: "C4", claim: inferencePassesTraining() },
    { id: "D1", claim: inferenceOnlySaving() },
  ];
}
