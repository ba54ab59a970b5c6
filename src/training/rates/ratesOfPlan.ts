import { isMixtureOfExperts } from "../../models/isMixtureOfExperts.js";
import type { TrainingPlan } from "../plan/trainingPlan.js";
import { fittedTrainingRates } from "./fittedTrainingRates.js";
import { type RatePlace, ratesAt } from "./rateEffects.js";
import type { TrainingRates } from "./trainingRates.js";
import { trainingSpreads } from "./trainingSpreads.js";

/** The rates of a plan, and the factor in both directions that contains 80 % of measurements. */
export interface PlanRates {
  readonly rates: TrainingRates;
  readonly spread: number;
  /** Parts of the plan without measurements. */
  readonly unmeasured: readonly ("framework" | "generation")[];
}

/** Position of a plan in the hierarchy of rates. */
export function placeOf({ model, accelerator, framework = "unknown", frameworkReleasedOn }: TrainingPlan): RatePlace {
  return {
    generation: accelerator.generation,
    framework,
    mixture: isMixtureOfExperts(model),
    year: frameworkReleasedOn?.slice(0, 4),
  };
}

/** Returns the rates that the plan's generation and framework reach. */
export function ratesOfPlan(plan: TrainingPlan): PlanRates {
  const place = placeOf(plan);
  const unmeasured = [
    ...(Object.hasOwn(fittedTrainingRates.frameworks, place.framework) ? [] : (["framework"] as const)),
    ...(fittedTrainingRates.measuredGenerations.includes(place.generation) ? [] : (["generation"] as const)),
  ];
  const evidence = unmeasured.length === 0 ? "known" : "unknown";
  const spread = trainingSpreads[place.mixture ? "mixture" : "dense"][evidence];
  return { rates: ratesAt(fittedTrainingRates, place), spread, unmeasured };
}
