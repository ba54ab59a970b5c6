import { divide, lifetimeCost, type Money, multiply, trainingRunCost } from "llm-economics/cost";
import { daysPerYear, formatCount, monthsPerYear, tokensPerMillion } from "llm-economics/units";
import { load, type Placement } from "../machines/placement.ts";
import type { ServedModel } from "../models/servedModels.ts";
import { percent, roundDollars } from "../text/figures.ts";
import { table } from "../text/table.ts";

/** Months of service before a model is replaced. */
export const lifeMonths = 24;
const requestsPerDay = [1e6, 10e6, 100e6];

/** Returns the monthly serving cost at a number of requests a day. */
export function servingPerMonth({ perMillionTokens }: Placement, requests: number): Money<"USD"> {
  const tokens = (requests * (load.inputTokens + load.outputTokens) * daysPerYear) / monthsPerYear;
  return multiply(divide(perMillionTokens, tokensPerMillion), tokens);
}

/** Returns a table of training and inference cost over a lifetime by demand, served on the given placement. */
export function lifetimeTable(served: ServedModel, placement: Placement, pricePerTrainingHour: Money<"USD">): string {
  const { run, basis } = served.training;
  const training = trainingRunCost({ run, basis: { kind: "rent", pricePerAcceleratorHour: pricePerTrainingHour } });
  const rows = requestsPerDay.map((requests) => {
    const life = lifetimeCost({
      training: training.total,
      inference: servingPerMonth(placement, requests),
      months: lifeMonths,
    });
    return [
      `${formatCount(requests)} a day`,
      roundDollars(life.training),
      roundDollars(life.inference),
      percent(life.inferenceShare),
      life.inferencePassesTraining === "never" ? "never" : `month ${life.inferencePassesTraining}`,
    ];
  });
  const on = `${placement.machine.name} x ${placement.serving.accelerators}, ${placement.precise.precision}`;
  const header = ["requests", "training", "inference", "inference's share", "inference passes training"];
  return `${served.model.name} over ${lifeMonths} months, served on ${on}\ntraining: ${basis}\n\n${table(header, rows)}`;
}
